// The small forms of a project: a word, a reason, an evidence, a level.

import { z } from 'zod'
import { healthLevels } from '#app/domain/health.ts'
import { optionalWords, words } from './fields.ts'

export const evidenceLimit = 4000
const wordLimit = 1000

export const giveEvidenceForm = z.object({ evidence: words(evidenceLimit) })

export const giveWordForm = z.object({ word: optionalWords(wordLimit) })

export const giveReasonForm = z.object({ reason: words(wordLimit) })

/** From the board: of a project, or of an accepted application that has none. */
export const remindForm = z.object({ of: z.enum(['project', 'application']), id: words(60) })

export const overrideHealthForm = z.object({
  level: z.enum(['computed', ...healthLevels]),
  reason: optionalWords(wordLimit),
})
