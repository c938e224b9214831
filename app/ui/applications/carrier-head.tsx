// The head of a carrier's page: where one is, the reference line, the title and its state, and the now strip under it.

import type { ReactNode } from 'react'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Due } from '../due.tsx'
import { NowStrip } from '../now-strip.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { carrierState, PublicStateBadge } from './public-state-badge.tsx'

/** `current` names the page under the application; without it, the application itself is the page. */
export function CarrierPath({ view, current }: { readonly view: CarrierView; readonly current?: string | undefined }) {
  const { t } = useText()
  const list = { label: t.applying.list.title, href: urls.applications() }
  return current === undefined ? (
    <Breadcrumb path={[list]} current={view.title} />
  ) : (
    <Breadcrumb path={[list, { label: view.title, href: urls.application(view.id) }]} current={current} />
  )
}

type CarrierHeadProps = {
  readonly view: CarrierView
  readonly title?: string | undefined
  readonly heldAt?: Instant | null | undefined
  readonly children?: ReactNode
}

export function CarrierHead({ view, title = view.title, heldAt, children }: CarrierHeadProps) {
  const { t, locale } = useText()
  const words = t.applying.head
  const parts = [
    view.reference ?? words.draft,
    ...(view.stream === null ? [] : [words.stream({ name: view.stream[locale] })]),
    words.rules({ number: view.rulesNumber }),
  ]
  return (
    <PageHead
      title={title}
      reference={words.reference({ parts })}
      badge={<PublicStateBadge state={view.state} projectState={view.projectState} heldAt={heldAt} />}
    >
      {children ?? view.organisation}
    </PageHead>
  )
}

type CarrierNowProps = { readonly view: CarrierView; readonly stands?: ReactNode; readonly detail?: ReactNode }

/** Where it stands, what is next and who acts, by when. */
export function CarrierNow({ view, stands, detail }: CarrierNowProps) {
  const { t, format } = useText()
  const words = t.applying
  const { what, who, by } = view.step
  const today = parisDay(view.now)
  const late = by !== null && daysBetween(today, by) < 0
  return (
    <NowStrip
      tone={who === 'you' ? (late ? 'late' : 'you') : 'calm'}
      stands={{ value: carrierState(t, view), detail: stands }}
      next={{ value: words.step[what], who: words.whoShort[who], detail }}
      {...(by === null
        ? {}
        : {
            by: {
              value: <Due day={by} today={today} />,
              detail: who === 'office' ? words.own.promised({ day: format.day(by) }) : format.longDay(by),
            },
          })}
    />
  )
}
