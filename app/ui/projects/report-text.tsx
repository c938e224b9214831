// A report as it is read: what its carrier says, the figures, the readings.

import type { ReportContent } from '#app/domain/project.ts'
import type { ReportIndicator } from '#app/domain/report-view.ts'
import type { Day } from '#app/domain/time.ts'
import { DataTable } from '../data-table.tsx'
import { Facts } from '../facts.tsx'
import { measure } from '../measure.ts'
import { Stack } from '../page.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type ReportTextProps = {
  readonly content: ReportContent
  readonly periodEnd: Day
  readonly indicators: readonly ReportIndicator[]
}

export function ReportText({ content, periodEnd, indicators }: ReportTextProps) {
  const { t, format } = useText()
  const words = t.projects.report
  const write = (value: number | null, unit: string, none: string): string =>
    value === null ? none : measure(format, value, unit)
  return (
    <Stack>
      <Facts
        facts={[
          { label: words.health, value: t.projects.reportHealth[content.health] },
          { label: words.done, value: content.done },
          { label: words.next, value: content.next },
          { label: words.risks, value: content.risks === '' ? words.nothing : content.risks },
          { label: words.spent({ on: periodEnd }), value: format.money(content.spent) },
          { label: words.cost, value: format.money(content.forecastTotalCost) },
          { label: words.end, value: format.day(content.forecastEnd) },
        ]}
      />
      <Section title={words.readings}>
        <DataTable
          caption={words.readings}
          rows={indicators}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: words.columns.indicator, cell: row => row.name, rowHead: true },
            { key: 'value', head: words.columns.value, cell: row => write(row.value, row.unit, words.notMeasured) },
            {
              key: 'last',
              head: words.columns.last,
              cell: row => (row.last === null ? null : write(row.last.value, row.unit, '')),
            },
            {
              key: 'aim',
              head: words.columns.aim,
              cell: row =>
                words.aim({
                  baseline: write(row.baseline, row.unit, t.projects.show.toMeasure),
                  target: write(row.target, row.unit, ''),
                }),
            },
          ]}
        />
      </Section>
    </Stack>
  )
}
