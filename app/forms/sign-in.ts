// Asking for a one-time code, and giving it.

import { z } from 'zod'
import { email } from './fields.ts'

export const requestCodeForm = z.object({ email, returnTo: z.string().default('') })

export const signInForm = z.object({ code: z.string().trim().min(1).max(20), returnTo: z.string().default('') })
