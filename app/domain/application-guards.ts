// What each guard of the application's workflow means, once.

import type { ApplicationGuard } from './application-workflow.ts'
import { isRecorderRecused, mayValidate } from './committee.ts'
import { blocking as blockingFindings, findings } from './eligibility.ts'
import { isOpen } from './funding-window.ts'
import { isReportFinished } from './office-step.ts'
import { type Actor, hasWindowRole, personIdOf } from './people.ts'
import { areAllIn, isExpected, isSettled } from './review-step.ts'
import type { Finding } from './rules.ts'
import { noticeReleased, type Situation } from './situation.ts'
import { deadline } from './time.ts'

/** Every rule of filing (README.md) on what is typed now, under the version that applies. */
export const findingsOn = (situation: Situation): readonly Finding[] =>
  findings({
    window: situation.window,
    version: situation.rules,
    answers: situation.application.answers,
    stream: situation.application.submittedAt === null ? null : situation.application.stream,
    organisation: situation.organisation,
    operatorListed: situation.operatorListed,
    attachments: situation.attachments.map(({ kind }) => kind),
    filedAt: situation.application.submittedAt ?? situation.now,
    otherApplications: situation.otherApplications,
  })

/** What stops filing: CALL_CLOSED is the guard windowOpen's alone, so that a supplement may be answered after the close. */
export const blocking = (situation: Situation): readonly Finding[] => blockingFindings(findingsOn(situation))

/** Who made the act that this one confirms. */
function proposer(situation: Situation): string | null {
  switch (situation.application.state) {
    case 'submitted':
      return situation.inadmissibility?.proposedBy ?? null
    case 'waitlisted':
      return situation.promotion?.proposedBy ?? null
    default:
      return situation.decision?.recordedBy ?? null
  }
}

/** In the room for this item, not recused; the window manager validates from outside the room, unless recused too. */
function takesPart(situation: Situation, actor: Actor): boolean {
  if (actor.kind !== 'person') return false
  const seat = situation.rules.committee.seats.findIndex(({ email }) => email === actor.email)
  return mayValidate(situation.agenda?.attendance ?? [], {
    seat: seat === -1 ? null : seat,
    isRecorder: situation.decision?.recordedBy === actor.id,
    isWindowManager: hasWindowRole(actor, 'windowManager', situation.application.windowId),
  })
}

/** The last delay of the request has run out, whether or not `tick` has said so yet. */
const isSupplementOver = ({ supplement, rules, now }: Situation): boolean =>
  supplement !== null && deadline(supplement.requestedAt, rules.delays.supplementExpiry) <= now

const settled = (situation: Situation): number => situation.reviews.filter(isSettled).length

export const applicationGuards: Readonly<Record<ApplicationGuard, (situation: Situation, actor: Actor) => boolean>> = {
  windowOpen: ({ window, now }) => isOpen(window, now),
  complete: situation => blocking(situation).length === 0,
  signatoryNamed: ({ participants }) => participants.some(({ role }) => role === 'applicantSignatory'),
  anotherPerson: (situation, actor) => proposer(situation) !== personIdOf(actor),
  inadmissibilityProposed: ({ inadmissibility }) => inadmissibility !== null,
  enoughReviewers: ({ reviews, rules }) => reviews.filter(isExpected).length >= rules.reviewers.minimum,
  minimumReviews: (situation, actor) =>
    settled(situation) >= situation.rules.reviewers.minimum && (actor.kind !== 'system' || areAllIn(situation.reviews)),
  interestUnsure: ({ reviews }) => reviews.some(({ interest }) => interest === 'unsure'),
  reportFinished: ({ application, assessment }) => isReportFinished(assessment?.writtenAt ?? null, application),
  meetingPastWithoutRecord: ({ agenda, decision, now }) =>
    agenda !== null && agenda.heldAt <= now && decision?.meetingId !== agenda.meetingId,
  decisionRecorded: ({ agenda, decision }) =>
    agenda !== null && decision?.meetingId === agenda.meetingId && decision.validatedAt === null,
  recorderNotRecused: ({ rules, agenda, recorderEmail }) =>
    !isRecorderRecused(rules.committee.seats, agenda?.attendance ?? [], recorderEmail),
  presentAndNotRecused: takesPart,
  noticeReleased,
  promotionProposed: ({ promotion }) => promotion !== null,
  conditionsMet: ({ conditions }) => conditions.every(({ kind, metAt }) => kind !== 'SUSPENSIVE' || metAt !== null),
  supplementOpen: situation => situation.supplement !== null && !isSupplementOver(situation),
  supplementExpired: situation => isSupplementOver(situation),
  noProjectYet: ({ project }) => project === null,
  withdrawable: ({ application, project, decision }) =>
    (project === null || project.state === 'agreementToSign') &&
    // once its notice is released a refusal is final; until then the act is offered, so that its absence tells nothing
    (application.state !== 'rejected' || decision?.noticeReleasedAt == null),
}
