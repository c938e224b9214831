// The letters that one lets leave: exactly those the page showed.

import { z } from 'zod'
import { words } from './fields.ts'

export const releaseNoticesForm = z.object({ previewed: words(64) })
