// What the project has spent, against what was agreed and what is expected.

import { cents } from '#app/domain/money.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import { LineChart } from '../line-chart.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

/** Agreed and expected are straight lines: an agreement says a start, an end and a cost, no pace. */
export function Spending({ view }: { readonly view: ProjectView }) {
  const { t, format } = useText()
  const words = t.projects.show
  const { spending, agreement, forecastEnd, forecastTotalCost, today } = view
  const last = spending.at(-1)
  if (last === undefined)
    return (
      <Section title={words.spending}>
        <p>{words.noSpending}</p>
      </Section>
    )
  const start = { day: agreement.start, value: 0 }
  const moved = forecastEnd !== agreement.end || forecastTotalCost !== agreement.totalCost
  return (
    <Section title={words.spending}>
      <LineChart
        title={words.spendingTitle}
        description={words.spendingWords({
          spent: format.money(last.value),
          on: last.day,
          agreed: format.money(agreement.totalCost),
          forecast: format.money(forecastTotalCost),
          end: forecastEnd,
        })}
        today={today}
        series={{
          planned: [start, { day: agreement.end, value: agreement.totalCost }],
          actual: [start, ...spending],
          ...(moved && forecastEnd > last.day
            ? { forecast: [last, { day: forecastEnd, value: forecastTotalCost }] }
            : {}),
        }}
        write={value => format.money(cents(value))}
        writeShort={value => format.shortMoney(cents(value))}
      />
    </Section>
  )
}
