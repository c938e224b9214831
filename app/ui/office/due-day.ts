// The day people count to: a deadline is stored as the end of its day, which is the first moment of the next.

import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'

export const dueDay = (end: Instant): Day => parisDay(lastSecond(end))
