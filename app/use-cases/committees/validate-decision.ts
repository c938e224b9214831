// A second person validates the record: state and money move here, in one transaction, and the decision never changes again.

import type { Application, Decision } from '#app/domain/application.ts'
import { votingOf } from '#app/domain/committee.ts'
import { isGrant, voteRefusals } from '#app/domain/decision.ts'
import { sealedText } from '#app/domain/decision-seal.ts'
import type { ApplicationId, EnvelopeLineId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { endOfParisDay, type Instant } from '#app/domain/time.ts'
import { saveValidated } from '#db/decisions.ts'
import { findSituation } from '#db/situations.ts'
import { act, maySee } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { commitFor, releaseFor } from '../envelope/ledger.ts'
import { tellApplication } from '../tell.ts'
import { withoutQuorum } from './record-decision.ts'

/** `decisionVersion` is that of the record the page showed: one validates what one read, or is told it changed. */
export async function validateDecision(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  decisionVersion: number,
): Promise<Result<Application, Refusal>> {
  const seen = await findSituation(ctx.db, id, ctx.now())
  if (seen === null || !maySee(actor, seen)) return refuse({ code: 'notFound' })
  if (seen.decision === null) return refuse({ code: 'decisionRecorded' })
  const { kind } = seen.decision
  return act(ctx, actor, id, kind, async (ctx, situation, application) => {
    const { decision, agenda, rules } = situation
    if (actor.kind !== 'person' || decision === null || agenda === null) return refuse({ code: 'notFound' })
    if (decision.kind !== kind || decision.version !== decisionVersion) return refuse({ code: 'changedMeanwhile' })
    const noQuorum = withoutQuorum(agenda.attendance, rules.committee.quorum)
    if (noQuorum !== null) return refuse(noQuorum)
    // attendance may have been noted anew since: a vote is still that of who takes part
    const problems = voteRefusals(decision.terms.vote, votingOf(agenda.attendance))
    if (problems.length > 0) return refuse({ code: 'decisionTerms', problems })
    const moved = await moveMoney(ctx, situation, decision, actor)
    if (!moved.ok) return moved
    const validated = { ...decision, validatedBy: actor.id, validatedAt: ctx.now(), lineId: moved.value }
    if (!(await saveValidated(ctx.db, { ...validated, sha256: ctx.sha256(sealedText(validated)) })))
      return refuse({ code: 'changedMeanwhile' })
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: kind,
      by: actor,
      after: application,
      body: { decision: decision.id, granted: decision.granted, line: moved.value },
      emails: {
        officers: {
          name: 'decisionValidated',
          props: { reference, title, link: { page: 'file', id }, kind, isCarrierTold: false },
        },
      },
    })
    return ok({ ...application, stepDueAt: firstSuspensiveDue(situation, application) ?? application.stepDueAt })
  })
}

/** A grant is committed on its line, any other decision gives back what the file held. */
async function moveMoney(
  ctx: Context,
  situation: Situation,
  decision: Decision,
  actor: Actor,
): Promise<Result<EnvelopeLineId | null, Refusal>> {
  if (isGrant(decision.kind)) return commitFor(ctx, situation, decision.id, decision.granted ?? cents(0), actor)
  await releaseFor(ctx, situation, 'notGranted', actor)
  return ok(null)
}

/** Conditions are due on their own dates. */
function firstSuspensiveDue({ conditions }: Situation, { state }: Application): Instant | null {
  if (state !== 'acceptedWithConditions') return null
  const [first] = conditions
    .filter(({ kind }) => kind === 'SUSPENSIVE')
    .map(({ dueOn }) => dueOn)
    .sort()
  return first === undefined ? null : endOfParisDay(first)
}
