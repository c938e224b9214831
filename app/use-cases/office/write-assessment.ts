// The officer's assessment report: a recommendation, an amount that the envelope reserves when it holds it, reasons.

import type { Application, Assessment } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Recommendation } from '#app/domain/scoring.ts'
import { saveAssessment } from '#db/assessments.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { reserveFor } from '../envelope/ledger.ts'
import { tellApplication } from '../tell.ts'

export type Report = { readonly recommendation: Recommendation; readonly recommended: Cents; readonly reasons: string }

/**
 * Rewritten as often as needed until the committee has the file: what was reserved is given back first. A line that
 * does not hold the amount refuses nothing; the report says so and the committee decides. An unfavourable report
 * recommends and reserves nothing, whatever amount its form still holds. `readVersion` is that of the report on the page, 0 for none; null when it is not asked.
 */
export function writeAssessment(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  report: Report,
  readVersion: number | null = null,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'writeAssessment', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const written = situation.assessment?.version ?? 0
    if (readVersion !== null && readVersion !== written) return refuse({ code: 'changedMeanwhile' })
    const { recommendation, reasons } = report
    const recommended = recommendation === 'unfavourable' ? cents(0) : report.recommended
    const requested = application.requestedCents ?? cents(0)
    if (recommended > requested) return refuse({ code: 'recommendedAboveRequested', requested })
    if (recommendation !== 'unfavourable' && recommended <= 0) return refuse({ code: 'amountNotPositive' })
    if (reasons.trim() === '') return refuse({ code: 'reasonMissing' })
    const { reserved, missing } = await reserveFor(ctx, situation, recommended, actor)
    const assessment: Assessment = {
      recommendation,
      recommended,
      reserved,
      reasons,
      writtenBy: actor.id,
      writtenAt: ctx.now(),
      version: written + 1,
    }
    await saveAssessment(ctx.db, id, assessment)
    // the office is done with the file: its next step is the committee's
    const advanced = { ...application, stepDueAt: null }
    await tellApplication(ctx, situation, {
      action: 'writeAssessment',
      by: actor,
      after: advanced,
      body: { recommendation, recommended, reserved, missing },
      emails: {},
    })
    return ok(advanced)
  })
}
