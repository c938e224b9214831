// As of when the envelope is shown: that it is the past, or that the moment asked for could not be shown.

import { type Instant, parisDay } from '#app/domain/time.ts'
import { Notice } from '../notice.tsx'
import { useText } from '../text-context.tsx'

/** What is asked of a page of the envelope, and what it shows. */
export type Moment = {
  readonly now: Instant
  /** The past instant that is shown; null for now. */
  readonly at: Instant | null
  /** As it was typed; null when nothing was. */
  readonly asked: string | null
  /** What was typed, read; null when it could not be. */
  readonly askedAt: Instant | null
}

/** `nowHref`: the same page, now. */
export function MomentNotices({ moment, nowHref }: { readonly moment: Moment; readonly nowHref: string }) {
  const words = useText().t.envelope
  const { now, at, asked, askedAt } = moment
  const isToCome = askedAt !== null && parisDay(askedAt) > parisDay(now)
  return (
    <>
      {isToCome && <Notice tone="warning">{words.dayToCome}</Notice>}
      {asked !== null && askedAt === null && <Notice tone="warning">{words.badDay}</Notice>}
      {at !== null && (
        <Notice tone="info" small>
          <p>
            {`${words.past} `}
            <a href={nowHref}>{words.backToNow}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

/** What the pages it leads to are asked: the same past, or now. */
export const keptAsked = ({ at, asked }: Pick<Moment, 'at' | 'asked'>): string | null => (at === null ? null : asked)
