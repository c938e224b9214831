// A draft begins with its title alone.

import { z } from 'zod'
import { words } from './fields.ts'

export const startApplicationForm = z.object({ title: words(140) })
