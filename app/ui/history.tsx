// What happened, newest first: when, what, who; what was automatic is said to be.

import type { ReactNode } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { useText } from './text-context.tsx'

export type HistoryEntry = {
  readonly key: string
  readonly at: Instant
  readonly what: ReactNode
  /** Null: the software did it. */
  readonly who: string | null
  readonly detail?: ReactNode
}

/** The first entry is marked as the present; `exact` shows the seconds. */
export function History({
  entries,
  exact = false,
}: {
  readonly entries: readonly HistoryEntry[]
  readonly exact?: boolean | undefined
}) {
  const { t, format } = useText()
  const words = t.ui.history
  return (
    <ol className="gd-history">
      {entries.map(({ key, at, what, who, detail }, index) => (
        <li key={key} className={index === 0 ? 'is-now' : undefined}>
          <time dateTime={at}>{exact ? format.exactInstant(at) : format.instant(at)}</time>
          <b>{what}</b>
          {words.by({ who: who ?? words.automatic })}
          {detail !== undefined && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
