// The life of an application, as one table: from which states an act is possible, what it needs, whom it tells.
// Who may do it is the other table, permissions.ts.

import type { Transition } from './machine.ts'

export const applicationStates = [
  'draft',
  'submitted',
  'supplementRequested',
  'admissible',
  'inadmissible',
  'underReview',
  'reviewed',
  'committeeScheduled',
  'deferred',
  'waitlisted',
  'acceptedWithConditions',
  'accepted',
  'rejected',
  'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export const finalApplicationStates: readonly ApplicationState[] = ['inadmissible', 'rejected', 'withdrawn']

/** Decided states stay under embargo until the notice of the latest decision is released. */
export const decidedStates: readonly ApplicationState[] = [
  'deferred',
  'waitlisted',
  'acceptedWithConditions',
  'accepted',
  'rejected',
]

/** States whose latest decision grants money. */
export const acceptedStates = ['acceptedWithConditions', 'accepted'] as const satisfies readonly ApplicationState[]
export type AcceptedState = (typeof acceptedStates)[number]

/** Of a state as it is read from the database too. */
export const isAccepted = (state: string): state is AcceptedState => acceptedStates.some(accepted => accepted === state)

export type ApplicationGuard =
  | 'windowOpen'
  | 'complete'
  | 'anotherPerson'
  | 'inadmissibilityProposed'
  | 'enoughReviewers'
  | 'minimumReviews'
  | 'interestUnsure'
  | 'reportFinished'
  | 'meetingPastWithoutRecord'
  | 'decisionRecorded'
  | 'recorderNotRecused'
  | 'presentAndNotRecused'
  | 'noticeReleased'
  | 'promotionProposed'
  | 'conditionsMet'
  | 'supplementOpen'
  | 'supplementExpired'
  | 'noProjectYet'
  | 'withdrawable'
  | 'signatoryNamed'

export type Audience = 'applicant' | 'signatory' | 'officers' | 'reviewers' | 'members' | 'finance'

type Row = Transition<ApplicationState, ApplicationGuard, Audience>

// biome-ignore format: one row an act, columns aligned
export const applicationTransitions = {
  // the applicant
  editDraft:           { from: ['draft'],                                     to: 'same',                requires: [],                                                  tells: [] },
  discardDraft:        { from: ['draft'],                                     to: 'withdrawn',           requires: [],                                                  tells: ['signatory'] },
  nameSignatory:       { from: ['draft'],                                     to: 'same',                requires: [],                                                  tells: ['signatory'] },
  askForSignature:     { from: ['draft'],                                     to: 'same',                requires: ['windowOpen', 'complete', 'signatoryNamed'],        tells: ['signatory'] },
  sendBack:            { from: ['draft'],                                     to: 'same',                requires: [],                                                  tells: ['applicant'] },
  submit:              { from: ['draft'],                                     to: 'submitted',           requires: ['windowOpen', 'complete'],                          tells: ['applicant', 'officers'] },
  answerSupplement:    { from: ['supplementRequested'],                       to: 'same',                requires: ['supplementOpen'],                                  tells: [] },
  resubmit:            { from: ['supplementRequested'],                       to: 'previous',            requires: ['supplementOpen', 'complete'],                      tells: ['applicant', 'officers', 'reviewers'] },
  withdraw:            { from: ['draft', 'submitted', 'supplementRequested', 'admissible', 'underReview', 'reviewed', 'committeeScheduled', 'deferred', 'waitlisted', 'acceptedWithConditions', 'accepted', 'rejected'],
                                                                              to: 'withdrawn',           requires: ['withdrawable'],                                    tells: ['applicant', 'officers'] },
  // the office
  takeFile:            { from: ['submitted', 'supplementRequested', 'admissible', 'underReview', 'reviewed', 'committeeScheduled'],
                                                                              to: 'same',                requires: [],                                                  tells: [] },
  handOver:            { from: ['submitted', 'supplementRequested', 'admissible', 'underReview', 'reviewed', 'committeeScheduled'],
                                                                              to: 'same',                requires: [],                                                  tells: [] },
  changeStream:        { from: ['submitted'],                                 to: 'same',                requires: [],                                                  tells: ['applicant'] },
  requestSupplement:   { from: ['submitted', 'admissible', 'underReview'],    to: 'supplementRequested', requires: [],                                                  tells: ['applicant'] },
  expire:              { from: ['supplementRequested'],                       to: 'withdrawn',           requires: ['supplementExpired'],                               tells: ['applicant', 'officers'] },
  declareAdmissible:   { from: ['submitted'],                                 to: 'admissible',          requires: [],                                                  tells: ['applicant'] },
  proposeInadmissible: { from: ['submitted'],                                 to: 'same',                requires: [],                                                  tells: ['officers'] },
  confirmInadmissible: { from: ['submitted'],                                 to: 'inadmissible',        requires: ['inadmissibilityProposed', 'anotherPerson'],        tells: ['applicant'] },
  assignReviewers:     { from: ['admissible', 'underReview'],                 to: 'underReview',         requires: ['enoughReviewers'],                                 tells: ['reviewers'] },
  closeReviews:        { from: ['underReview'],                               to: 'reviewed',            requires: ['minimumReviews'],                                  tells: ['officers'] },
  writeAssessment:     { from: ['reviewed'],                                  to: 'same',                requires: [],                                                  tells: [] },
  // reviewers
  declareInterests:    { from: ['underReview', 'supplementRequested'],        to: 'same',                requires: [],                                                  tells: ['officers'] },
  resolveInterest:     { from: ['underReview', 'supplementRequested'],        to: 'same',                requires: ['interestUnsure'],                                  tells: [] },
  writeReview:         { from: ['underReview', 'supplementRequested'],        to: 'same',                requires: [],                                                  tells: [] },
  submitReview:        { from: ['underReview', 'supplementRequested'],        to: 'same',                requires: [],                                                  tells: [] },
  withdrawReview:      { from: ['underReview', 'supplementRequested'],        to: 'same',                requires: [],                                                  tells: [] },
  confirmReview:       { from: ['underReview'],                               to: 'same',                requires: [],                                                  tells: [] },
  reviseReview:        { from: ['underReview'],                               to: 'same',                requires: [],                                                  tells: [] },
  // committee and decision
  schedule:            { from: ['reviewed'],                                  to: 'committeeScheduled',  requires: ['reportFinished'],                                  tells: ['applicant'] },
  reschedule:          { from: ['committeeScheduled'],                        to: 'same',                requires: ['meetingPastWithoutRecord'],                        tells: ['applicant'] },
  tickAttendance:      { from: ['committeeScheduled'],                        to: 'same',                requires: [],                                                  tells: [] },
  recordDecision:      { from: ['committeeScheduled'],                        to: 'same',                requires: [],                                                  tells: [] },
  grant:                { from: ['committeeScheduled'],                       to: 'accepted',               requires: ['decisionRecorded', 'recorderNotRecused', 'anotherPerson', 'presentAndNotRecused'], tells: ['officers'] },
  grantWithConditions:  { from: ['committeeScheduled'],                       to: 'acceptedWithConditions', requires: ['decisionRecorded', 'recorderNotRecused', 'anotherPerson', 'presentAndNotRecused'], tells: ['officers'] },
  defer:                { from: ['committeeScheduled'],                       to: 'deferred',               requires: ['decisionRecorded', 'recorderNotRecused', 'anotherPerson', 'presentAndNotRecused'], tells: ['officers'] },
  waitlist:             { from: ['committeeScheduled'],                       to: 'waitlisted',             requires: ['decisionRecorded', 'recorderNotRecused', 'anotherPerson', 'presentAndNotRecused'], tells: ['officers'] },
  reject:               { from: ['committeeScheduled'],                       to: 'rejected',               requires: ['decisionRecorded', 'recorderNotRecused', 'anotherPerson', 'presentAndNotRecused'], tells: ['officers'] },
  reopen:              { from: ['deferred'],                                  to: 'reviewed',            requires: ['noticeReleased'],                                  tells: ['applicant', 'officers'] },
  proposePromotion:    { from: ['waitlisted'],                                to: 'same',                requires: ['noticeReleased'],                                  tells: ['members'] },
  promote:             { from: ['waitlisted'],                                to: 'accepted',            requires: ['noticeReleased', 'promotionProposed', 'anotherPerson'], tells: ['applicant', 'officers'] },
  liftConditions:      { from: ['acceptedWithConditions'],                    to: 'accepted',            requires: ['noticeReleased', 'conditionsMet'],                 tells: ['applicant', 'finance'] },
  draftAgreement:      { from: ['accepted'],                                  to: 'same',                requires: ['noticeReleased', 'noProjectYet'],                  tells: ['applicant', 'finance'] },
} as const satisfies Record<string, Row>

export type ApplicationAction = keyof typeof applicationTransitions

/** What the carrier may read of each state (internal steps read as one). */
export const publicStates = [
  'draft',
  'submitted',
  'toComplete',
  'inProgress',
  'inadmissible',
  'committee',
  'deferred',
  'waitlisted',
  'acceptedWithConditions',
  'accepted',
  'rejected',
  'withdrawn',
] as const
export type PublicState = (typeof publicStates)[number]

const released: Readonly<Record<ApplicationState, PublicState>> = {
  draft: 'draft',
  submitted: 'submitted',
  supplementRequested: 'toComplete',
  admissible: 'inProgress',
  inadmissible: 'inadmissible',
  underReview: 'inProgress',
  reviewed: 'inProgress',
  committeeScheduled: 'committee',
  deferred: 'deferred',
  waitlisted: 'waitlisted',
  acceptedWithConditions: 'acceptedWithConditions',
  accepted: 'accepted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
}

/** Until the notice of the latest decision is released, a decided application is still « passage en comité » to its carrier. */
export const publicState = (state: ApplicationState, latestNoticeReleased: boolean): PublicState =>
  decidedStates.includes(state) && !latestNoticeReleased ? 'committee' : released[state]
