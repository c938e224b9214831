// What every page of a carrier says of their application: its public state, what is next, who acts, by when.

import type { Application, ParticipantRole } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import { publicState } from '#app/domain/application-workflow.ts'
import { type CarrierView, carrierStep } from '#app/domain/carrier-step.ts'
import { blocking } from '#app/domain/eligibility.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, rolesOn } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
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
export function viewOf(
  situation: Situation,
  actor: PersonActor,
  found: readonly Finding[] = findingsOn(situation),
): CarrierView {
  const { application, now, window, rules, organisation, participants, agenda, project, supplement } = situation
  const released = noticeReleased(situation)
  const roles = rolesOn(actor, subjectOf(situation)).filter(
    (role): role is ParticipantRole => role === 'applicantEditor' || role === 'applicantSignatory',
  )
  const state = publicState(application.state, released)
  return {
    id: application.id,
    reference: application.reference,
    title: application.title,
    now,
    state,
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
      projectState: released ? (project?.state ?? null) : null,
    }),
  }
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
  return situation.ok ? ok({ situation: situation.value, view: viewOf(situation.value, actor) }) : situation
}
