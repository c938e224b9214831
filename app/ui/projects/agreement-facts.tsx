// What was agreed: who with whom, how much, how, for how long; and its schedule by year.

import { rate, sum } from '#app/domain/money.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import type { FundingSchedule } from '#app/domain/schedule.ts'
import { DataTable } from '../data-table.tsx'
import { Facts } from '../facts.tsx'
import { useText } from '../text-context.tsx'

export function AgreementFacts({ view }: { readonly view: ProjectView }) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const { agreement, organisation, milestones, indicators } = view
  const share = rate(agreement.granted, agreement.totalCost)
  return (
    <Facts
      tight
      facts={[
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
        {
          label: words.followUp,
          value: words.followUpOf({ milestones: milestones.length, indicators: indicators.length }),
        },
      ]}
    />
  )
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
