// Who is in the room for one item, and who does not take part: boxes whose values are seats, and what the page showed of them.

import { z } from 'zod'
import { wholeNumber, words } from './fields.ts'

/** A box alone comes as one value, several as a list, none as nothing. */
const seats = z.array(wholeNumber).default([])

export const tickAttendanceForm = z.object({ present: seats, recused: seats, attendanceSeen: words(400) })
