// The three parts of the quarterly report, with the last values in view beside what is asked.

import type { ReactNode } from 'react'
import type { Cents } from '#app/domain/money.ts'
import { type ProgressReport, type ReportContent, reportHealths } from '#app/domain/project.ts'
import type { ReportIndicator } from '#app/domain/report-view.ts'
import type { Day } from '#app/domain/time.ts'
import { typedDay } from '#app/text/format.ts'
import { DayField } from '../day-field.tsx'
import type { FormState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { measure } from '../measure.ts'
import { MoneyField } from '../money-field.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

type ReportFieldsProps = {
  readonly state: FormState
  /** That of the report as it was read. */
  readonly version: string
  readonly periodEnd: Day
  readonly agreed: { readonly end: Day; readonly totalCost: Cents }
  readonly previous: (ReportContent & { readonly periodEnd: Day }) | null
  readonly indicators: readonly ReportIndicator[]
  /** Characters of each text. */
  readonly limit: number
}

export function ReportFields({ state, version, periodEnd, agreed, previous, indicators, limit }: ReportFieldsProps) {
  const { t, format } = useText()
  const words = t.projects.report
  return (
    <>
      <HiddenFields values={{ version }} />
      <Part title={words.parts.words} n={1}>
        <RadioGroup
          {...state.field('health')}
          label={words.health}
          choices={reportHealths.map(value => ({ value, label: t.projects.reportHealth[value] }))}
          required
        />
        <TextArea
          {...state.field('done')}
          label={words.done}
          hint={previous === null ? undefined : words.announced({ next: previous.next })}
          rows={4}
          maxLength={limit}
          required
        />
        <TextArea {...state.field('next')} label={words.next} rows={3} maxLength={limit} required />
        <TextArea
          {...state.field('risks')}
          label={words.risks}
          hint={words.risksHint}
          rows={3}
          maxLength={limit}
          required={false}
        />
      </Part>
      <Part title={words.parts.money} n={2}>
        <MoneyField
          {...state.field('spent')}
          label={words.spent({ on: periodEnd })}
          hint={
            previous === null
              ? words.firstSpent
              : words.lastSpent({ on: previous.periodEnd, amount: format.money(previous.spent) })
          }
          required
        />
        <MoneyField
          {...state.field('forecastTotalCost')}
          label={words.cost}
          hint={words.costHint({
            last: previous === null ? null : format.money(previous.forecastTotalCost),
            agreed: format.money(agreed.totalCost),
          })}
          required
        />
        <DayField
          {...state.field('forecastEnd')}
          label={words.end}
          hint={words.endHint({ last: previous?.forecastEnd ?? null, agreed: agreed.end })}
          required
        />
      </Part>
      <Part title={words.parts.readings} n={3}>
        <p className="fr-text--sm gd-muted">{words.readingsHint}</p>
        {indicators.map((indicator, index) => (
          <TextField
            key={indicator.id}
            {...state.field(`readings[${index}]`)}
            label={indicator.name}
            hint={<ReadingHint indicator={indicator} />}
            inputMode="decimal"
            shape="money"
            unit={indicator.unit}
          />
        ))}
      </Part>
    </>
  )
}

function Part({ title, n, children }: { readonly title: string; readonly n: number; readonly children: ReactNode }) {
  const { t } = useText()
  return (
    <section className="gd-part">
      <h2 className="gd-part__title">
        {title} <small>{t.projects.report.partOf({ n, of: 3 })}</small>
      </h2>
      {children}
    </section>
  )
}

function ReadingHint({ indicator }: { readonly indicator: ReportIndicator }) {
  const { t, format } = useText()
  const words = t.projects.report
  const { unit, baseline, target, last } = indicator
  const write = (value: number | null): string =>
    value === null ? t.projects.show.toMeasure : measure(format, value, unit)
  return (
    <>
      {last === null ? words.neverRead : words.lastReading({ value: write(last.value), on: last.day })}{' '}
      {words.aim({ baseline: write(baseline), target: write(target) })}
    </>
  )
}

/** What the fields start from, by their names: what was typed, else what was computed or sent, in the version that was read. */
export function knownReport(
  { content, version, typed }: Pick<ProgressReport, 'content' | 'version' | 'typed'>,
  indicators: readonly ReportIndicator[],
  write: (amount: Cents) => string,
): { readonly [name: string]: string } {
  const readings = indicators.map(({ value }, index) => [
    `readings[${index}]`,
    value === null ? '' : String(value).replace('.', ','),
  ])
  const kept = { ...(Object.fromEntries(readings) as { readonly [name: string]: string }), version: String(version) }
  if (content === null) return { ...kept, ...typed }
  const { health, done, next, risks, spent, forecastTotalCost, forecastEnd } = content
  return {
    ...kept,
    health,
    done,
    next,
    risks,
    spent: write(spent),
    forecastTotalCost: write(forecastTotalCost),
    forecastEnd: typedDay(forecastEnd),
    ...typed,
  }
}
