// What the chair records of a point: one form for the five decisions, whose two buttons stay in view while its body scrolls.

import { decisionKinds } from '#app/domain/decision.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import { Button, LinkButton } from '../button.tsx'
import { Checkboxes } from '../checkboxes.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { FieldError } from '../field-frame.tsx'
import type { FormState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { MoneyField } from '../money-field.tsx'
import { Notice } from '../notice.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { Refused } from './refused.tsx'

export const decisionFormId = 'decision'

type DecisionFormProps = {
  readonly state: FormState
  readonly position: number
  readonly next: { readonly href: string; readonly label: string; readonly about: string | undefined }
  readonly reasons: WindowVersion['rejectionReasons']
  readonly remaining: Cents | null
  readonly requested: Cents
  /** Of the record being corrected; null when there is none yet. */
  readonly decisionVersion: number | null
  /** What the page shows of who is in the room, in short. */
  readonly attendanceSeen: string
  /** Why the record there is must be made anew; null when it need not be. */
  readonly anew: string | null
  /** What was refused of another act on this point, whose form this one replaces. */
  readonly refused: readonly string[]
}

export function DecisionForm({
  state,
  position,
  next,
  reasons,
  remaining,
  requested,
  decisionVersion,
  attendanceSeen,
  anew,
  refused,
}: DecisionFormProps) {
  const { t, locale, format } = useText()
  const words = t.committee.item
  const grantedHint =
    remaining === null
      ? undefined
      : words.grantedHint({ remaining: format.money(remaining), requested: format.money(requested) })
  return (
    <PostForm id={decisionFormId} className="gd-panel gd-panel--you gd-decide" aria-labelledby="decider" noValidate>
      {/* what the Enter key presses, before the buttons that add and remove rows; without words, it is found under no name */}
      <button type="submit" className="fr-sr-only" tabIndex={-1} aria-hidden="true" />
      <h2 className="gd-panel__title" id="decider" tabIndex={-1}>
        {words.decisionTitle({ position })}
      </h2>
      <div className="gd-decide__body" tabIndex={0} role="group" aria-label={words.decisionBody}>
        <ErrorSummary
          faults={state.errors}
          labels={{ ...words, waitlistRank: words.rank, departureReason: words.departure, 'vote.inFavour': words.vote }}
          saved={words.saved}
        />
        {anew !== null && (
          <Notice tone="warning" small>
            {anew}
          </Notice>
        )}
        <Refused sentences={[...refused, ...state.formErrors]} />
        <KindChoices state={state} />
        <For kinds="grant grantWithConditions">
          <MoneyField {...state.field('granted')} label={words.granted} hint={grantedHint} />
        </For>
        <For kinds="grantWithConditions">
          <ConditionFields state={state} />
        </For>
        <For kinds="waitlist">
          <TextField {...state.field('waitlistRank')} label={words.rank} shape="short" inputMode="numeric" />
        </For>
        <For kinds="reject">
          <Checkboxes
            name="reasons"
            label={words.reasons}
            error={state.field('reasons').error}
            defaultValues={state.values('reasons')}
            choices={reasons.map(({ code, label }) => ({ value: code, label: label[locale] }))}
          />
        </For>
        <TextArea {...state.field('reasonText')} label={words.reasonText} hint={words.reasonTextHint} rows={2} />
        <TextArea {...state.field('departureReason')} label={words.departure} hint={words.departureHint} rows={2} />
        <VoteFields state={state} />
      </div>
      <div className="gd-decide__foot">
        <div className="gd-row gd-row--between">
          <Button>{decisionVersion === null ? words.record : words.correct}</Button>
          <LinkButton look="tertiary" href={next.href} about={next.about}>
            {next.label}
          </LinkButton>
        </div>
        <p className="fr-text--xs gd-muted">{words.correctable}</p>
        <div>
          <Button look="plain" size="small" name="intent" value="attendance" formNoValidate>
            {words.tick}
          </Button>
        </div>
      </div>
      {/* after the button of the same name: the first of the two is the one that counts */}
      <HiddenFields values={{ intent: 'record', decisionVersion, attendanceSeen }} />
    </PostForm>
  )
}

/** Only what the chosen decision asks for is in view, by a rule of the stylesheet; without a choice, all of it. */
function For({ kinds, children }: { readonly kinds: string; readonly children: React.ReactNode }) {
  return <div data-kinds={kinds}>{children}</div>
}

function VoteFields({ state }: { readonly state: FormState }) {
  const words = useText().t.committee.item
  return (
    <fieldset className="gd-decide__vote">
      <legend>
        {words.vote} <span className="fr-hint-text">{words.voteHint}</span>
      </legend>
      <TextField {...state.field('vote.inFavour')} label={words.inFavour} shape="short" inputMode="numeric" />
      <TextField {...state.field('vote.against')} label={words.against} shape="short" inputMode="numeric" />
      <TextField {...state.field('vote.abstained')} label={words.abstained} shape="short" inputMode="numeric" />
    </fieldset>
  )
}

function KindChoices({ state }: { readonly state: FormState }) {
  const { t } = useText()
  const { defaultValue, error } = state.field('kind')
  return (
    <fieldset className="gd-decide__choices">
      <legend className="fr-sr-only">{t.committee.item.kind}</legend>
      {decisionKinds.map((kind, index) => {
        const id = index === 0 ? 'kind' : `kind-${kind}`
        return (
          <div key={kind} className="fr-radio-group">
            <input type="radio" name="kind" id={id} value={kind} defaultChecked={kind === defaultValue} />
            <label className="fr-label" htmlFor={id}>
              {t.committee.choice[kind]}
            </label>
          </div>
        )
      })}
      <FieldError id="kind" error={error} />
    </fieldset>
  )
}
