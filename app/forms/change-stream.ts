// Another stream for a file, and why.

import { z } from 'zod'
import { words } from './fields.ts'

export const changeStreamForm = z.object({ stream: words(20), reason: words(500) })
