// Who may do what: roles as relations to the thing at hand, one row an act. When it may be done is the workflow's.

import type { ApplicationAction } from './application-workflow.ts'
import type { OrganisationId, PersonId, WindowId } from './identifiers.ts'
import { type Actor, windowRoles } from './people.ts'
import type { ProjectAction } from './project-workflow.ts'

export const roles = [
  'anonymous',
  'person',
  'applicantEditor',
  'applicantSignatory',
  'assignedReviewer',
  ...windowRoles,
  'system',
] as const
export type Role = (typeof roles)[number]

/** What is asked of the whole product or of a window, beside the acts of the two workflows. */
type OtherPermission =
  | 'readWindow'
  | 'readFundedProject'
  | 'signIn'
  | 'useDemonstration'
  | 'choosePreferences'
  | 'nameOrganisation'
  | 'listOwnApplications'
  | 'createApplication'
  | 'readApplication'
  | 'readOwnApplication'
  | 'readAttachment'
  | 'readReceipt'
  | 'readDesk'
  | 'readAssignment'
  | 'listOwnReviews'
  | 'readReviews'
  | 'resolveInterest'
  | 'readDecision'
  | 'readMeetings'
  | 'manageMeetings'
  | 'releaseNotices'
  | 'readEnvelope'
  | 'moveEnvelope'
  | 'listFundedProjects'
  | 'listOwnProjects'
  | 'readProject'
  | 'recordConditionEvidence'

export type Permission = ApplicationAction | ProjectAction | OtherPermission

const office = ['caseOfficer', 'windowManager'] as const
const applicant = ['applicantEditor', 'applicantSignatory'] as const
const committee = ['committeeMember', 'committeeChair'] as const

// biome-ignore format: one row an act
export const permissions: Readonly<Record<Permission, readonly Role[]>> = {
  // anyone
  readWindow:          ['anonymous'],
  readFundedProject:   ['anonymous'],
  signIn:              ['anonymous'],
  useDemonstration:    ['anonymous'],
  choosePreferences:   ['anonymous'],
  // anyone signed in
  nameOrganisation:    ['person'],
  listOwnApplications: ['person'],
  createApplication:   ['person'],
  listOwnProjects:     ['person'],
  // the applicant
  readOwnApplication:  [...applicant],
  editDraft:           ['applicantEditor'],
  discardDraft:        ['applicantEditor'],
  nameSignatory:       ['applicantEditor'],
  askForSignature:     ['applicantEditor'],
  sendBack:            ['applicantSignatory'],
  submit:              ['applicantSignatory'],
  readReceipt:         [...applicant],
  answerSupplement:    ['applicantEditor'],
  resubmit:            [...applicant],
  withdraw:            ['applicantSignatory'],
  // the office
  readDesk:            [...office, 'auditor'],
  // reviewers have readAssignment: what is decided on a file they reviewed is not theirs to know before it is notified
  readApplication:     [...office, ...committee, 'financeOfficer', 'followUpOfficer', 'auditor'],
  readAttachment:      [...applicant, ...office, 'reviewer', ...committee, 'financeOfficer', 'followUpOfficer', 'auditor'],
  takeFile:            ['caseOfficer'],
  handOver:            [...office],
  changeStream:        ['caseOfficer'],
  requestSupplement:   ['caseOfficer'],
  expire:              ['system'],
  declareAdmissible:   ['caseOfficer'],
  proposeInadmissible: ['caseOfficer'],
  confirmInadmissible: [...office],
  assignReviewers:     ['caseOfficer'],
  resolveInterest:     ['caseOfficer'],
  closeReviews:        ['system', 'caseOfficer'],
  writeAssessment:     ['caseOfficer'],
  // reviewers
  listOwnReviews:      ['reviewer'],
  readAssignment:      ['assignedReviewer', 'reviewer'],
  declareInterests:    ['assignedReviewer'],
  writeReview:         ['reviewer'],
  submitReview:        ['reviewer'],
  withdrawReview:      ['reviewer'],
  confirmReview:       ['reviewer'],
  reviseReview:        ['reviewer'],
  readReviews:         [...office, ...committee, 'auditor'],
  // committee and decision
  readDecision:        [...office, ...committee, 'financeOfficer', 'followUpOfficer', 'auditor'],
  readMeetings:        ['windowManager', ...committee, 'caseOfficer', 'auditor'],
  manageMeetings:      ['windowManager'],
  schedule:            ['windowManager'],
  reschedule:          ['windowManager'],
  tickAttendance:      ['committeeChair', 'windowManager'],
  recordDecision:      ['committeeChair'],
  grant:               ['windowManager', ...committee],
  grantWithConditions: ['windowManager', ...committee],
  defer:               ['windowManager', ...committee],
  waitlist:            ['windowManager', ...committee],
  reject:              ['windowManager', ...committee],
  releaseNotices:      ['windowManager'],
  reopen:              ['windowManager'],
  proposePromotion:    ['windowManager'],
  promote:             ['committeeChair'],
  recordConditionEvidence: ['applicantEditor', 'caseOfficer'],
  liftConditions:      ['caseOfficer'],
  // envelope
  readEnvelope:        ['windowManager', 'financeOfficer', ...committee, 'caseOfficer', 'auditor'],
  moveEnvelope:        ['financeOfficer', 'windowManager'],
  // the funded project
  listFundedProjects:  ['followUpOfficer', 'financeOfficer', 'windowManager', 'auditor'],
  readProject:         [...applicant, 'followUpOfficer', 'financeOfficer', 'windowManager', 'caseOfficer', 'auditor'],
  draftAgreement:      ['financeOfficer'],
  editAgreement:       ['financeOfficer'],
  recordSignature:     ['financeOfficer'],
  activate:            ['financeOfficer'],
  submitEvidence:      ['applicantEditor'],
  acceptMilestone:     ['followUpOfficer'],
  returnMilestone:     ['followUpOfficer'],
  sendReport:          ['applicantEditor'],
  readReport:          ['followUpOfficer'],
  remindCarrier:       ['followUpOfficer'],
  overrideHealth:      ['followUpOfficer'],
  suspend:             ['windowManager'],
  resume:              ['windowManager'],
  startClosing:        ['system', 'applicantEditor'],
  proposeClosure:      ['followUpOfficer'],
  close:               ['financeOfficer'],
  terminate:           ['windowManager'],
  withdrawProject:     ['applicantSignatory'],
}

