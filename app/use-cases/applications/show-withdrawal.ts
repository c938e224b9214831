// The page where an application is given up: its editor discards a draft, its signatory withdraws it at any time.

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

/** Whoever may do both to a draft discards it. */
const acts = ['discardDraft', 'withdraw'] as const

export type WithdrawalPage = { readonly view: CarrierView; readonly act: (typeof acts)[number] }

export async function showWithdrawal(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<WithdrawalPage, Refusal>> {
  const shown = await showOwn(ctx, actor, id)
  if (!shown.ok) return shown
  const { situation, view } = shown.value
  const available = availableActions(situation, actor)
  const act = acts.find(each => available.includes(each))
  if (act !== undefined) return ok({ view, act })
  return refuse({ code: can(actor, 'withdraw', subjectOf(situation)) ? 'withdrawable' : 'notAllowed' })
}
