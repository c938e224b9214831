// « Prendre » on a row of the desk: which file.

import { z } from 'zod'
import { words } from './fields.ts'

export const takeFileForm = z.object({ application: words(60) })
