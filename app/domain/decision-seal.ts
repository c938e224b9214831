// What is hashed of a decision when a second person validates it: after that, neither its terms nor its people change unseen.

import type { Decision } from './application.ts'

export type ValidatedDecision = Omit<Decision, 'noticeReleasedAt' | 'version' | 'sha256'>

/** One text for one decision: the fields in a fixed order. The date of its notice comes later, so it is not in it. */
export const sealedText = (decision: ValidatedDecision): string => {
  const { vote, departureReason, waitlistRank, conditions, reasonText, reasons } = decision.terms
  return JSON.stringify([
    decision.id,
    decision.applicationId,
    decision.meetingId,
    decision.number,
    decision.supersedesId,
    decision.kind,
    decision.granted,
    reasons,
    reasonText,
    conditions.map(({ kind, wording, dueOn }) => [kind, wording, dueOn]),
    waitlistRank,
    departureReason,
    vote === null ? null : [vote.inFavour, vote.against, vote.abstained],
    decision.recordedBy,
    decision.recordedAt,
    decision.validatedBy,
    decision.validatedAt,
    decision.lineId,
  ])
}
