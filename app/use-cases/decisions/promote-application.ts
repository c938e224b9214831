// From the waiting list to a grant: the manager proposes, the chair confirms; a new decision that names the former.

import type { Application, Decision } from '#app/domain/application.ts'
import type { DecisionTerms } from '#app/domain/decision.ts'
import { sealedText, type ValidatedDecision } from '#app/domain/decision-seal.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { insertDecision } from '#db/decisions.ts'
import { findPromotion, type Promotion, savePromotion } from '#db/promotions.ts'
import { act } from '../applications/act.ts'
import { type LetterNotice, tellCarrier } from '../committees/release-notices.ts'
import type { Context } from '../context.ts'
import { commitFor, lineOf } from '../envelope/ledger.ts'
import { tellApplication } from '../tell.ts'

/**
 * Moves nothing: the line is asked when the chair confirms. A new proposal takes the place of the former; `proposedAt` is
 * that of the one the page showed, null for none: two managers do not write over each other unread.
 */
export function proposePromotion(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  {
    amount,
    reason,
    proposedAt,
  }: { readonly amount: Cents; readonly reason: string; readonly proposedAt: string | null },
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'proposePromotion', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const requested = application.requestedCents ?? cents(0)
    if (amount <= 0) return refuse({ code: 'amountNotPositive' })
    if (amount > requested)
      return refuse({ code: 'decisionTerms', problems: [{ code: 'amountAboveRequested', requested }] })
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    if (((await findPromotion(ctx.db, id))?.proposedAt ?? null) !== proposedAt)
      return refuse({ code: 'changedMeanwhile' })
    await savePromotion(ctx.db, id, { amount, reason: reason.trim(), proposedBy: actor.id, proposedAt: ctx.now() })
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'proposePromotion',
      by: actor,
      after: application,
      comment: reason,
      body: { amount },
      emails: {
        members: {
          name: 'promotionProposed',
          props: { reference, title, link: { page: 'file', id }, amountCents: amount, by: actor.name },
        },
      },
    })
    return ok(application)
  })
}

/**
 * The line must hold it. Belongs to no meeting: it releases its own notice and tells the carrier at once.
 * `proposedAt` is that of the proposal the page showed: one confirms what one read, or is told it changed.
 */
export function promoteApplication(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  proposedAt: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'promote', async (ctx, situation, application) => {
    const promotion = await findPromotion(ctx.db, id)
    const former = situation.decision
    if (actor.kind !== 'person' || promotion === null || former === null) return refuse({ code: 'promotionProposed' })
    if (promotion.proposedAt !== proposedAt) return refuse({ code: 'changedMeanwhile' })
    const line = await lineOf(ctx, situation)
    if (line === null) return refuse({ code: 'envelopeExceeded', remaining: cents(0), missing: promotion.amount })
    const promoted: ValidatedDecision = {
      id: toId(ctx.newId()),
      applicationId: id,
      meetingId: null,
      number: former.number + 1,
      kind: 'grant',
      granted: promotion.amount,
      terms: termsOf(promotion.amount, promotion.reason),
      supersedesId: former.id,
      recordedBy: promotion.proposedBy,
      recordedAt: promotion.proposedAt,
      validatedBy: actor.id,
      validatedAt: ctx.now(),
      lineId: line.id,
    }
    const decision: Decision = {
      ...promoted,
      noticeReleasedAt: ctx.now(),
      sha256: ctx.sha256(sealedText(promoted)),
      version: 1,
    }
    await insertDecision(ctx.db, decision)
    const committed = await commitFor(ctx, situation, decision.id, promotion.amount, actor)
    if (!committed.ok) return committed
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'promote',
      by: actor,
      after: application,
      body: { decision: decision.id, granted: decision.granted, line: line.id },
      emails: {
        applicant: null,
        officers: {
          name: 'decisionValidated',
          props: { reference, title, link: { page: 'file', id }, kind: 'grant', isCarrierTold: true },
        },
      },
    })
    await tellCarrier(ctx, promotionNotice(situation, promotion, actor))
    return ok(application)
  })
}

/** The letter of a promotion as it leaves, and as the chair reads it before confirming: theirs to sign. */
export const promotionNotice = (
  { application, rules, window, participants }: Situation,
  { amount, reason }: Pick<Promotion, 'amount' | 'reason'>,
  { name, position }: PersonActor,
): LetterNotice & Pick<Situation, 'participants'> => ({
  application,
  decision: { kind: 'grant', granted: amount, terms: termsOf(amount, reason), recorder: { name, position } },
  conditions: [],
  heldAt: null,
  rules,
  service: window.service,
  participants,
})

const termsOf = (granted: Cents, reasonText: string): DecisionTerms => ({
  kind: 'grant',
  granted,
  reasons: [],
  reasonText,
  conditions: [],
  waitlistRank: null,
  departureReason: '',
  vote: null,
})
