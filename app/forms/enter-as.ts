// One click on an account of the demonstration.

import { z } from 'zod'
import { email } from './fields.ts'

export const enterAsForm = z.object({ email })
