// « Prendre »: on a row of the desk, which file, and nobody has it; on its page, from whom.

import { z } from 'zod'
import { words } from './fields.ts'

export const takeFromDeskForm = z.object({ application: words(60) })

export const takeFileForm = z.object({ from: z.string().default('') })
