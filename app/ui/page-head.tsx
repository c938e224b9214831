// The head of a page: reference line, title, state, one sentence.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type PageHeadProps = {
  readonly title: string
  /** Above the title: number, stream, version. */
  readonly reference?: ReactNode
  readonly badge?: ReactNode
  /** Under the title: one sentence. */
  readonly children?: ReactNode
  /** At the right of the title: the one button of the page, or filters. */
  readonly side?: ReactNode
  readonly compact?: boolean | undefined
}

export function PageHead({ title, reference, badge, children, side, compact = false }: PageHeadProps) {
  const heading = (
    <div className="gd-pagehead__title">
      <h1>{title}</h1>
      {badge}
    </div>
  )
  return (
    <div className={classes('gd-pagehead', compact && 'gd-pagehead--compact')}>
      {reference !== undefined && <p className="gd-pagehead__ref">{reference}</p>}
      {side === undefined ? (
        heading
      ) : (
        <div className="gd-row gd-row--between">
          {heading}
          {side}
        </div>
      )}
      {children !== undefined && <p className="gd-pagehead__sub gd-prose">{children}</p>}
    </div>
  )
}
