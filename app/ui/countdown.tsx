// The closing arch: how long the window stays open, its last second, and how much of the time has passed.

import { useId } from 'react'
import { toBasisPoints } from '#app/domain/money.ts'
import { elapsed, type Instant, parisDay } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'
import { Chart, percentOf } from './chart.tsx'
import { useText } from './text-context.tsx'

type CountdownProps = {
  readonly now: Instant
  readonly opensAt: Instant
  /** Excluded: the first instant at which it is too late. */
  readonly closesAt: Instant
}

export function Countdown({ now, opensAt, closesAt }: CountdownProps) {
  const { t, format } = useText()
  const heading = useId()
  const words = t.ui.countdown
  const state = now < opensAt ? 'before' : now < closesAt ? 'open' : 'closed'
  const left = format.timeLeft(now, state === 'before' ? opensAt : closesAt)
  const title = { before: words.opensIn, open: words.closesIn, closed: words.closed }[state]
  const last = state === 'before' ? opensAt : lastSecond(closesAt)
  return (
    <section className="gd-closing" aria-labelledby={heading}>
      <h2 className="gd-closing__title" id={heading}>
        {title}
      </h2>
      <div className="gd-closing__left">
        {state === 'closed' ? (
          <small>{words.closedSince}</small>
        ) : (
          <>
            {left.large} <small>{words.and({ small: left.small })}</small>
          </>
        )}
      </div>
      <p className="gd-closing__when">
        <time dateTime={last}>{format.longInstant(last)}</time>
      </p>
      <p>{state === 'open' ? words.inclusive : words.zone}</p>
      {state === 'open' && <Progress now={now} opensAt={opensAt} closesAt={closesAt} />}
    </section>
  )
}

function Progress({ now, opensAt, closesAt }: CountdownProps) {
  const { t, format } = useText()
  const words = t.ui.countdown
  const [passed, whole] = [elapsed(opensAt, now), elapsed(opensAt, closesAt)]
  const x = percentOf(passed, whole)
  const description = words.progress({
    from: format.day(parisDay(opensAt)),
    to: format.day(parisDay(lastSecond(closesAt))),
    elapsed: format.percent(toBasisPoints(Math.round((passed / whole) * 10_000))),
  })
  return (
    <Chart description={description} height={44}>
      <line x1="0" x2="100%" y1="10" y2="10" className="gd-line-deep" strokeWidth="1" />
      <line x1="0" x2={x} y1="10" y2="10" className="gd-line-mark" strokeWidth="4" />
      <circle cx={x} cy="10" r="6" className="gd-fill-mark" />
      {passed / whole > 0.45 && (
        <text x="0" y="36">
          {format.month(parisDay(opensAt))}
        </text>
      )}
      <text x={x} y="36" textAnchor={passed / whole > 0.8 ? 'end' : passed / whole < 0.2 ? 'start' : 'middle'}>
        {words.today}
      </text>
    </Chart>
  )
}
