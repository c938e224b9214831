// The indicators that a carrier publishes: before, after, target, and the way gone.

import type { PublicIndicator } from '#app/domain/public-project.ts'
import { DataTable } from '../data-table.tsx'
import { measure } from '../measure.ts'
import { useText } from '../text-context.tsx'

export function PublicIndicators({ indicators }: { readonly indicators: readonly PublicIndicator[] }) {
  const { t, format } = useText()
  const words = t.publicPages.project
  if (indicators.length === 0) return <p>{words.noIndicator}</p>
  return (
    <DataTable
      caption={words.indicatorsCaption}
      rows={indicators}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', head: words.indicator, cell: ({ name }) => name, rowHead: true },
        {
          key: 'baseline',
          head: words.baseline,
          align: 'right',
          cell: ({ baseline, unit }) => (baseline === null ? words.toMeasure : measure(format, baseline, unit)),
        },
        {
          key: 'latest',
          head: words.latest,
          align: 'right',
          cell: ({ latest, unit }) =>
            latest === null ? (
              words.notYet
            ) : (
              <>
                <strong>{measure(format, latest.value, unit)}</strong>
                <small>{words.latestOn({ day: format.day(latest.readOn) })}</small>
              </>
            ),
        },
        {
          key: 'target',
          head: words.target,
          align: 'right',
          cell: ({ target, unit, dueOn }) => (
            <>
              {measure(format, target, unit)}
              <small>{words.latestOn({ day: format.day(dueOn) })}</small>
            </>
          ),
        },
        {
          key: 'progress',
          head: words.progress,
          align: 'right',
          cell: ({ progress }) => (progress === null ? null : format.percent(progress)),
        },
      ]}
    />
  )
}
