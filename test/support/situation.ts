// An application with everything around it, in any state, and the people who come to it: for tests of the judges.

import type { Application, Decision, ReviewSummary } from '#app/domain/application.ts'
import { type ApplicationState, decidedStates } from '#app/domain/application-workflow.ts'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import {
  type ApplicationId,
  type MeetingId,
  type OrganisationId,
  type PersonId,
  type ReviewId,
  toId,
  type WindowId,
} from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { PersonActor, WindowRole } from '#app/domain/people.ts'
import type { Situation } from '#app/domain/situation.ts'
import { days, parisInstant, plus, toDay } from '#app/domain/time.ts'
import { someAnswers } from './answers.ts'
import { aVersion, aWindow } from './window-version.ts'

export const now = parisInstant(toDay('2025-03-10'), '09:00')
export const windowId = toId<WindowId>('window')
const organisationId = toId<OrganisationId>('body')

/** Somebody of no body, with these roles on the window. */
export const aPerson = (name: string, ...roles: readonly WindowRole[]): PersonActor => ({
  kind: 'person',
  id: toId<PersonId>(name),
  name,
  email: `${name}@exemple.invalid`,
  position: 'fonction fictive',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  roles: roles.map(role => ({ windowId, role })),
})

/** Everyone around an application, each in one role. */
export const people = {
  editor: { ...aPerson('editor'), organisationId },
  signatory: { ...aPerson('signatory'), organisationId },
  colleague: { ...aPerson('colleague'), organisationId },
  stranger: aPerson('stranger'),
  officer: aPerson('officer', 'caseOfficer'),
  otherOfficer: aPerson('other-officer', 'caseOfficer'),
  manager: aPerson('manager', 'windowManager'),
  reviewer: aPerson('reviewer', 'reviewer'),
  otherReviewer: aPerson('other-reviewer', 'reviewer'),
  thirdReviewer: aPerson('third-reviewer', 'reviewer'),
  chair: aPerson('chair', 'committeeChair'),
  member: aPerson('member', 'committeeMember'),
  finance: aPerson('finance', 'financeOfficer'),
  followUp: aPerson('follow-up', 'followUpOfficer'),
  auditor: aPerson('auditor', 'auditor'),
} as const

export const aReview = (by: PersonActor, except: Partial<ReviewSummary> = {}): ReviewSummary => ({
  id: toId<ReviewId>(`review of ${by.name}`),
  reviewerId: by.id,
  interest: 'none',
  state: 'submitted',
  submissionNumber: 1,
  confirmBy: null,
  ...except,
})

export const window: FundingWindow = {
  ...aWindow(),
  id: windowId,
  slug: 'donnees',
  name: { fr: 'Données', en: 'Data' },
  purpose: { fr: 'Financer', en: 'To fund' },
  service: { name: 'Le service', postalAddress: 'Une adresse', email: 'service@exemple.invalid', phone: '01' },
  referencePrefix: 'GD',
  versions: [],
}

export const rules = aVersion({
  committee: {
    quorum: 3,
    seats: [
      { name: 'Présidence', body: 'DINUM', chair: true, email: people.chair.email },
      { name: 'Membre', body: 'DITP', chair: false, email: people.member.email },
      { name: 'Sans compte', body: 'DB', chair: false, email: null },
    ],
  },
})

export const anOrganisation: Organisation = {
  id: organisationId,
  siret: '13002526500013',
  name: 'Direction fictive',
  kind: 'CENTRAL',
  parentMinistry: 'Ministère chargé de la forêt',
  kindSource: 'list',
}

const meetingId = toId<MeetingId>('meeting')

export const aDecision = (except: Partial<Decision> = {}): Decision => ({
  id: toId('decision'),
  applicationId: toId<ApplicationId>('application'),
  meetingId,
  number: 1,
  kind: 'grant',
  granted: euros(50_000),
  terms: {
    kind: 'grant',
    granted: euros(50_000),
    reasons: [],
    reasonText: '',
    conditions: [],
    waitlistRank: null,
    departureReason: '',
    vote: null,
  },
  supersedesId: null,
  recordedBy: people.chair.id,
  recordedAt: now,
  validatedBy: people.manager.id,
  validatedAt: now,
  noticeReleasedAt: now,
  lineId: null,
  sha256: null,
  version: 1,
  ...except,
})

type Except = Partial<Omit<Situation, 'application'>> & { readonly application?: Partial<Application> }

/** Where everything holds: complete, in time, proposed by one person, reviewed, recorded, validated and released. */
export function aSituation(state: ApplicationState, { application = {}, ...except }: Except = {}): Situation {
  const filed = state !== 'draft'
  return {
    now,
    window,
    rules,
    application: {
      id: toId<ApplicationId>('application'),
      windowId,
      organisationId,
      reference: filed ? 'GD-2025-0001' : null,
      title: 'Prévenir les habitants de leurs droits',
      state,
      previousState: state === 'supplementRequested' ? 'submitted' : null,
      versionNumber: filed ? rules.number : null,
      stream: filed ? 'DATA' : null,
      answers: someAnswers(),
      caseOfficerId: filed ? people.officer.id : null,
      createdBy: people.editor.id,
      createdAt: now,
      editedAt: now,
      submittedAt: filed ? now : null,
      answerDueAt: null,
      stateSince: now,
      stepDueAt: null,
      totalCents: euros(100_000),
      requestedCents: euros(50_000),
      scoreTenths: null,
      signatureAskedAt: null,
      version: 1,
      ...application,
    },
    organisation: anOrganisation,
    operatorListed: false,
    participants: [
      { role: 'applicantEditor', email: people.editor.email, personId: people.editor.id, name: 'editor' },
      { role: 'applicantSignatory', email: people.signatory.email, personId: people.signatory.id, name: 'signatory' },
    ],
    attachments: [
      {
        id: toId('letter'),
        kind: 'sponsorLetter',
        fileName: 'lettre.pdf',
        mediaType: 'application/pdf',
        size: 1000,
        sha256: 'a'.repeat(64),
        uploadedAt: now,
      },
    ],
    reviews: [people.reviewer, people.otherReviewer, people.thirdReviewer].map(reviewer => aReview(reviewer)),
    supplement:
      state === 'supplementRequested'
        ? {
            id: 'supplement',
            number: 1,
            requestedBy: people.officer.id,
            requestedAt: plus(except.now ?? now, days(-20)),
            dueOn: toDay('2025-03-20'),
            message: 'Précisez',
            fields: ['problem'],
          }
        : null,
    inadmissibility: { proposedBy: people.officer.id, reasons: 'Hors champ' },
    assessment: {
      recommendation: 'favourable',
      recommended: euros(50_000),
      reserved: true,
      reasons: 'Solide',
      writtenBy: people.officer.id,
      writtenAt: now,
      version: 1,
    },
    agenda: {
      itemId: toId('item'),
      meetingId,
      heldAt: plus(now, days(-1)),
      noticesReleasedAt: null,
      attendance: [
        { seat: 0, present: true, recused: false },
        { seat: 1, present: true, recused: false },
        { seat: 2, present: true, recused: false },
      ],
    },
    decision: decidedStates.includes(state)
      ? aDecision()
      : aDecision({ validatedBy: null, validatedAt: null, noticeReleasedAt: null }),
    recorderEmail: people.chair.email,
    conditions: [],
    promotion: { proposedBy: people.manager.id },
    project: null,
    otherApplications: [],
    ...except,
  }
}
