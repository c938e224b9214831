// The one box of the product; never a box in a box.

import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type PanelProps = {
  readonly title?: string | undefined
  /** The heading is for those who listen only. */
  readonly titleHidden?: boolean | undefined
  readonly id?: string | undefined
  readonly side?: ReactNode
  readonly level?: 2 | 3 | undefined
  /** The reader is expected to act here. */
  readonly yours?: boolean | undefined
  /** Its content, a table, goes to the edges. */
  readonly flush?: boolean | undefined
  readonly children: ReactNode
}

export function Panel({
  title,
  titleHidden = false,
  id,
  side,
  level = 2,
  yours = false,
  flush = false,
  children,
}: PanelProps) {
  const generated = useId()
  const heading = id ?? generated
  const Heading = `h${level}` as const
  const className = classes('gd-panel', yours && 'gd-panel--you', flush && 'gd-panel--flush')
  if (title === undefined) return <div className={className}>{children}</div>
  return (
    <section className={className} aria-labelledby={heading}>
      {titleHidden ? (
        <Heading className="fr-sr-only" id={heading}>
          {title}
        </Heading>
      ) : (
        <div className="gd-panel__head">
          <Heading className="gd-panel__title" id={heading}>
            {title}
          </Heading>
          {side !== undefined && <div className="fr-text--sm gd-muted">{side}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
