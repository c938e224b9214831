// Which application is put on the agenda; the meeting is the page's.

import { z } from 'zod'
import { words } from './fields.ts'

export const scheduleApplicationForm = z.object({ applicationId: words(60) })
