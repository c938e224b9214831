// The acts that follow a released decision, each a form with what it causes: lift, reopen, propose, promote.

import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { Button } from '../button.tsx'
import { type FormReply, type FormState, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { MoneyField } from '../money-field.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

type FollowingActsProps = {
  readonly acts: readonly ('reopen' | 'proposePromotion' | 'promote' | 'liftConditions')[]
  readonly promotion: {
    readonly amount: Cents
    readonly reason: string
    readonly proposerName: string
    readonly proposedAt: Instant
  } | null
  /** What the line could give to this file, where the reader may know it. */
  readonly remaining: Cents | 'masked' | null
  readonly requested: Cents
  readonly reply: FormReply | undefined
}

export function FollowingActs({ acts, promotion, remaining, requested, reply }: FollowingActsProps) {
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
          <p className="gd-prose">{promotion.reason}</p>
          {missing > 0 && (
            <Notice tone="warning" small>
              {words.promoteShort({ missing: format.money(missing as Cents) })}
            </Notice>
          )}
          {remaining === 'masked' && (
            <Notice tone="info" small>
              {t.envelope.maskedFigure}
            </Notice>
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
        {state.formErrors.map(sentence => (
          <Notice key={sentence} tone="error" small live>
            {sentence}
          </Notice>
        ))}
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
      <TextArea {...state.field('reason')} label={words.promoteReason} rows={2} />
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
