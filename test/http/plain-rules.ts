// Rules of access in plain words, written by hand beside the permission table: the table is not judged by itself.

import type { WindowRole } from '#app/domain/people.ts'
import type { About, Account, Screen } from '#test/support/matrix.ts'

/** One page asked for by one account, and what it answered. */
export type Case = {
  readonly account: Account
  readonly screen: Screen
  readonly about: About
  readonly status: number
}

type PlainRule = {
  readonly says: string
  /** The cases it concerns. */
  readonly about: (one: Case) => boolean
  readonly holds: (one: Case) => boolean
}

const shown = ({ status }: Case): boolean => status === 200
const closed = ({ status }: Case): boolean => status === 403 || status === 404
const opens = (one: Case): boolean => !closed(one)

const on =
  (...starts: readonly string[]) =>
  ({ screen }: Case): boolean =>
    starts.some(start => screen.path === start || screen.path.startsWith(`${start}/`))
const at =
  (...paths: readonly string[]) =>
  ({ screen }: Case): boolean =>
    paths.includes(screen.path)

const is =
  (...roles: readonly WindowRole[]) =>
  ({ account }: Case): boolean =>
    account.roles.some(role => roles.includes(role))
const isOnly =
  (role: WindowRole) =>
  ({ account }: Case): boolean =>
    account.roles.length === 1 && account.roles[0] === role
/** Somebody of a body, with no role on the window. */
const carrier = ({ account }: Case): boolean => account.roles.length === 0

const takesPart = ({ account, about }: Case): boolean =>
  about.subject.participants.some(({ personId }) => personId === account.actor.id)
const partAs =
  (role: 'applicantEditor' | 'applicantSignatory') =>
  ({ account, about }: Case): boolean =>
    about.subject.participants.some(one => one.personId === account.actor.id && one.role === role)
const ofApplication = ({ about }: Case): boolean => about.applicationId !== null
const foreign = (one: Case): boolean => ofApplication(one) && !takesPart(one)
const draft = ({ about }: Case): boolean => about.applicationId !== null && !about.subject.filed
const filed = ({ about }: Case): boolean => about.applicationId !== null && about.subject.filed
const interestOf = ({ account, about }: Case) =>
  about.subject.reviews.find(({ reviewerId }) => reviewerId === account.actor.id)
const reviews = (one: Case): boolean => interestOf(one) !== undefined
const theirReview = ({ account, about }: Case): boolean => about.reviewerId === account.actor.id
const ownBody = ({ account, about }: Case): boolean =>
  about.subject.organisationId !== null && about.subject.organisationId === account.actor.organisationId

const all =
  (...conditions: readonly ((one: Case) => boolean)[]) =>
  (one: Case): boolean =>
    conditions.every(condition => condition(one))
const not =
  (condition: (one: Case) => boolean) =>
  (one: Case): boolean =>
    !condition(one)

const file = at('dossiers/:applicationId', 'dossiers/:applicationId/versions')
const decision = at('dossiers/:applicationId/decision')
const officeActs = at(
  'dossiers/:applicationId/recevabilite',
  'dossiers/:applicationId/complements',
  'dossiers/:applicationId/evaluateurs',
  'dossiers/:applicationId/rapport',
)

