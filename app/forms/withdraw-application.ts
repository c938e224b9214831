// An application is withdrawn, with or without a reason.

import { z } from 'zod'
import { optionalWords } from './fields.ts'

export const withdrawApplicationForm = z.object({ word: optionalWords(1000) })
