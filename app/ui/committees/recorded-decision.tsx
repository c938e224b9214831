// A decision once recorded, as each person reads it beside the point: to validate, to wait for, or done.

import { type DecisionKind, type DecisionTerms, isGrant } from '#app/domain/decision.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import type { MeetingId } from '#app/domain/identifiers.ts'
import { type Cents, rate } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { Refused } from './refused.tsx'
import { decisionLook } from './words.ts'

export type ReadDecision = {
  readonly kind: DecisionKind
  readonly granted: Cents | null
  readonly terms: DecisionTerms
  /** Null for a promotion, which no committee adopted. */
  readonly meetingId: MeetingId | null
  readonly recorder: { readonly name: string }
  readonly recordedAt: Instant
  readonly validator: { readonly name: string } | null
  readonly validatedAt: Instant | null
  readonly version: number
}

/** Every term of a decision, as facts: the same on the point, on the file and for whoever validates. */
export function useTermFacts(): (
  decision: ReadDecision,
  requested: Cents,
  reasons: WindowVersion['rejectionReasons'],
) => readonly Fact[] {
  const { t, locale, format } = useText()
  const words = t.committee.item
  return ({ granted, terms, meetingId }, requested, reasons) => {
    const share = granted === null ? null : rate(granted, requested)
    return [
      ...(granted === null
        ? []
        : [
            {
              label: words.amount,
              value: words.amountOf({
                granted: format.money(granted),
                requested: format.money(requested),
                share: share === null ? '' : format.percent(share),
              }),
            },
          ]),
      ...terms.conditions.map(({ kind, wording, dueOn }, index) => ({
        label: `${t.committee.condition[kind]} (${index + 1})`,
        value: wording,
        detail: t.committee.before({ day: format.day(dueOn) }),
      })),
      ...(terms.waitlistRank === null ? [] : [{ label: words.rank, value: format.number(terms.waitlistRank) }]),
      ...(terms.reasons.length === 0
        ? []
        : [
            {
              label: words.reasons,
              value: format.list(
                terms.reasons.map(code => reasons.find(reason => reason.code === code)?.label[locale] ?? code),
              ),
            },
          ]),
      ...(terms.reasonText === '' ? [] : [{ label: words.reasonText, value: terms.reasonText }]),
      ...(terms.departureReason === '' ? [] : [{ label: words.departureShort, value: terms.departureReason }]),
      ...(meetingId === null
        ? []
        : [{ label: words.adopted, value: terms.vote === null ? words.consensus : words.votes(terms.vote) }]),
    ]
  }
}

type RecordedDecisionProps = {
  readonly decision: ReadDecision
  readonly position: number
  readonly requested: Cents
  readonly reasons: WindowVersion['rejectionReasons']
  readonly recused: readonly string[]
  /** What the line would hold after it; null when that is not to be shown. */
  readonly after: Cents | null
  /** This reader may validate it. */
  readonly mayValidate: boolean
  readonly validators: readonly string[]
  /** Why nobody may validate it before it is recorded anew, and who does that; null when somebody may. */
  readonly anew: string | null
  /** What was refused of an act on this point, whatever the decision was then. */
  readonly refused: readonly string[]
  readonly next: React.ReactNode
}

export function RecordedDecision(props: RecordedDecisionProps) {
  const { decision, position, requested, reasons, recused, after, mayValidate, validators, anew, refused, next } = props
  const { t, format } = useText()
  const words = t.committee.item
  const termFacts = useTermFacts()
  const waits = decision.validatedAt === null
  const facts = (
    <Facts
      tight
      facts={[
        { label: words.kind, value: t.committee.decided[decision.kind] },
        ...termFacts(decision, requested, reasons),
        ...(recused.length === 0 ? [] : [{ label: words.recusals, value: format.list(recused) }]),
        ...(after === null || !waits
          ? []
          : [{ label: words.lineAfter, value: words.remaining({ amount: format.money(after) }) }]),
        {
          label: words.recordedBy,
          value: words.recordedAt({ at: format.instant(decision.recordedAt), by: decision.recorder.name }),
        },
        ...(decision.validatedAt === null
          ? []
          : [
              {
                label: words.validatedBy,
                value: words.recordedAt({
                  at: format.instant(decision.validatedAt),
                  by: decision.validator?.name ?? '',
                }),
              },
            ]),
        ...(waits && !mayValidate && anew === null
          ? [{ label: words.mayValidate, value: words.orManager({ names: format.list(validators) }) }]
          : []),
      ]}
    />
  )
  const heading = (
    <h2 className="gd-panel__title" id="decider" tabIndex={-1}>
      {words.decisionTitle({ position })}
    </h2>
  )
  if (!mayValidate) {
    return (
      <section className="gd-panel gd-decide" aria-labelledby="decider">
        {heading}
        <Refused sentences={refused} />
        <p>
          <Badge look={waits ? 'near' : decisionLook[decision.kind]}>
            {waits ? words.toValidate : t.committee.decided[decision.kind]}
          </Badge>
        </p>
        {anew !== null && (
          <Notice tone="warning" small>
            {anew}
          </Notice>
        )}
        <div className="gd-decide__body" tabIndex={0} role="group" aria-label={words.decisionBody}>
          {facts}
        </div>
        <div className="gd-decide__foot">
          <div className="gd-row">{next}</div>
          <p className="fr-text--xs gd-muted">{waits ? words.recordedStill : words.validatedNote}</p>
        </div>
      </section>
    )
  }
  const state = t.committee.decided[decision.kind]
  return (
    <PostForm className="gd-panel gd-panel--you gd-decide" aria-labelledby="decider">
      {heading}
      <p className="gd-strong">{words.validateTitle({ name: decision.recorder.name })}</p>
      <Refused sentences={refused} />
      <div className="gd-decide__body" tabIndex={0} role="group" aria-label={words.decisionBody}>
        {facts}
      </div>
      <div className="gd-decide__foot">
        <div className="gd-row gd-row--between">
          <Button>{words.validate}</Button>
          {next}
        </div>
        <p className="fr-text--xs gd-muted">
          {isGrant(decision.kind) && decision.granted !== null
            ? words.validateGrant({ state, amount: format.money(decision.granted) })
            : words.validateOther({ state })}
        </p>
      </div>
      <HiddenFields values={{ intent: decision.kind, decisionVersion: decision.version }} />
    </PostForm>
  )
}
