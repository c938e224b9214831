// A budget act on the envelope: its nature, its line, its amount and what justifies it.

import { mayCarryOver } from '#app/domain/envelope.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import { type Instant, parisDay, yearOf } from '#app/domain/time.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { FieldRow } from '../field-row.tsx'
import type { FormState } from '../form-state.ts'
import { MoneyField } from '../money-field.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { SelectField } from '../select-field.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

const acts = ['freeze', 'thaw', 'cancellation', 'carryOver', 'transfer'] as const

type MovementFormProps = {
  readonly state: FormState
  readonly lines: readonly {
    readonly id: EnvelopeLineId
    readonly name: string
    readonly year: number
    readonly version: number
    readonly available: Cents
    readonly frozen: Cents
  }[]
  readonly streams: readonly Stream[]
  readonly now: Instant
}

/** Each line is offered with its version, so that the same form sent twice moves it once. */
export function MovementForm({ state, lines, streams, now }: MovementFormProps) {
  const { t, locale, format } = useText()
  const words = t.envelope.move
  // what is left of an earlier year is not used, and no more available
  const current = yearOf(parisDay(now))
  const years = [...new Set(lines.map(({ year }) => year + 1))]
    .filter(year => mayCarryOver(year - 1, year, now))
    .toSorted((a, b) => b - a)
  const offered = lines.map(({ id, version, name, year, available, frozen }) => ({
    value: `${id}:${version}`,
    label: (year < current ? words.lineOptionOver : words.lineOption)({
      line: name,
      available: format.money(available),
      frozen: frozen === 0 ? null : format.money(frozen),
    }),
  }))
  return (
    <Panel title={words.title} id="mouvement" side={words.side}>
      <PostForm noValidate>
        <Stack>
          <ErrorSummary faults={state.errors} labels={words} saved={words.saved} />
          {state.formErrors.map(sentence => (
            <Notice key={sentence} tone="error" live>
              {sentence}
            </Notice>
          ))}
          <RadioGroup
            {...state.field('act')}
            label={words.act}
            columns
            choices={acts.map(act => ({ value: act, label: words.acts[act], hint: words.hints[act] }))}
          />
          <SelectField
            {...state.field('line')}
            label={words.line}
            options={offered}
            defaultValue={sameLine(state.field('line').defaultValue, offered)}
          />
          <FieldRow>
            <SelectField
              {...state.field('toYear')}
              label={words.toYear}
              required={false}
              options={years.map(year => ({ value: String(year), label: String(year) }))}
            />
            <SelectField
              {...state.field('toStream')}
              label={words.toStream}
              required={false}
              options={streams.map(({ code, label }) => ({ value: code, label: label[locale] }))}
            />
          </FieldRow>
          <MoneyField {...state.field('amount')} label={words.amount} />
          <TextField {...state.field('words')} label={words.words} hint={words.wordsHint} />
          <p className="fr-text--sm gd-muted">{words.final}</p>
          <Button>{words.save}</Button>
        </Stack>
      </PostForm>
    </Panel>
  )
}

/** What was chosen, at the line's version of now: after a race the page shows the new figures, and the person sends again. */
const sameLine = (typed: string, offered: readonly { readonly value: string }[]): string =>
  offered.find(({ value }) => value.split(':')[0] === typed.split(':')[0])?.value ?? typed
