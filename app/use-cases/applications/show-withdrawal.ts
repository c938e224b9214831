// The page where the signatory withdraws an application.

import { availableActions } from '#app/domain/advance.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import type { Context } from '../context.ts'
import { showOwn } from './carrier-view.ts'

export async function showWithdrawal(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<{ readonly view: CarrierView }, Refusal>> {
  const shown = await showOwn(ctx, actor, id)
  if (!shown.ok) return shown
  const { situation, view } = shown.value
  if (!can(actor, 'withdraw', subjectOf(situation))) return refuse({ code: 'notAllowed' })
  return availableActions(situation, actor).includes('withdraw') ? ok({ view }) : refuse({ code: 'withdrawable' })
}
