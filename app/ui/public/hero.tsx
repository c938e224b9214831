// The head of the public page: what the window is for, the two ways in, and how long it stays open.

import type { PublicWindow } from '#app/domain/public-window.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { ButtonRow, LinkButton } from '../button.tsx'
import { Countdown } from '../countdown.tsx'
import { useText } from '../text-context.tsx'

type HeroProps = Pick<PublicWindow, 'name' | 'purpose' | 'opensAt' | 'closesAt' | 'now' | 'state' | 'total'>

export function Hero({ name, purpose, opensAt, closesAt, now, state, total }: HeroProps) {
  const { t, locale, format } = useText()
  const words = t.publicPages.window
  const opened = format.money(total.opened)
  const left =
    total.opened === 0
      ? null
      : total.available > 0
        ? words.left({ opened, available: format.money(total.available), year: yearOf(parisDay(now)) })
        : words.nothingLeft({ opened })
  return (
    <div className="gd-hero">
      <div className="fr-container">
        <div className="gd-hero__grid">
          <div>
            <p className="gd-eyebrow">
              {words.eyebrow[state]({
                opens: format.day(parisDay(opensAt)),
                closes: format.day(parisDay(lastSecond(closesAt))),
              })}
            </p>
            <h1>{name[locale]}</h1>
            <p className="gd-hero__lead">
              {purpose[locale]} {left}
            </p>
            <ButtonRow>
              <LinkButton href={urls.eligibility()} size="large">
                {words.check}
              </LinkButton>
              <LinkButton href={urls.whatIsAsked()} look="tertiary" size="large">
                {words.asked}
              </LinkButton>
            </ButtonRow>
            <HeroNote state={state} />
          </div>
          <Countdown now={now} opensAt={opensAt} closesAt={closesAt} />
        </div>
      </div>
    </div>
  )
}

function HeroNote({ state }: Pick<PublicWindow, 'state'>) {
  const { t } = useText()
  const words = t.publicPages.window
  if (state === 'closed') {
    return (
      <div className="fr-text--sm fr-mt-2w gd-prose">
        <p>
          <strong>{words.closedTitle}</strong>
        </p>
        <p>{words.closedNote}</p>
        <p>
          <a className="fr-link gd-target" href={urls.applications()}>
            {words.closedApplications}
          </a>
        </p>
      </div>
    )
  }
  return (
    <p className="fr-text--sm gd-muted fr-mt-2w">
      {state === 'before' ? (
        words.beforeNote
      ) : (
        <>
          {words.checkNote}{' '}
          <a className="gd-target" href={urls.startApplication()}>
            {words.prepare}
          </a>
          {words.prepareNote}
        </>
      )}
    </p>
  )
}
