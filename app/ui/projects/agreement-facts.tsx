// What was agreed: who with whom, how much, how, for how long; and its schedule by year.

import { rate, sum } from '#app/domain/money.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import type { FundingSchedule } from '#app/domain/schedule.ts'
import { DataTable } from '../data-table.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { measure } from '../measure.ts'
import { useText } from '../text-context.tsx'

/** What both parties sign, in full: on the pages where it is signed, nothing is only counted. */
export function AgreementFacts({ view }: { readonly view: ProjectView }) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const { milestones, indicators, conditions } = view
  const write = (value: number | null, unit: string): string =>
    value === null ? t.projects.show.toMeasure : measure(format, value, unit)
  const terms = [
    {
      label: words.milestones,
      lines: milestones.map(({ code, title, dueOn }) =>
        words.datedTerm({ term: words.dueOf({ code, title }), on: dueOn }),
      ),
    },
    {
      label: t.projects.show.indicators,
      lines: indicators.map(({ name, unit, baseline, target, dueOn }) =>
        words.indicatorTerm({ name, baseline: write(baseline, unit), target: write(target, unit), on: dueOn }),
      ),
    },
    {
      label: words.conditions,
      lines: conditions.map(({ wording, dueOn }) => words.datedTerm({ term: wording, on: dueOn })),
    },
  ]
  return (
    <Facts
      tight
      facts={[
        ...useAgreedFacts(view),
        ...terms.map(({ label, lines }) => ({ label, value: <Lines lines={lines} /> })),
        { label: words.reports, value: words.reportsOf },
        { label: words.publication, value: words.publicationOf },
      ]}
    />
  )
}

/** The same in short, where milestones and indicators are on the page already. */
export function AgreementSummary({ view }: { readonly view: ProjectView }) {
  const words = useText().t.projects.agreement
  const { milestones, indicators } = view
  return (
    <Facts
      tight
      facts={[
        ...useAgreedFacts(view),
        {
          label: words.followUp,
          value: words.followUpOf({ milestones: milestones.length, indicators: indicators.length }),
        },
      ]}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useText()
  if (lines.length === 0) return <>{t.projects.agreement.noneAgreed}</>
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useAgreedFacts({ agreement, organisation }: ProjectView): readonly Fact[] {
  const { t, format } = useText()
  const words = t.projects.agreement
  const share = rate(agreement.granted, agreement.totalCost)
  return [
    { label: words.parties.body, value: words.represented({ organisation, name: agreement.signatory }) },
    { label: words.object, value: agreement.object },
    {
      label: words.amount,
      value: words.amountOf({
        granted: format.money(agreement.granted),
        rate: share === null ? t.ui.table.nothing : format.percent(share),
        cost: format.money(agreement.totalCost),
      }),
    },
    { label: words.how, value: words.channel[agreement.kind]({ uo: agreement.uo }) },
    { label: words.duration, value: words.durationOf({ start: agreement.start, end: agreement.end }) },
  ]
}

export function ScheduleTable({ schedule }: { readonly schedule: FundingSchedule }) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const until = (year: number) => schedule.filter(each => each.year <= year)
  const amount = (amounts: readonly FundingSchedule[number]['ae'][]): string => format.euroAmount(sum(amounts))
  return (
    <DataTable
      caption={words.scheduleCaption}
      rows={schedule}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', head: words.year, cell: row => String(row.year), rowHead: true, foot: words.total },
        {
          key: 'ae',
          head: words.ae,
          cell: row => format.euroAmount(row.ae),
          align: 'right',
          foot: amount(schedule.map(({ ae }) => ae)),
        },
        {
          key: 'cp',
          head: words.cp,
          cell: row => format.euroAmount(row.cp),
          align: 'right',
          foot: amount(schedule.map(({ cp }) => cp)),
        },
        { key: 'aeSum', head: words.aeSum, cell: row => amount(until(row.year).map(({ ae }) => ae)), align: 'right' },
        { key: 'cpSum', head: words.cpSum, cell: row => amount(until(row.year).map(({ cp }) => cp)), align: 'right' },
      ]}
    />
  )
}
