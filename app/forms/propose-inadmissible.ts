// Why a file would be inadmissible: the carrier reads these words once somebody else has confirmed.

import { z } from 'zod'
import { shownMoment, words } from './fields.ts'

/** With the proposal that the page already showed, by its moment: nobody replaces one that they did not read. */
export const proposeInadmissibleForm = z.object({ inadmissibility: words(3000), proposedAt: shownMoment })

/** The proposal that one confirms or withdraws, by its moment: exactly what the page showed. */
export const proposedInadmissibleForm = z.object({ proposedAt: words(40) })
