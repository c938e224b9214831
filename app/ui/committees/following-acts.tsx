// The acts that follow a released decision, each a form with what it causes: lift, reopen, propose, promote.

import { grantedRate } from '#app/domain/decision.ts'
import { type BasisPoints, type Cents, cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Format } from '#app/text/format.ts'
import type { Text } from '#app/text/text.ts'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { type FormReply, type FormState, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { MoneyField } from '../money-field.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { type DecisionLetter, LetterPreview } from './letter-preview.tsx'
import { Refused } from './refused.tsx'

const intents = { reopen: 'reopen', proposePromotion: 'propose', promote: 'promote', liftConditions: 'lift' } as const

type FollowingAct = keyof typeof intents

/** The forms that are here for those acts, by the intent each sends: a refusal of any other is said above them. */
export const intentsOf = (acts: readonly FollowingAct[]): readonly string[] => acts.map(act => intents[act])

type FollowingActsProps = {
  readonly acts: readonly FollowingAct[]
  readonly promotion: {
    readonly amount: Cents
    readonly reason: string
    readonly proposerName: string
    readonly proposedAt: Instant
  } | null
  /** What confirming it would send to the carrier, for whoever may confirm it. */
  readonly letter: { readonly letter: DecisionLetter; readonly recipients: readonly string[] } | null
  /** What the line could give to this file, where the reader may know it. */
  readonly remaining: Cents | 'masked' | null
  readonly requested: Cents
  readonly totalCost: Cents
  readonly reply: FormReply | undefined
}

export function FollowingActs(props: FollowingActsProps) {
  const { acts, promotion, letter, remaining, requested, totalCost, reply } = props
  const { t, format } = useText()
  const words = t.committee.decision
  const missing = promotion === null || typeof remaining !== 'number' ? 0 : promotion.amount - remaining
  return (
    <>
      {promotion !== null && (
        <Panel title={words.promoteTitle} yours={acts.includes('promote')}>
          <p>
            {words.proposed({
              name: promotion.proposerName,
              at: format.instant(promotion.proposedAt),
              amount: format.money(promotion.amount),
            })}
          </p>
          <Facts tight facts={promotionFacts({ ...promotion, requested, totalCost, remaining }, t, format)} />
          {missing > 0 && (
            <Notice tone="warning" small>
              {words.promoteShort({ missing: format.money(missing as Cents) })}
            </Notice>
          )}
          {letter !== null && (
            <Details summary={words.promoteLetter}>
              <LetterPreview {...letter} />
            </Details>
          )}
          {acts.includes('promote') && (
            <Act
              intent="promote"
              state={formState(reply, {}, 'promote')}
              label={words.promote({ amount: format.money(promotion.amount) })}
              note={words.promoteNote}
              hidden={{ proposedAt: promotion.proposedAt }}
            />
          )}
        </Panel>
      )}
      {acts.includes('proposePromotion') && (
        <Panel title={words.promoteTitle}>
          <ProposeFields
            state={formState(reply, {}, 'propose')}
            proposedAt={promotion?.proposedAt ?? null}
            hint={
              typeof remaining === 'number'
                ? words.promoteAmountHint({ remaining: format.money(remaining), requested: format.money(requested) })
                : t.envelope.maskedFigure
            }
          />
        </Panel>
      )}
      {acts.includes('liftConditions') && (
        <Panel title={words.lift} yours>
          <Act intent="lift" state={formState(reply, {}, 'lift')} label={words.lift} note={words.liftNote} />
        </Panel>
      )}
      {acts.includes('reopen') && (
        <Panel title={words.reopenTitle} yours>
          <ReopenFields state={formState(reply, {}, 'reopen')} />
        </Panel>
      )}
    </>
  )
}

/** What one confirms: the amount beside what was requested, what the line keeps after it, and the words of the letter. */
function promotionFacts(
  {
    amount,
    reason,
    requested,
    totalCost,
    remaining,
  }: Pick<FollowingActsProps, 'requested' | 'totalCost' | 'remaining'> & {
    readonly amount: Cents
    readonly reason: string
  },
  t: Text,
  format: Format,
): readonly Fact[] {
  const { item, decision: words, table } = t.committee
  const shares = grantedRate(amount, { requested, totalCost })
  const share = (of: BasisPoints | null): string => (of === null ? t.ui.table.nothing : format.percent(of))
  return [
    { label: words.promotedRequested, value: format.money(requested) },
    {
      label: words.promotedAmount,
      value: format.money(amount),
      detail: words.promoteShares({ ofRequested: share(shares.ofRequested), ofCost: share(shares.ofTotalCost) }),
    },
    ...(remaining === null
      ? []
      : [
          remaining === 'masked'
            ? { label: item.lineAfter, value: table.withoutAfter.masked, detail: t.envelope.maskedFigure }
            : {
                label: item.lineAfter,
                value: item.remaining({ amount: format.money(cents(Math.max(0, remaining - amount))) }),
              },
        ]),
    { label: words.promoteReasonRead, value: reason },
  ]
}

type ActProps = {
  readonly intent: string
  readonly state: FormState
  readonly label: string
  readonly note: string
  /** What the form says of the page it was read on. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly children?: React.ReactNode
}

function Act({ intent, state, label, note, hidden = {}, children }: ActProps) {
  return (
    <PostForm noValidate>
      <Stack small>
        <HiddenFields values={{ intent, ...hidden }} />
        <Refused sentences={state.formErrors} />
        {children}
        <p className="fr-text--sm gd-muted">{note}</p>
        <Button>{label}</Button>
      </Stack>
    </PostForm>
  )
}

type ProposeProps = {
  readonly state: FormState
  /** Of the proposal that the page shows; null when there is none. */
  readonly proposedAt: Instant | null
  readonly hint: string
}

function ProposeFields({ state, proposedAt, hint }: ProposeProps) {
  const words = useText().t.committee.decision
  return (
    <Act
      intent="propose"
      state={state}
      label={words.propose}
      note={words.proposeNote}
      hidden={{ proposedAt: proposedAt ?? '' }}
    >
      <MoneyField {...state.field('amount')} label={words.promoteAmount} hint={hint} />
      <TextArea {...state.field('reason')} label={words.promoteReason} hint={words.promoteReasonHint} rows={2} />
    </Act>
  )
}

function ReopenFields({ state }: { readonly state: FormState }) {
  const words = useText().t.committee.decision
  return (
    <Act intent="reopen" state={state} label={words.reopen} note={words.reopenNote}>
      <TextArea {...state.field('reason')} label={words.reopenReason} rows={3} />
    </Act>
  )
}
