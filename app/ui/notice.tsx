// A message that concerns the page or a part of it.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type NoticeProps = {
  readonly tone: 'info' | 'success' | 'warning' | 'error'
  readonly title?: string | undefined
  readonly small?: boolean | undefined
  /** It answers what the person just did: read out at once, and the page opens on it where it is a refusal. */
  readonly live?: boolean | undefined
  readonly children?: ReactNode
}

export function Notice({ tone, title, small = false, live = false, children }: NoticeProps) {
  const isRefusal = live && tone === 'error'
  return (
    <div
      className={classes('fr-alert', `fr-alert--${tone}`, small && 'fr-alert--sm')}
      role={isRefusal ? 'alert' : live ? 'status' : undefined}
      tabIndex={isRefusal ? -1 : undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it answers what the person just sent
      autoFocus={isRefusal}
    >
      {title !== undefined && <p className="fr-alert__title gd-strong">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
