// Where the demonstration's clock stands, and the moments one click leads to.

import { type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'

export type ShownPreset = {
  readonly name: 'tomorrow' | 'meeting' | 'lastMinute' | 'dayAfterClose' | 'yearLater'
  readonly at: Instant
}

export function ClockPanel({ now, presets }: { readonly now: Instant; readonly presets: readonly ShownPreset[] }) {
  const { t, format } = useText()
  const words = t.demo.clock
  return (
    <Panel title={words.panel}>
      <p>
        <time className="gd-clock__now" dateTime={now}>
          {format.instant(now)}
        </time>{' '}
        <span className="gd-muted fr-text--sm">
          {words.note({ weekday: format.longDay(parisDay(now)).split(/[ ,]/)[0] ?? '' })}
        </span>
      </p>
      <PostForm action={urls.demoClock()}>
        <p className="fr-label" id="avancer">
          {words.forwardTo}
        </p>
        <ul className="gd-presets" aria-labelledby="avancer">
          {presets.map(({ name, at }) => (
            <li key={name}>
              <button className="gd-preset" type="submit" name="at" value={at}>
                <b>{words.presets[name].title}</b>{' '}
                <span>{name === 'lastMinute' ? format.exactInstant(at) : format.instant(at)}</span>
                <small>{words.presets[name].detail}</small>
              </button>
            </li>
          ))}
        </ul>
      </PostForm>
      <p className="fr-text--sm gd-muted">{words.noReturn}</p>
    </Panel>
  )
}
