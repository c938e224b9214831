// A file is handed to another officer, with a word if one wants.

import { z } from 'zod'
import { optionalWords, words } from './fields.ts'

export const handOverForm = z.object({ officer: words(60), word: optionalWords(500) })
