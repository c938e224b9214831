// The indicators that a carrier publishes: before, after, target, and the way gone.

import type { PublicIndicator } from '#app/domain/public-project.ts'
import { DataTable } from '../data-table.tsx'
import { useText } from '../text-context.tsx'
import { measured } from './measure.ts'

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
          cell: ({ baseline, unit }) => (baseline === null ? words.toMeasure : measured(baseline, unit, format)),
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
                <strong>{measured(latest.value, unit, format)}</strong>
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
              {measured(target, unit, format)}
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
