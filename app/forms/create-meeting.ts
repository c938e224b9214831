// When and where the committee meets.

import { z } from 'zod'
import { day, timeOfDay, words } from './fields.ts'

export const createMeetingForm = z.object({ day, time: timeOfDay, place: words(200) })
