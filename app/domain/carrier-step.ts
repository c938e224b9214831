// What a carrier is told of their application: what is next, who acts, and by when; never more than is public.

import type { ParticipantRole } from './application.ts'
import type { PublicState } from './application-workflow.ts'
import { conditionStep, type HeldCondition } from './condition-step.ts'
import type { Bilingual } from './funding-window.ts'
import type { ApplicationId } from './identifiers.ts'
import type { Actor } from './people.ts'
import type { ProjectSituation } from './project.ts'
import { isNeedOf, type Need, needsOf } from './project-needs.ts'
import type { ProjectState } from './project-workflow.ts'
import { lastDayBefore } from './supplement-answer.ts'
import { type Day, type Instant, parisDay } from './time.ts'

export const carrierSteps = [
  'fill',
  'nameSignatory',
  'askForSignature',
  'waitForSignature',
  'sign',
  'waitForTeam',
  'tooLate',
  'admissibility',
  'answerSupplement',
  'waitForSupplement',
  'review',
  'committee',
  'notice',
  'newElements',
  'promotion',
  'conditions',
  'judgeConditions',
  'agreement',
  'signAgreement',
  'activation',
  'project',
  'projectAnswer',
  'over',
] as const
export type CarrierStepName = (typeof carrierSteps)[number]

/** `team`: whoever writes the application, when the reader does not. */
export type CarrierActor = 'you' | 'signatory' | 'team' | 'office' | 'committee' | 'nobody'

export type CarrierStep = { readonly what: CarrierStepName; readonly who: CarrierActor; readonly by: Day | null }

export type CarrierFacts = {
  readonly now: Instant
  readonly state: PublicState
  readonly closesAt: Instant
  readonly isEditor: boolean
  /** The reader may file: the signatory, or the editor where the version says so. */
  readonly mayFile: boolean
  /** What still stops filing. */
  readonly blocking: number
  readonly signatoryNamed: boolean
  readonly signatureAsked: boolean
  readonly answerDueAt: Instant | null
  readonly supplementDueOn: Day | null
  readonly heldAt: Instant | null
  /** Of the released decision. */
  readonly conditions: readonly HeldCondition[]
  /** By when an agreement is promised; null before the decision is released. */
  readonly agreementDueOn: Day | null
  readonly project: CarrierProject | null
}

/** The project an application became, and what it waits for first. */
export type CarrierProject = { readonly state: ProjectState; readonly need: Need; readonly isYours: boolean }

export function carrierProject(situation: ProjectSituation, actor: Actor): CarrierProject {
  const { project, participants } = situation
  const [need] = needsOf(situation)
  if (need === undefined) throw new Error('a project waits for something, be it nothing')
  return {
    state: project.state,
    need,
    isYours: isNeedOf(need, actor, { windowId: project.windowId, participants }),
  }
}

export function carrierStep(facts: CarrierFacts): CarrierStep {
  const promised = facts.answerDueAt === null ? null : lastDayBefore(facts.answerDueAt)
  switch (facts.state) {
    case 'draft':
      return draftStep(facts)
    case 'submitted':
      return { what: 'admissibility', who: 'office', by: promised }
    case 'toComplete':
      return facts.isEditor
        ? { what: 'answerSupplement', who: 'you', by: facts.supplementDueOn }
        : { what: 'waitForSupplement', who: 'team', by: facts.supplementDueOn }
    case 'inProgress':
      return { what: 'review', who: 'office', by: promised }
    case 'committee':
      return committeeStep(facts)
    case 'deferred':
      return { what: 'newElements', who: facts.isEditor ? 'you' : 'team', by: null }
    case 'waitlisted':
      return { what: 'promotion', who: 'office', by: null }
    case 'acceptedWithConditions':
      return conditionsStep(facts)
    case 'accepted':
      return acceptedStep(facts)
    case 'inadmissible':
    case 'rejected':
    case 'withdrawn':
      return { what: 'over', who: 'nobody', by: null }
  }
}

function draftStep({
  now,
  closesAt,
  isEditor,
  mayFile,
  blocking,
  signatoryNamed,
  signatureAsked,
}: CarrierFacts): CarrierStep {
  if (now >= closesAt) return { what: 'tooLate', who: 'nobody', by: null }
  const by = lastDayBefore(closesAt)
  const writer = isEditor ? 'you' : 'team'
  if (blocking > 0) return isEditor ? { what: 'fill', who: 'you', by } : { what: 'waitForTeam', who: 'team', by }
  if (mayFile && (isEditor || signatureAsked)) return { what: 'sign', who: 'you', by }
  if (signatureAsked) return { what: 'waitForSignature', who: 'signatory', by }
  return { what: signatoryNamed ? 'askForSignature' : 'nameSignatory', who: writer, by }
}

/** Held, the meeting leaves only the notice to wait for; whether something was decided is not public yet. */
function committeeStep({ now, heldAt }: CarrierFacts): CarrierStep {
  if (heldAt === null) return { what: 'committee', who: 'committee', by: null }
  return heldAt > now
    ? { what: 'committee', who: 'committee', by: parisDay(heldAt) }
    : { what: 'notice', who: 'office', by: null }
}

function conditionsStep({ conditions, isEditor }: CarrierFacts): CarrierStep {
  const { what, by } = conditionStep(conditions)
  return what === 'evidence'
    ? { what: 'conditions', who: isEditor ? 'you' : 'team', by }
    : { what: 'judgeConditions', who: 'office', by: null }
}

function acceptedStep({ project, agreementDueOn }: CarrierFacts): CarrierStep {
  if (project === null) return { what: 'agreement', who: 'office', by: agreementDueOn }
  const { need } = project
  const who = projectActor(project)
  switch (project.state) {
    case 'agreementToSign':
      return { what: need.what === 'signAgreement' ? 'signAgreement' : 'activation', who, by: need.by }
    case 'inProgress':
    case 'suspended':
    case 'closing':
      return { what: who === 'office' ? 'projectAnswer' : 'project', who, by: need.by }
    case 'closed':
    case 'terminated':
    case 'withdrawn':
      return { what: 'over', who: 'nobody', by: null }
  }
}

function projectActor({ need, isYours }: CarrierProject): CarrierActor {
  if (isYours) return 'you'
  switch (need.who) {
    case 'carrier':
      return 'team'
    case 'signatory':
    case 'nobody':
      return need.who
    default:
      return 'office'
  }
}

const urgency = ({ who }: CarrierStep): number => (who === 'you' ? 0 : who === 'nobody' ? 2 : 1)

/** The reader's own acts first, then what others owe, each by its day; what is over comes last. */
export function byUrgency(a: CarrierStep, b: CarrierStep): number {
  const rank = urgency(a) - urgency(b)
  if (rank !== 0) return rank
  const [first, second] = [a.by ?? '9999-12-31', b.by ?? '9999-12-31']
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * What every page of a carrier knows of their application. Its version is not here: acts of the committee move it on
 * while they are under embargo, so only the pages that edit carry it.
 */
export type CarrierView = {
  readonly id: ApplicationId
  readonly reference: string | null
  readonly title: string
  readonly now: Instant
  readonly state: PublicState
  /** Once there is a project its state is what the carrier reads. */
  readonly projectState: ProjectState | null
  readonly organisation: string
  readonly stream: Bilingual | null
  readonly rulesNumber: number
  readonly roles: readonly ParticipantRole[]
  readonly step: CarrierStep
  readonly closesAt: Instant
  readonly editedAt: Instant
}
