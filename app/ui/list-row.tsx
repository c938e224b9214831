// A row for people who write: left what it is, right what is expected of whom.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type ListRowProps = {
  readonly reference: ReactNode
  readonly title: string
  readonly href: string
  readonly subtitle?: ReactNode
  readonly state: ReactNode
  /** « À vous d’agir », « Au comité d’agir », « Rien n’est attendu de vous ». */
  readonly who: string
  readonly next: ReactNode
  readonly due?: ReactNode
  readonly action?: ReactNode
  readonly tone?: 'calm' | 'you' | 'late' | undefined
  readonly level?: 2 | 3 | undefined
}

export function ListRow(props: ListRowProps) {
  const { reference, title, href, subtitle, state, who, next, due, action, tone = 'calm', level = 2 } = props
  const Heading = `h${level}` as const
  return (
    <li className={classes('gd-item', tone !== 'calm' && `gd-item--${tone}`)}>
      <div>
        <p className="gd-pagehead__ref">{reference}</p>
        <Heading className="gd-item__title">
          <a href={href}>{title}</a>
        </Heading>
        {subtitle !== undefined && <p className="gd-muted fr-text--sm">{subtitle}</p>}
        <p>{state}</p>
      </div>
      <div>
        <p className="gd-item__who">{who}</p>
        <p className="gd-item__next">{next}</p>
        {due !== undefined && <p>{due}</p>}
        {action !== undefined && <p>{action}</p>}
      </div>
    </li>
  )
}

/** The list that holds `ListRow`s. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return <ul className="gd-list">{children}</ul>
}
