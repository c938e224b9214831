// What the carrier reads of the history of their application: their own acts, and of the office only what was told them.

import type { ApplicationAction } from './application-workflow.ts'

export type PublicEvent =
  | 'create'
  | 'discardDraft'
  | 'nameSignatory'
  | 'askForSignature'
  | 'sendBack'
  | 'submit'
  | 'resubmit'
  | 'withdraw'
  | 'expire'
  | 'changeStream'
  | 'requestSupplement'
  | 'declareAdmissible'
  | 'confirmInadmissible'
  | 'schedule'
  | 'reschedule'
  | 'releaseNotice'
  | 'reopen'
  | 'promote'
  | 'liftConditions'
  | 'draftAgreement'
  | 'recordConditionEvidence'

/** `own`: said with its author and their words. `office`: said without a name. `never`: deliberation, or of no use to them. */
type Visibility = 'own' | 'office' | 'never'

const visibility: Readonly<Record<ApplicationAction | PublicEvent, Visibility>> = {
  create: 'own',
  editDraft: 'never',
  discardDraft: 'own',
  nameSignatory: 'own',
  askForSignature: 'own',
  sendBack: 'own',
  submit: 'own',
  answerSupplement: 'never',
  resubmit: 'own',
  withdraw: 'own',
  recordConditionEvidence: 'own',
  takeFile: 'never',
  handOver: 'never',
  changeStream: 'office',
  requestSupplement: 'office',
  expire: 'office',
  declareAdmissible: 'office',
  proposeInadmissible: 'never',
  confirmInadmissible: 'office',
  assignReviewers: 'never',
  closeReviews: 'never',
  writeAssessment: 'never',
  declareInterests: 'never',
  resolveInterest: 'never',
  writeReview: 'never',
  submitReview: 'never',
  withdrawReview: 'never',
  confirmReview: 'never',
  reviseReview: 'never',
  schedule: 'office',
  reschedule: 'office',
  tickAttendance: 'never',
  recordDecision: 'never',
  grant: 'never',
  grantWithConditions: 'never',
  defer: 'never',
  waitlist: 'never',
  reject: 'never',
  // the decision is said by the release of its notice, never by its validation
  releaseNotice: 'office',
  reopen: 'office',
  proposePromotion: 'never',
  promote: 'office',
  liftConditions: 'office',
  draftAgreement: 'office',
}

/** Null for what the carrier does not read; an act nobody knows is not told. */
export function publicEvent(action: string): { readonly what: PublicEvent; readonly isOwn: boolean } | null {
  if (!Object.hasOwn(visibility, action)) return null
  const what = action as PublicEvent
  return visibility[what] === 'never' ? null : { what, isOwn: visibility[what] === 'own' }
}
