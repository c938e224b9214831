// The column that holds a page, as dense as the work done on it, and the few ways to place things in it.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** roomy: people who write · normal · tight and dense: people who compare and decide. */
export type Density = 'roomy' | 'normal' | 'tight' | 'dense'

type PageProps = {
  readonly density?: Density | undefined
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}

export function Page({ density = 'normal', wide = density === 'dense', children }: PageProps) {
  return (
    <div className={classes('fr-container', wide && 'gd-container--wide', density !== 'normal' && `gd-${density}`)}>
      {children}
    </div>
  )
}

/** Things under one another, evenly spaced. */
export function Stack({
  small = false,
  children,
}: {
  readonly small?: boolean | undefined
  readonly children: ReactNode
}) {
  return <div className={classes('gd-stack', small && 'gd-stack--sm')}>{children}</div>
}

/** Running text, no wider than a reader's eye. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="gd-prose">{children}</div>
}

/** Twelfths, side by side from a tablet's width on. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className="fr-grid-row fr-grid-row--gutters">{children}</div>
}

type ColumnProps = {
  readonly span: 3 | 4 | 5 | 6 | 7 | 8 | 9
  /** Named, the column is an aside. */
  readonly aside?: string | undefined
  /** Left out on a phone: what it says is said elsewhere too. */
  readonly largeOnly?: boolean | undefined
  readonly children: ReactNode
}

export function Column({ span, aside, largeOnly = false, children }: ColumnProps) {
  const className = classes(`fr-col-lg-${span}`, 'gd-stack', largeOnly && 'gd-lg-only')
  return aside === undefined ? (
    <div className={className}>{children}</div>
  ) : (
    <aside className={className} aria-label={aside}>
      {children}
    </aside>
  )
}
