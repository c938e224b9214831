// The acts that follow a decision, each a form of its own: evidence, a met condition, reopening, a promotion proposed then confirmed.

import { z } from 'zod'
import { euros, optionalWords, shownMoment, words } from './fields.ts'

/** The condition, and the evidence that the page already showed, by its moment: nobody writes over what they did not read. */
export const conditionEvidenceForm = z.object({
  conditionId: words(60),
  evidence: optionalWords(1000),
  evidenceAt: shownMoment,
})

/** The condition, and the evidence that one judges by its moment: exactly what the page showed. */
export const meetConditionForm = z.object({ conditionId: words(60), evidenceAt: words(40) })

export const reopenApplicationForm = z.object({ reason: words(1000) })

/** With the proposal that the page already showed, by its moment: nobody replaces one that they did not read. */
export const proposePromotionForm = z.object({ amount: euros, reason: words(1000), proposedAt: shownMoment })

/** The proposal that one confirms, by its moment: exactly what the page showed. */
export const promoteForm = z.object({ proposedAt: words(40) })
