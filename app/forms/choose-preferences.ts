// Language and theme, and the page the choice was made on.

import { z } from 'zod'

export const choosePreferencesForm = z.object({
  locale: z.enum(['fr', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  returnTo: z.string().default(''),
})
