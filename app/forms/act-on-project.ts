// The small forms of a project: a word, a reason, an evidence, a level.

import { z } from 'zod'
import { healthLevels } from '#app/domain/health.ts'
import { optionalWords, ticked, wholeNumber, words } from './fields.ts'

export const evidenceLimit = 4000
const wordLimit = 1000

export const giveEvidenceForm = z.object({ version: wholeNumber, evidence: words(evidenceLimit) })

/** `version` is that of the project, or of the part of it, that was on the page. */
export const actForm = z.object({ version: wholeNumber })

export const giveWordForm = actForm.extend({ word: optionalWords(wordLimit) })

export const giveReasonForm = actForm.extend({ reason: words(wordLimit) })

/** Stopping a project is final: it is asked twice. */
export const stopProjectForm = giveReasonForm.extend({ confirmed: ticked })

/** So is saying that it is done. */
export const finishProjectForm = actForm.extend({ confirmed: ticked })

/** What is late, as `Need.matter` names it. */
const matter = words(80)

/** From the board: of a project, or of an accepted application that has none. */
export const remindForm = z.object({ of: z.enum(['project', 'application']), id: words(60), matter })

/** From the page of a project. */
export const remindOfForm = z.object({ matter, word: optionalWords(wordLimit) })

export const overrideHealthForm = actForm.extend({
  level: z.enum(['computed', ...healthLevels]),
  reason: optionalWords(wordLimit),
})
