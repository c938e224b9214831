// The decisions on a file as the office reads them, with the acts that follow: conditions, reopening, promotion.

import { availableActions } from '#app/domain/advance.ts'
import type { Condition } from '#app/domain/application.ts'
import type { ApplicationAction, ApplicationState } from '#app/domain/application-workflow.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import { type OfficeStep, officeStep } from '#app/domain/office-step.ts'
import type { Locale, PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { conditionsAreOpen, noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import type { Instant } from '#app/domain/time.ts'
import { listDecisionsOf, type SignedDecision } from '#db/decisions.ts'
import { findPromotion, type Promotion } from '#db/promotions.ts'
import { listConditionsOf } from '#db/situations.ts'
import type { EmailProps } from '#emails/props.ts'
import { requireSituation } from '../applications/act.ts'
import { letterOf } from '../committees/release-notices.ts'
import type { Context } from '../context.ts'
import { type RemainingShown, remainingShownTo } from '../envelope/masked-lines.ts'
import { fileHead } from '../office/file-head.ts'
import { promotionNotice } from './promote-application.ts'

export type DecisionPage = {
  readonly now: Instant
  readonly id: ApplicationId
  readonly reference: string | null
  readonly title: string
  readonly organisation: string
  readonly state: ApplicationState
  readonly requested: Cents
  readonly totalCost: Cents
  /** The latest first. */
  readonly decisions: readonly (SignedDecision & { readonly conditions: readonly Condition[] })[]
  readonly rejectionReasons: WindowVersion['rejectionReasons']
  readonly noticeReleased: boolean
  /** As on the page of the file. */
  readonly step: OfficeStep
  readonly promotion: Promotion | null
  /** What confirming the promotion would send to its carrier, for whoever may confirm it. */
  readonly promotionLetter: {
    readonly letter: EmailProps['decisionReleased']
    readonly recipients: readonly string[]
  } | null
  /** What the line could give to this file now. */
  readonly remaining: RemainingShown
  readonly may: {
    readonly evidence: boolean
    readonly meet: boolean
    readonly readMeetings: boolean
    readonly acts: readonly Extract<ApplicationAction, 'reopen' | 'proposePromotion' | 'promote' | 'liftConditions'>[]
  }
}

const following = ['reopen', 'proposePromotion', 'promote', 'liftConditions'] as const

export async function showDecision(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  locale: Locale,
): Promise<Result<DecisionPage, Refusal>> {
  const required = await requireSituation(ctx, actor, id)
  if (!required.ok) return required
  const situation = required.value
  const subject = subjectOf(situation)
  if (!can(actor, 'readApplication', subject)) return refuse({ code: 'notFound' })
  // a reviewer reads the file, not what the committee makes of it
  if (!can(actor, 'readDecision', subject)) return refuse({ code: 'notAllowed' })
  const { application, organisation, rules } = situation
  const signed = await listDecisionsOf(ctx.db, id)
  const conditions = await listConditionsOf(
    ctx.db,
    signed.map(decision => decision.id),
  )
  const actions = availableActions(situation, actor)
  const open = conditionsAreOpen(situation)
  const promotion = application.state === 'waitlisted' ? await findPromotion(ctx.db, id) : null
  return ok({
    now: ctx.now(),
    id,
    reference: application.reference,
    title: application.title,
    organisation: organisation.name,
    state: application.state,
    requested: application.requestedCents ?? cents(0),
    totalCost: application.totalCents ?? cents(0),
    decisions: signed.toReversed().map(decision => ({
      ...decision,
      conditions: conditions.filter(({ decisionId }) => decisionId === decision.id),
    })),
    rejectionReasons: rules.rejectionReasons,
    noticeReleased: noticeReleased(situation),
    step: officeStep(application.state, fileHead(situation)),
    promotion,
    promotionLetter:
      promotion === null || !actions.includes('promote') ? null : letterFor(situation, promotion, actor, locale),
    remaining: await remainingShownTo(ctx, actor, situation),
    may: {
      evidence: open && can(actor, 'recordConditionEvidence', subject),
      meet: open && can(actor, 'liftConditions', subject),
      readMeetings: can(actor, 'readMeetings', subject),
      acts: following.filter(act => actions.includes(act)),
    },
  })
}

function letterFor(
  situation: Situation,
  promotion: Promotion,
  actor: PersonActor,
  locale: Locale,
): DecisionPage['promotionLetter'] {
  const notice = promotionNotice(situation, promotion, actor)
  return {
    letter: letterOf(notice, locale).props,
    recipients: notice.participants.map(({ name, email }) => name ?? email),
  }
}
