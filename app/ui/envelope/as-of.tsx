// The envelope at a past day: a typed day, and the ends of the past years.

import { type Instant, parisDay, yearOf } from '#app/domain/time.ts'
import { typedDay } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { useText } from '../text-context.tsx'

type AsOfProps = { readonly asked: string | null; readonly now: Instant; readonly at: Instant | null }

export function AsOf({ asked, now, at }: AsOfProps) {
  const { t } = useText()
  const words = t.envelope
  const year = yearOf(parisDay(now))
  return (
    <form className="gd-asof" method="get" action={urls.envelope()} aria-label={words.asOf}>
      <label className="fr-label" htmlFor="au">
        {words.asOfDay}
      </label>
      <input
        className="fr-input"
        id="au"
        name="au"
        inputMode="numeric"
        size={10}
        defaultValue={asked ?? typedDay(parisDay(now))}
      />
      <button className="fr-btn fr-btn--tertiary fr-btn--sm" type="submit">
        {words.see}
      </button>
      <ul className="fr-tags-group">
        <li>
          <a className="fr-tag" href={urls.envelope()} aria-current={at === null ? 'true' : undefined}>
            {words.now}
          </a>
        </li>
        {[year - 1, year - 2].map(past => (
          <li key={past}>
            <a
              className="fr-tag"
              href={urls.envelope(`${past}-12-31`)}
              aria-current={asked === `${past}-12-31` ? 'true' : undefined}
            >
              {`31/12/${past}`}
            </a>
          </li>
        ))}
      </ul>
    </form>
  )
}
