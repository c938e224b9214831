// What the committee decided on one item: one form for five kinds, whose terms the domain judges together.

import { z } from 'zod'
import { conditionKinds, decisionKinds, type TermsRefusal } from '#app/domain/decision.ts'
import { day, euros, optionalWords, wholeNumber } from './fields.ts'
import { tickAttendanceForm } from './tick-attendance.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null

const voices = wholeNumber.optional().transform(orNull)

/** Nothing typed is a consensus; one figure typed is a vote, in which what was left empty is nobody. */
const vote = z
  .object({ inFavour: voices, against: voices, abstained: voices })
  .default({ inFavour: null, against: null, abstained: null })
  .transform(({ inFavour, against, abstained }) =>
    inFavour === null && against === null && abstained === null
      ? null
      : { inFavour: inFavour ?? 0, against: against ?? 0, abstained: abstained ?? 0 },
  )

/** What the domain finds missing is left to it, so that its sentence names the decision at hand. */
export const recordDecisionForm = tickAttendanceForm.extend({
  kind: z.enum(decisionKinds),
  granted: euros.optional().transform(orNull),
  reasons: z.array(z.string()).default([]),
  reasonText: optionalWords(2000),
  conditions: z
    .array(
      z.object({
        kind: z.enum(conditionKinds).default('SUSPENSIVE'),
        wording: optionalWords(500),
        dueOn: day.optional().transform(orNull),
      }),
    )
    .default([]),
  waitlistRank: wholeNumber.optional().transform(orNull),
  departureReason: optionalWords(1000),
  vote,
  decisionVersion: wholeNumber.optional().transform(orNull),
})

/** The field beside which a problem of the terms is said. */
export function fieldOfProblem(problem: TermsRefusal): string {
  switch (problem.code) {
    case 'amountMissing':
    case 'amountNotPositive':
    case 'amountAboveRequested':
    case 'amountAboveRemaining':
      return 'granted'
    case 'reasonMissing':
    case 'reasonUnknown':
      return 'reasons'
    case 'reasonTextMissing':
      return 'reasonText'
    case 'departureReasonMissing':
      return 'departureReason'
    case 'conditionMissing':
      return 'conditions'
    case 'conditionWordingMissing':
      return `conditions[${problem.index}].wording`
    case 'conditionDueMissing':
    case 'conditionDuePast':
      return `conditions[${problem.index}].dueOn`
    case 'rankMissing':
      return 'waitlistRank'
    case 'voteNotCounted':
    case 'voteLost':
      return 'vote.inFavour'
  }
}
