// A message that concerns the page or a part of it, and the quiet aside.

import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type NoticeProps = {
  readonly tone: 'info' | 'success' | 'warning' | 'error'
  readonly title?: string | undefined
  readonly small?: boolean | undefined
  /** It answers what the person just did: read out at once. */
  readonly live?: boolean | undefined
  readonly children?: ReactNode
}

export function Notice({ tone, title, small = false, live = false, children }: NoticeProps) {
  return (
    <div
      className={classes('fr-alert', `fr-alert--${tone}`, small && 'fr-alert--sm')}
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      {title !== undefined && <p className="fr-alert__title gd-strong">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

/** Something worth knowing that asks nothing. */
export function Callout({ title, children }: { readonly title?: string | undefined; readonly children: ReactNode }) {
  const heading = useId()
  return (
    <aside className="fr-callout" aria-labelledby={title === undefined ? undefined : heading}>
      {title !== undefined && (
        <p className="fr-callout__title gd-strong" id={heading}>
          {title}
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </aside>
  )
}
