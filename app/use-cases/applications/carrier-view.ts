// What every page of a carrier says of their application: its public state, what is next, who acts, by when.

import type { Application, ParticipantRole } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import { publicState } from '#app/domain/application-workflow.ts'
import { type CarrierProject, type CarrierView, carrierProject, carrierStep } from '#app/domain/carrier-step.ts'
import { blocking } from '#app/domain/eligibility.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, rolesOn } from '#app/domain/permissions.ts'
import { agreementDue } from '#app/domain/project-needs.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import { findProjectId } from '#db/own-applications.ts'
import { findProjectSituation } from '#db/project-situations.ts'
import type { Context } from '../context.ts'
import { requireSituation } from './act.ts'

/** The situation, for somebody who takes part in the application; `notFound` for everybody else, the office included. */
export async function requireOwnSituation(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<Situation, Refusal>> {
  const situation = await requireSituation(ctx, actor, id)
  if (!situation.ok) return situation
  return can(actor, 'readOwnApplication', subjectOf(situation.value)) ? situation : refuse({ code: 'notFound' })
}

/** `found` is what the rules find, when the page has asked them already. */
export async function viewOf(
  ctx: Context,
  situation: Situation,
  actor: PersonActor,
  found: readonly Finding[] = findingsOn(situation),
): Promise<CarrierView> {
  const { application, now, window, rules, organisation, participants, agenda, supplement } = situation
  const released = noticeReleased(situation)
  const roles = rolesOn(actor, subjectOf(situation)).filter(
    (role): role is ParticipantRole => role === 'applicantEditor' || role === 'applicantSignatory',
  )
  const state = publicState(application.state, released)
  const project = released && situation.project !== null ? await projectOf(ctx, actor, application.id) : null
  return {
    id: application.id,
    reference: application.reference,
    title: application.title,
    now,
    state,
    projectState: project?.state ?? null,
    organisation: organisation.name,
    stream: rules.streams.find(({ code }) => code === streamOf(application))?.label ?? null,
    rulesNumber: rules.number,
    roles,
    closesAt: window.closesAt,
    editedAt: application.editedAt,
    step: carrierStep({
      now,
      state,
      closesAt: window.closesAt,
      isEditor: roles.includes('applicantEditor'),
      mayFile: roles.includes('applicantSignatory'),
      blocking: blocking(found).length,
      signatoryNamed: participants.some(({ role }) => role === 'applicantSignatory'),
      signatureAsked: application.signatureAskedAt !== null,
      answerDueAt: application.answerDueAt,
      supplementDueOn: supplement?.dueOn ?? null,
      heldAt: agenda?.heldAt ?? null,
      conditions: released ? situation.conditions : [],
      agreementDueOn: state === 'accepted' ? agreementDue(application.stateSince, rules) : null,
      project,
    }),
  }
}

async function projectOf(ctx: Context, actor: PersonActor, id: ApplicationId): Promise<CarrierProject | null> {
  const projectId = await findProjectId(ctx.db, id)
  const situation = projectId === null ? null : await findProjectSituation(ctx.db, projectId, ctx.now())
  return situation === null ? null : carrierProject(situation, actor)
}

const streamOf = ({ stream, answers }: Application): string =>
  stream ?? (typeof answers['stream'] === 'string' ? answers['stream'] : '')

/** For a page that only the carrier opens. */
export async function showOwn(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<{ readonly situation: Situation; readonly view: CarrierView }, Refusal>> {
  const situation = await requireOwnSituation(ctx, actor, id)
  return situation.ok ? ok({ situation: situation.value, view: await viewOf(ctx, situation.value, actor) }) : situation
}