/** What a thing knows of the people around it; a window alone has no participants. */
export type Subject = {
  readonly windowId: WindowId
  readonly organisationId: OrganisationId | null
  /** Filed once: a draft is its participants' alone, whoever asks. */
  readonly filed: boolean
  readonly participants: readonly {
    readonly personId: PersonId
    readonly role: 'applicantEditor' | 'applicantSignatory'
  }[]
  readonly reviews: readonly {
    readonly reviewerId: PersonId
    readonly interest: 'none' | 'declared' | 'unsure' | null
  }[]
  /** Addresses of the members who do not take part in this item. */
  readonly recusedSeats: readonly string[]
  /** Address of the member who chairs this item in the stead of its recused chair; null when nobody does. */
  readonly standIn: string | null
  /** The version lets the editor file alone. */
  readonly editorMayFile: boolean
}

/** A window seen as a subject: for acts that concern no application. */
export const windowSubject = (windowId: WindowId): Subject => ({
  windowId,
  organisationId: null,
  filed: true,
  participants: [],
  reviews: [],
  recusedSeats: [],
  standIn: null,
  editorMayFile: false,
})

/**
 * Every role `actor` plays towards `subject`. A conflict of interest is a role that is not granted here: nobody
 * handles a file of their own body, a declared interest closes the file, a recused member is no member;
 * the member who chairs an item for its recused chair plays the chair.
 * What was never filed is read by its participants alone. Lists say the same in SQL (`db/visibility.ts`).
 */
export function rolesOn(actor: Actor, subject: Subject): readonly Role[] {
  if (actor.kind === 'system') return ['system']
  if (actor.kind === 'anonymous') return ['anonymous']
  const held = actor.roles.filter(({ windowId }) => windowId === subject.windowId).map(({ role }) => role)
  const participations = subject.participants.filter(({ personId }) => personId === actor.id).map(({ role }) => role)
  const base: Role[] = ['anonymous', 'person', ...participations]
  if (subject.editorMayFile && participations.includes('applicantEditor')) base.push('applicantSignatory')
  const aboutNoApplication = subject.organisationId === null
  if (aboutNoApplication) return [...base, ...held]
  const ownBody = actor.organisationId === subject.organisationId || participations.length > 0
  if (ownBody || !subject.filed) return base
  const review = subject.reviews.find(({ reviewerId }) => reviewerId === actor.id)
  const reviewing: Role[] =
    review === undefined || !held.includes('reviewer') || review.interest === 'declared'
      ? []
      : review.interest === 'none'
        ? ['assignedReviewer', 'reviewer']
        : ['assignedReviewer']
  // a reviewer of the file, whatever they declared, is neither its officer nor its decider (submitter ≠ reviewer ≠ decider)
  if (review !== undefined) return [...base, ...reviewing]
  const recused = subject.recusedSeats.includes(actor.email)
  const others = held.filter(
    role => role !== 'reviewer' && !(recused && (role === 'committeeMember' || role === 'committeeChair')),
  )
  const chairs = subject.standIn === actor.email && others.includes('committeeMember')
  return [...base, ...others, ...(chairs && !others.includes('committeeChair') ? (['committeeChair'] as const) : [])]
}

/** May `actor` do `permission` on `subject`? The one question every page, list and act asks. */
export const can = (actor: Actor, permission: Permission, subject: Subject): boolean =>
  rolesOn(actor, subject).some(role => permissions[permission].includes(role))

/** Open to anybody, signed in or not. */
export const isPublic = (permission: Permission): boolean => permissions[permission].includes('anonymous')