export const plainRules: readonly PlainRule[] = [
  // carriers
  { says: 'nobody of a body alone opens a page of the office', about: all(carrier, on('dossiers')), holds: closed },
  { says: 'nobody of a body alone opens a review', about: all(carrier, on('avis')), holds: closed },
  {
    says: 'nobody of a body alone opens a meeting or one of its points',
    about: all(carrier, on('comites')),
    holds: closed,
  },
  { says: 'nobody of a body alone opens the envelope', about: all(carrier, on('enveloppe')), holds: closed },
  {
    says: 'nobody of a body alone opens the board or a page of the follow-up',
    about: all(carrier, on('projets')),
    holds: closed,
  },
  {
    says: 'everybody who is signed in has the list of their own applications',
    about: at('candidatures'),
    holds: shown,
  },
  { says: 'everybody who is signed in has the list of their own projects', about: at('mes-projets'), holds: shown },
  {
    says: 'whoever takes part in an application opens it',
    about: all(takesPart, at('candidatures/:applicationId')),
    holds: shown,
  },
  {
    says: 'nobody opens as their own an application they take no part in',
    about: all(foreign, on('candidatures')),
    holds: closed,
  },
  {
    says: 'nobody opens as their own a project they take no part in',
    about: all(foreign, on('mes-projets')),
    holds: closed,
  },
  {
    says: 'whoever takes part in a project opens it as their own',
    about: all(takesPart, at('mes-projets/:projectId')),
    holds: shown,
  },
  {
    says: 'an editor opens the form of their own draft',
    about: all(partAs('applicantEditor'), draft, at('candidatures/:applicationId/formulaire/:section')),
    holds: opens,
  },
  {
    says: 'a signatory reads and signs, and writes nothing in the form',
    about: all(
      partAs('applicantSignatory'),
      not(partAs('applicantEditor')),
      at('candidatures/:applicationId/formulaire/:section'),
    ),
    holds: closed,
  },
  {
    says: 'a signatory opens the page where they sign their draft',
    about: all(partAs('applicantSignatory'), draft, at('candidatures/:applicationId/signature')),
    holds: shown,
  },
  {
    says: 'an editor who may not file has no page to sign',
    about: all(
      partAs('applicantEditor'),
      not(partAs('applicantSignatory')),
      at('candidatures/:applicationId/signature'),
    ),
    holds: closed,
  },
  {
    says: 'who takes part opens the receipt of what was filed',
    about: all(takesPart, filed, at('candidatures/:applicationId/accuse')),
    holds: shown,
  },
  { says: 'a draft has no receipt', about: all(draft, at('candidatures/:applicationId/accuse')), holds: closed },
  {
    says: 'a carrier downloads no attachment of another application',
    about: all(carrier, foreign, at('pieces/:attachmentId')),
    holds: closed,
  },
  {
    says: 'a carrier downloads the attachments of their own',
    about: all(takesPart, at('pieces/:attachmentId')),
    holds: shown,
  },
  {
    says: 'nobody who carries an application reads it as the office does',
    about: all(takesPart, on('dossiers')),
    holds: closed,
  },
  // drafts
  {
    says: 'a draft is open to those who take part in it and to nobody else',
    about: all(draft, not(takesPart)),
    holds: closed,
  },
  // reviewers
  {
    says: 'a reviewer opens neither the desk nor a file as the office does',
    about: all(isOnly('reviewer'), on('dossiers')),
    holds: closed,
  },
  { says: 'a reviewer opens no meeting', about: all(isOnly('reviewer'), on('comites')), holds: closed },
  {
    says: 'a reviewer opens neither the envelope nor the board',
    about: all(isOnly('reviewer'), on('enveloppe', 'projets')),
    holds: closed,
  },
  {
    says: 'a reviewer opens the review that was asked of them',
    about: all(
      theirReview,
      ({ about, account }) =>
        about.subject.reviews.some(one => one.reviewerId === account.actor.id && one.interest === 'none'),
      at('avis/:reviewId'),
    ),
    holds: opens,
  },
  { says: 'nobody opens the review of another', about: all(not(theirReview), on('avis/:reviewId')), holds: closed },
  {
    says: 'before an answer on interests no attachment is open',
    about: all(one => interestOf(one)?.interest === null, at('pieces/:attachmentId')),
    holds: closed,
  },
  {
    says: 'a reviewer downloads no attachment of a file that was not given to them',
    about: all(isOnly('reviewer'), not(reviews), not(takesPart), at('pieces/:attachmentId')),
    holds: closed,
  },
  {
    says: 'who reviews a file neither handles nor decides it',
    about: all(reviews, on('dossiers/:applicationId', 'comites/:meetingId/points')),
    holds: closed,
  },
  // the office
  { says: 'a case officer opens the desk', about: all(is('caseOfficer'), at('dossiers')), holds: shown },
  {
    says: 'a case officer opens every file that was filed by a body that is not theirs',
    about: all(is('caseOfficer'), filed, not(ownBody), not(reviews), file),
    holds: shown,
  },
  {
    says: 'a case officer releases no notice',
    about: all(isOnly('caseOfficer'), at('comites/:meetingId/notifications')),
    holds: closed,
  },
  {
    says: 'a case officer writes no agreement',
    about: all(isOnly('caseOfficer'), at('dossiers/:applicationId/convention')),
    holds: closed,
  },
  {
    says: 'the notices of a meeting are the manager’s',
    about: all(not(is('windowManager')), at('comites/:meetingId/notifications')),
    holds: closed,
  },
  // the committee
  {
    says: 'a member of the committee prepares no file',
    about: all(is('committeeMember', 'committeeChair'), officeActs),
    holds: closed,
  },
  {
    says: 'a member of the committee opens meetings and the envelope',
    about: all(is('committeeMember', 'committeeChair'), at('comites', 'comites/:meetingId', 'enveloppe')),
    holds: shown,
  },
  {
    says: 'a member of the committee has neither the desk nor the board',
    about: all(is('committeeMember', 'committeeChair'), at('dossiers', 'projets')),
    holds: closed,
  },
  // money and follow-up
  {
    says: 'who handles money opens the envelope and no meeting',
    about: all(isOnly('financeOfficer'), on('comites')),
    holds: closed,
  },
  {
    says: 'who handles money opens each line of the envelope',
    about: all(isOnly('financeOfficer'), on('enveloppe')),
    holds: shown,
  },
  {
    says: 'who follows projects opens the board and each project',
    about: all(isOnly('followUpOfficer'), at('projets', 'projets/:projectId')),
    holds: shown,
  },
  {
    says: 'who follows projects opens neither the envelope nor a meeting',
    about: all(isOnly('followUpOfficer'), on('enveloppe', 'comites')),
    holds: closed,
  },
  {
    says: 'decisions are open to no reviewer and to no carrier',
    about: all(one => carrier(one) || isOnly('reviewer')(one), decision),
    holds: closed,
  },
  {
    says: 'an auditor reads the desk, files, meetings, the envelope and the board',
    about: all(isOnly('auditor'), filed, file),
    holds: shown,
  },
  {
    says: 'an auditor has no page that only writes',
    about: all(
      isOnly('auditor'),
      at(
        'dossiers/:applicationId/complements',
        'dossiers/:applicationId/evaluateurs',
        'comites/:meetingId/notifications',
        'dossiers/:applicationId/convention',
      ),
    ),
    holds: closed,
  },
]
