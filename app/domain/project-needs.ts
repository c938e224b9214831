// What a funded project waits for, from whom and by when; and whether its carrier may be reminded of it.

import type { Condition, Participant } from './application.ts'
import type { WindowVersion } from './funding-window.ts'
import type { WindowId } from './identifiers.ts'
import { type Actor, hasWindowRole, personIdOf, type WindowRole } from './people.ts'
import { askedReports, isDelivered, type ProjectSituation, reportingOf, type SentReminder } from './project.ts'
import { nextReportDue } from './reporting.ts'
import { addDays, addMonths, type Day, type Instant, parisDay } from './time.ts'

export const needCodes = [
  'condition',
  'judgeCondition',
  'liftConditions',
  'releaseNotice',
  'draftAgreement',
  'signAgreement',
  'signForService',
  'numberCommitment',
  'activate',
  'milestone',
  'report',
  'judgeMilestone',
  'readReport',
  'resumption',
  'finalReport',
  'closure',
  'confirmClosure',
  'nothing',
] as const
export type NeedCode = (typeof needCodes)[number]

export type NeedActor = 'carrier' | 'signatory' | 'followUp' | 'finance' | 'manager' | 'caseOfficer' | 'nobody'

export type Need = {
  readonly what: NeedCode
  readonly who: NeedActor
  readonly by: Day | null
  /** A milestone's code, a condition's wording, the last day of a report's quarter. */
  readonly about: string | null
  /** What reminders of it are counted by. */
  readonly matter: string
  /** The milestone or the report to open; null when there is none yet. */
  readonly id: string | null
}

/** Kept with its situation: a board asks for them three times of each. */
const keptNeeds = new WeakMap<ProjectSituation, readonly Need[]>()

/** Everything the project waits for: what its carrier is late with, then what the office owes, then what comes. */
export function needsOf(situation: ProjectSituation): readonly Need[] {
  const needs = keptNeeds.get(situation) ?? findNeeds(situation)
  keptNeeds.set(situation, needs)
  return needs
}

function findNeeds(situation: ProjectSituation): readonly Need[] {
  const { project } = situation
  switch (project.state) {
    case 'agreementToSign':
      return agreementNeeds(situation)
    case 'inProgress':
      return runningNeeds(situation)
    case 'suspended':
      return [need('resumption', 'manager', null), ...runningNeeds(situation).filter(({ what }) => what !== 'nothing')]
    case 'closing':
      return closingNeeds(situation)
    case 'closed':
    case 'terminated':
    case 'withdrawn':
      return [nothing]
  }
}

const need = (
  what: NeedCode,
  who: NeedActor,
  by: Day | null,
  about: string | null = null,
  id: string | null = null,
): Need => ({
  what,
  who,
  by,
  about,
  id,
  matter: about === null ? what : `${what} ${about}`,
})

const nothing = need('nothing', 'nobody', null)

/** By when an agreement is promised, sixty days after acceptance. */
export const agreementDue = (acceptedAt: Instant, { delays }: Pick<WindowVersion, 'delays'>): Day =>
  addDays(parisDay(acceptedAt), delays.agreement)

function agreementNeeds({ project, rules }: ProjectSituation): readonly Need[] {
  const by = agreementDue(project.acceptedAt, rules)
  const needs: Need[] = []
  if (project.bodySignedOn === null) needs.push(need('signAgreement', 'signatory', by))
  if (project.serviceSignedOn === null) needs.push(need('signForService', 'manager', by))
  if (project.commitmentRef === null) needs.push(need('numberCommitment', 'finance', by))
  return needs.length > 0 ? needs : [need('activate', 'finance', by)]
}

function runningNeeds(situation: ProjectSituation): readonly Need[] {
  const today = parisDay(situation.now)
  const ofCarrier = carrierNeeds(situation)
  const ofOffice = [
    ...situation.milestones
      .filter(({ state }) => state === 'evidenceSubmitted')
      .map(({ code, id }) => need('judgeMilestone', 'followUp', null, code, id)),
    ...situation.reports
      .filter(({ sentAt, readAt }) => sentAt !== null && readAt === null)
      .map(({ periodEnd, id }) => need('readReport', 'followUp', null, periodEnd, id)),
  ]
  const isLate = ({ by }: Need): boolean => by !== null && by < today
  const needs = [...ofCarrier.filter(isLate), ...ofOffice, ...ofCarrier.filter(each => !isLate(each))]
  return needs.length > 0 ? needs : [nothing]
}

/** Milestones not delivered and reports not sent, the one to come included, each by its day. */
function carrierNeeds(situation: ProjectSituation): readonly Need[] {
  const reporting = reportingOf(situation)
  const milestones = situation.milestones
    .filter(milestone => !isDelivered(milestone))
    .map(({ code, dueOn, id }) => need('milestone', 'carrier', dueOn, code, id))
  const open = askedReports(situation)
    .filter(({ sentAt }) => sentAt === null)
    .map(({ periodEnd, dueOn, id }) => need('report', 'carrier', dueOn, periodEnd, id))
  const next = reporting === null ? null : nextReportDue(reporting, parisDay(situation.now))
  const isOpened = next === null || situation.reports.some(({ periodEnd }) => periodEnd === next.to)
  const coming = next === null || isOpened ? [] : [need('report', 'carrier', next.dueOn, next.to)]
  return [...milestones, ...open, ...coming].sort((a, b) =>
    (a.by ?? '') < (b.by ?? '') ? -1 : (a.by ?? '') > (b.by ?? '') ? 1 : 0,
  )
}

