// The agreement of a project for who writes it, signs it or reads it; and the draft of one that does not exist yet.

import { advance } from '#app/domain/advance.ts'
import {
  type AgreementForm,
  type AgreementTerms,
  agreementKindOf,
  plannedMilestones,
  scheduleYears,
} from '#app/domain/agreement.ts'
import { type ApplicationState, finalApplicationStates } from '#app/domain/application-workflow.ts'
import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { projectName } from '#app/domain/project.ts'
import { availableProjectActions } from '#app/domain/project-advance.ts'
import { isNeedOf } from '#app/domain/project-needs.ts'
import { type ProjectEvent, type ProjectView, projectView } from '#app/domain/project-view.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { nextReportDue } from '#app/domain/reporting.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { addDays, type Day, daysBetween, parisDay } from '#app/domain/time.ts'
import { findProjectId } from '#db/own-applications.ts'
import { requireSituation } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { requireProject } from './act-on-project.ts'
import { findAgreementBasis } from './draft-agreement.ts'
import { listProjectHistory } from './project-history.ts'
import { isCarrier } from './show-project.ts'

export type AgreementDraftPage = {
  readonly kind: 'draft'
  readonly id: ApplicationId
  readonly reference: string
  readonly name: string
  readonly organisation: string
  readonly acceptedOn: Day
  readonly dueOn: Day
  readonly today: Day
  readonly totalCost: Cents
  readonly form: AgreementForm
}

/** Why there is nothing to draft: not yet, not any more, or the agreement that is there already. */
export type NoDraftPage = {
  readonly kind: 'noDraft'
  readonly id: ApplicationId
  readonly reference: string
  readonly name: string
  readonly why: 'exists' | 'notNotified' | 'conditionsToLift' | 'undecided' | 'over'
  readonly projectId: ProjectId | null
}

/** For whoever may draft it, be it time or not: a page that is opened late or early says where the agreement stands. */
export async function showAgreementDraft(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<AgreementDraftPage | NoDraftPage, Refusal>> {
  const situation = await requireSituation(ctx, actor, id)
  if (!situation.ok) return situation
  const judged = advance(situation.value, 'draftAgreement', actor)
  if (!judged.ok) return judged.refusal.code === 'notAllowed' ? judged : ok(await noDraft(ctx, situation.value))
  const basis = await findAgreementBasis(ctx, situation.value)
  if (basis === null) return refuse({ code: 'notFound' })
  const { application, organisation, rules } = situation.value
  const acceptedOn = parisDay(application.stateSince)
  return ok({
    kind: 'draft',
    id,
    reference: application.reference ?? '',
    name: basis.read.acronym ?? application.title,
    organisation: organisation.name,
    acceptedOn,
    dueOn: addDays(acceptedOn, rules.delays.agreement),
    today: parisDay(ctx.now()),
    totalCost: application.totalCents ?? basis.granted,
    form: {
      terms: basis.terms,
      years: scheduleYears(basis.terms.schedule, basis.terms),
      granted: basis.granted,
      kind: agreementKindOf(organisation.kind),
      milestones: plannedMilestones(basis.read).map(({ code, title }) => ({ code, title })),
    },
  })
}

async function noDraft(ctx: Context, { application }: Situation): Promise<NoDraftPage> {
  const { id, state, reference, title } = application
  const projectId = await findProjectId(ctx.db, id)
  return { kind: 'noDraft', id, reference: reference ?? '', name: title, why: whyNoDraft(state, projectId), projectId }
}

function whyNoDraft(state: ApplicationState, projectId: ProjectId | null): NoDraftPage['why'] {
  if (projectId !== null) return 'exists'
  if (state === 'accepted') return 'notNotified'
  if (state === 'acceptedWithConditions') return 'conditionsToLift'
  return finalApplicationStates.includes(state) ? 'over' : 'undecided'
}

export type AgreementPage = {
  readonly view: ProjectView
  readonly version: number
  readonly name: string
  readonly history: readonly ProjectEvent[]
  readonly available: readonly ProjectAction[]
  readonly form: AgreementForm
  /** The first need is the reader's. */
  readonly isYours: boolean
  readonly daysSinceAcceptance: number
  readonly reminders: readonly number[]
  readonly escalation: number
  /** What activation would bring, were it today. */
  readonly firstReportDueOn: Day | null
  readonly pastMilestones: readonly { readonly code: string; readonly dueOn: Day }[]
}

export async function showAgreement(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
): Promise<Result<AgreementPage, Refusal>> {
  const found = await requireProject(ctx, actor, id)
  if (!found.ok) return found
  const { project, schedule, milestones, rules, participants } = found.value
  if (isCarrier(actor, participants)) return refuse({ code: 'notFound' })
  const today = parisDay(ctx.now())
  const view = projectView(found.value)
  const [need] = view.needs
  const terms: AgreementTerms = {
    object: project.object,
    uo: project.uo,
    start: project.initialStart,
    end: project.initialEnd,
    schedule,
    milestonesDueOn: milestones.map(({ dueOn }) => dueOn),
  }
  const first = nextReportDue({ activatedOn: today, pauses: [], delay: rules.delays.report }, today)
  return ok({
    view,
    version: project.version,
    name: projectName(project),
    history: await listProjectHistory(ctx, id),
    available: availableProjectActions(found.value, actor),
    form: {
      terms,
      years: scheduleYears(schedule, terms),
      granted: project.granted,
      kind: project.agreementKind,
      milestones: milestones.map(({ code, title }) => ({ code, title })),
    },
    isYours: need !== undefined && isNeedOf(need, actor, { windowId: project.windowId, participants }),
    daysSinceAcceptance: daysBetween(parisDay(project.acceptedAt), today),
    reminders: rules.delays.agreementReminders,
    escalation: rules.delays.agreementEscalation,
    firstReportDueOn: first?.dueOn ?? null,
    pastMilestones: milestones.filter(({ dueOn }) => dueOn < today).map(({ code, dueOn }) => ({ code, dueOn })),
  })
}
