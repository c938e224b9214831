// Who commits the body, by their address.

import { z } from 'zod'
import { email } from './fields.ts'

export const nameSignatoryForm = z.object({ email })
