// How far a reviewer is in the grid: one mark a criterion, and the count in words.

import { Chart } from '../chart.tsx'
import { useText } from '../text-context.tsx'

type Progress = 'done' | 'begun' | 'toDo'

const fills: Readonly<Record<Progress, string>> = { done: 'gd-fill-1', begun: 'gd-fill-2', toDo: 'gd-fill-line' }

type GridProgressProps = { readonly done: readonly Progress[]; readonly title: string; readonly note: string }

export function GridProgress({ done, title, note }: GridProgressProps) {
  const { t } = useText()
  const sentence = t.reviews.page.progress({
    done: done.filter(state => state === 'done').length,
    criteria: done.length,
  })
  const step = 100 / Math.max(1, done.length)
  return (
    <div>
      <div className="gd-panel__head">
        <h2 className="gd-panel__title">{title}</h2>
        <p className="fr-text--sm gd-muted">{sentence}</p>
      </div>
      <Chart className="gd-chart gd-mt-1" description={sentence} height={8}>
        {done.map((state, index) => (
          <rect
            key={index}
            x={`${index * step}%`}
            y="0"
            width={`${step - 0.8}%`}
            height="8"
            rx="2"
            className={fills[state]}
          />
        ))}
      </Chart>
      <p className="fr-text--sm gd-muted gd-mt-1">{note}</p>
    </div>
  )
}
