// The signatory sends the draft back with a word.

import { z } from 'zod'
import { words } from './fields.ts'

export const sendBackForm = z.object({ word: words(1000) })
