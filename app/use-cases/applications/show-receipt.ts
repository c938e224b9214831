// The acknowledgement of a filed version, as it was stored when the version was filed.

import { availableActions } from '#app/domain/advance.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import type { Acknowledgement } from '#app/domain/submission.ts'
import { listSubmissions } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'

export type ReceiptPage = {
  readonly view: CarrierView
  readonly acknowledgement: Acknowledgement
  readonly organisation: { readonly name: string; readonly siret: string }
  readonly figures: { readonly total: Cents; readonly requested: Cents; readonly rate: BasisPoints | null }
  readonly numbers: readonly number[]
  readonly mayWithdraw: boolean
}

/** `number` is the filed version; null is the latest. `notFound` before filing. */
export async function showReceipt(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  number: number | null,
): Promise<Result<ReceiptPage, Refusal>> {
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  if (!can(actor, 'readReceipt', subjectOf(seen.value))) return refuse({ code: 'notFound' })
  const submissions = await listSubmissions(ctx.db, id)
  const shown = number === null ? submissions.at(-1) : submissions.find(submission => submission.number === number)
  if (shown === undefined) return refuse({ code: 'notFound' })
  const { content, acknowledgement } = shown
  const { total, requested, rate } = fundingTotals(readFundingPlan(content.answers))
  return ok({
    view: await viewOf(ctx, seen.value, actor),
    acknowledgement,
    organisation: { name: content.organisation.name, siret: content.organisation.siret },
    figures: { total, requested, rate },
    numbers: submissions.map(submission => submission.number),
    mayWithdraw: availableActions(seen.value, actor).includes('withdraw'),
  })
}
