// Where the subject of a page stands, what is next and who acts, and by when.

import { Fragment, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

export type NowPart = {
  /** When the usual one does not fit: « Santé du projet ». */
  readonly label?: string | undefined
  readonly value: ReactNode
  readonly detail?: ReactNode
}

type NowStripProps = {
  /** The worst news: calm, yours to act on, or late. */
  readonly tone?: 'calm' | 'you' | 'late' | undefined
  readonly stands: NowPart
  /** `who`: « à vous d’agir », « au comité d’agir ». */
  readonly next: NowPart & { readonly who?: string | undefined }
  readonly by?: NowPart | undefined
  /** A fourth promise, with its own label. */
  readonly also?: (NowPart & { readonly label: string }) | undefined
}

export function NowStrip({ tone = 'calm', stands, next, by, also }: NowStripProps) {
  const words = useText().t.ui.now
  const parts: readonly (NowPart & { readonly label: string })[] = [
    { ...stands, label: stands.label ?? words.stands },
    { ...next, label: next.label ?? (next.who === undefined ? words.next : words.nextBy({ who: next.who })) },
    ...(by === undefined ? [] : [{ ...by, label: by.label ?? words.by }]),
    ...(also === undefined ? [] : [also]),
  ]
  return (
    <dl className={classes('gd-now', tone !== 'calm' && `gd-now--${tone}`)}>
      {parts.map(({ label, value, detail }) => (
        <Fragment key={label}>
          <div>
            <dt>{label}</dt>
            <dd>
              {value}
              {detail !== undefined && <small>{detail}</small>}
            </dd>
          </div>
        </Fragment>
      ))}
    </dl>
  )
}