/** The final report comes by mail: only the closure that is proposed says that it was received. */
function closingNeeds(situation: ProjectSituation): readonly Need[] {
  const { project, rules } = situation
  const by = finalReportDue(closedFrom(situation), rules)
  const closure =
    project.closureProposedBy === null
      ? [need('finalReport', 'carrier', by), need('closure', 'followUp', by)]
      : [need('confirmClosure', 'finance', by)]
  return [...closure, ...runningNeeds(situation).filter(({ what }) => what !== 'nothing')]
}

/** The last day of the project: the eve of its closing. */
const closedFrom = ({ project }: ProjectSituation): Day => addDays(parisDay(project.stateSince), -1)

/** The day of the final report while it is waited for; null when it is not. */
export const finalReportExpected = (situation: ProjectSituation): Day | null =>
  situation.project.state === 'closing' && situation.project.closureProposedBy === null
    ? finalReportDue(closedFrom(situation), situation.rules)
    : null

/** By when the final report is due once the project is closing. */
export const finalReportDue = (lastDay: Day, { delays }: Pick<WindowVersion, 'delays'>): Day =>
  addMonths(lastDay, delays.finalReportMonths)

/** An accepted application that has no project yet, as the board follows it. */
export type AcceptedFacts = {
  readonly state: 'accepted' | 'acceptedWithConditions'
  readonly acceptedAt: Instant
  readonly noticeReleased: boolean
  readonly conditions: readonly Condition[]
  readonly rules: Pick<WindowVersion, 'delays'>
}

/** What an accepted application waits for before it has a project. */
export function acceptedNeeds({
  state,
  acceptedAt,
  noticeReleased,
  conditions,
  rules,
}: AcceptedFacts): readonly Need[] {
  if (!noticeReleased) return [need('releaseNotice', 'manager', null)]
  if (state === 'accepted') return [need('draftAgreement', 'finance', agreementDue(acceptedAt, rules))]
  const unmet = conditions.filter(({ kind, metAt }) => kind === 'SUSPENSIVE' && metAt === null)
  const needs = unmet.map(({ id, wording, dueOn, evidence }) => ({
    ...(evidence === null
      ? need('condition', 'carrier', dueOn, wording)
      : need('judgeCondition', 'caseOfficer', dueOn, wording)),
    matter: `condition ${id}`,
  }))
  return needs.length > 0 ? needs : [need('liftConditions', 'caseOfficer', null)]
}

const officeRoles: Readonly<Partial<Record<NeedActor, WindowRole>>> = {
  followUp: 'followUpOfficer',
  finance: 'financeOfficer',
  manager: 'windowManager',
  caseOfficer: 'caseOfficer',
}

/** It is this person's to do: by their role on the window, or by their part in the application. */
export function isNeedOf(
  { who }: Need,
  actor: Actor,
  { windowId, participants }: { readonly windowId: WindowId; readonly participants: readonly Participant[] },
): boolean {
  const role = officeRoles[who]
  const parts = participants.filter(({ personId }) => personId !== null && personId === personIdOf(actor))
  if (role !== undefined) return parts.length === 0 && hasWindowRole(actor, role, windowId)
  const part = who === 'carrier' ? 'applicantEditor' : who === 'signatory' ? 'applicantSignatory' : null
  return parts.some(held => held.role === part)
}

type Reminding = {
  readonly now: Instant
  readonly reminders: readonly SentReminder[]
  readonly rules: Pick<WindowVersion, 'delays'>
}

/** When the carrier was last reminded of it, and from when they may be again. */
export function remindedOf(
  { matter }: Need,
  { reminders, rules }: Pick<Reminding, 'reminders' | 'rules'>,
): { readonly on: Day; readonly againFrom: Day } | null {
  const last = reminders.filter(reminder => reminder.matter === matter).at(-1)
  if (last === undefined) return null
  const on = parisDay(last.sentAt)
  return { on, againFrom: addDays(on, rules.delays.remindEvery) }
}

/** Only of what the carrier is late with, and once a week on the same matter. */
export function isRemindable(waited: Need | undefined, reminding: Reminding): boolean {
  if (waited === undefined || !isLateOfCarrier(waited, reminding)) return false
  const last = remindedOf(waited, reminding)
  return last === null || last.againFrom <= parisDay(reminding.now)
}

const isLateOfCarrier = ({ who, by }: Need, { now }: Pick<Reminding, 'now'>): boolean =>
  (who === 'carrier' || who === 'signatory') && by !== null && by < parisDay(now)

/** One thing the carrier is late with, and whether they may be reminded of it now. */
export type LateMatter = {
  readonly need: Need
  readonly reminded: ReturnType<typeof remindedOf>
  readonly mayRemind: boolean
}

/** Each judged by itself, those that may be reminded of first: one reminded this week does not hold the others back. */
export function lateMatters(needs: readonly Need[], reminding: Reminding): readonly LateMatter[] {
  const late = needs
    .filter(each => isLateOfCarrier(each, reminding))
    .map(each => ({ need: each, reminded: remindedOf(each, reminding), mayRemind: isRemindable(each, reminding) }))
  return [...late.filter(({ mayRemind }) => mayRemind), ...late.filter(({ mayRemind }) => !mayRemind)]
}

/** The late thing of that name, or the first that may be reminded of; null when it may not be, or not now. */
export function findRemindable(needs: readonly Need[], reminding: Reminding, matter: string | null): Need | null {
  const open = lateMatters(needs, reminding).filter(({ mayRemind }) => mayRemind)
  return open.find(late => matter === null || late.need.matter === matter)?.need ?? null
}
