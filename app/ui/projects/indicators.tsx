// The impact indicators: the last reading of each with its baseline and target, and their curves behind a disclosure.

import type { IndicatorView } from '#app/domain/project-view.ts'
import type { Day } from '#app/domain/time.ts'
import { Details } from '../details.tsx'
import { Sum } from '../facts.tsx'
import { LineChart } from '../line-chart.tsx'
import { measure } from '../measure.ts'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type IndicatorsProps = { readonly indicators: readonly IndicatorView[]; readonly today: Day; readonly start: Day }

export function Indicators({ indicators, today, start }: IndicatorsProps) {
  const { t, format } = useText()
  const words = t.projects.show
  const drawn = indicators.filter(({ readings }) => readings.length >= 2)
  const write = (value: number | null, unit: string): string =>
    value === null ? words.toMeasure : measure(format, value, unit)
  return (
    <Section title={words.indicators}>
      {indicators.length === 0 ? (
        <p>{words.noIndicator}</p>
      ) : (
        <Sum
          lines={indicators.map(({ name, unit, baseline, target, readings, shown }) => {
            const last = readings.at(-1)
            const aim = words.indicatorDetail({ baseline: write(baseline, unit), target: write(target, unit) })
            return {
              label: name,
              value: last === undefined ? words.neverRead : write(last.value, unit),
              detail: shown === null ? aim : `${aim} · ${words.progress({ rate: format.percent(shown) })}`,
            }
          })}
        />
      )}
      {drawn.length > 0 && (
        <Details summary={words.curves} flat>
          <div className="gd-stack">
            {drawn.map(each => (
              <Curve key={each.id} indicator={each} today={today} start={start} />
            ))}
          </div>
        </Details>
      )}
    </Section>
  )
}

type CurveProps = { readonly indicator: IndicatorView; readonly today: Day; readonly start: Day }

/** From the baseline to the target in dashes, and what was read. */
function Curve({ indicator, today, start }: CurveProps) {
  const { t, format } = useText()
  const words = t.projects.show
  const { name, unit, baseline, target, dueOn, readings } = indicator
  const last = readings.at(-1)
  const write = (value: number): string => measure(format, value, unit)
  return (
    <LineChart
      title={words.readingsOf({ name })}
      description={words.readingsWords({
        name,
        last: write(last?.value ?? 0),
        on: last?.day ?? today,
        target: write(target),
      })}
      today={today}
      series={{
        ...(baseline === null
          ? {}
          : {
              planned: [
                { day: start, value: baseline },
                { day: dueOn, value: target },
              ],
            }),
        actual: readings,
      }}
      write={write}
      writeShort={value => format.number(value)}
    />
  )
}
