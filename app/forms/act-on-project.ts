// The small forms of a project: a word, a reason, an evidence, a level.

import { z } from 'zod'
import { healthLevels } from '#app/domain/health.ts'
import { optionalWords, wholeNumber, words } from './fields.ts'

export const evidenceLimit = 4000
const wordLimit = 1000

export const giveEvidenceForm = z.object({ version: wholeNumber, evidence: words(evidenceLimit) })

export const giveWordForm = z.object({ word: optionalWords(wordLimit) })

/** `version` is that of the milestone whose evidence was on the page. */
export const judgeMilestoneForm = giveWordForm.extend({ version: wholeNumber })

export const readReportForm = z.object({ version: wholeNumber })

export const giveReasonForm = z.object({ reason: words(wordLimit) })

/** What is late, as `Need.matter` names it. */
const matter = words(80)

/** From the board: of a project, or of an accepted application that has none. */
export const remindForm = z.object({ of: z.enum(['project', 'application']), id: words(60), matter })

/** From the page of a project. */
export const remindOfForm = z.object({ matter, word: optionalWords(wordLimit) })

export const overrideHealthForm = z.object({
  level: z.enum(['computed', ...healthLevels]),
  reason: optionalWords(wordLimit),
})
