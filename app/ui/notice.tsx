// A message that concerns the page or a part of it.

import type { ReactNode } from 'react'
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
