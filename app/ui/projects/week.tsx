// What changed since last Monday, the worst first, with its days.

import { useId } from 'react'
import type { PortfolioMeans } from '#app/domain/drift.ts'
import { shownRate } from '#app/domain/drift.ts'
import type { NewsCode, WeekNews } from '#app/domain/project-news.ts'
import type { Day } from '#app/domain/time.ts'
import { Mark } from '../badge.tsx'
import type { Look } from '../look.ts'
import { useText } from '../text-context.tsx'

const looks: Readonly<Record<NewsCode, Look>> = {
  healthTurnedRed: 'wrong',
  terminate: 'refused',
  suspend: 'paused',
  milestoneMissed: 'wrong',
  returnMilestone: 'toLook',
  withdrawProject: 'nothing',
  remindCarrier: 'nothing',
  submitEvidence: 'new',
  sendReport: 'new',
  acceptMilestone: 'done',
  healthLeftRed: 'done',
  resume: 'going',
  startClosing: 'near',
  draftAgreement: 'toLook',
  activate: 'going',
  close: 'done',
}

type WeekProps = {
  readonly news: readonly WeekNews[]
  readonly since: Day
  readonly today: Day
  readonly means: PortfolioMeans | null
  readonly before: PortfolioMeans | null
}

export function Week({ news, since, today, means, before }: WeekProps) {
  const { t, format } = useText()
  const words = t.projects.board.week
  const heading = useId()
  const moved = means !== null && before !== null && means.schedule.tenths !== before.schedule.tenths
  return (
    <section className="gd-week" aria-labelledby={heading}>
      <h2 className="gd-week__title" id={heading}>
        {words.title}
        <small>{words.period({ from: since, to: today })}</small>
      </h2>
      {news.length === 0 && !moved ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {moved && (
            <li>
              <Mark look={means.schedule.tenths > before.schedule.tenths ? 'watch' : 'done'}>
                <b>{means.schedule.tenths > before.schedule.tenths ? words.worse : words.better}</b>
              </Mark>
              <small>
                {words.fromTo({
                  from: format.signedPercent(shownRate(before.schedule)),
                  to: format.signedPercent(shownRate(means.schedule)),
                })}
              </small>
            </li>
          )}
          {news.map(({ what, names, about, days }) => (
            <li key={`${what} ${names.join()} ${about ?? ''}`}>
              <Mark look={looks[what]}>
                <b>{words.news[what]({ names, about })}</b>
              </Mark>
              <small>{words.detail({ days, names, isMany: what === 'remindCarrier' })}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
