// What is rarely needed, behind a native disclosure.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type DetailsProps = {
  readonly summary: ReactNode
  readonly detail?: string | undefined
  readonly open?: boolean | undefined
  /** Inside a panel: no rules, the summary reads like a link. */
  readonly flat?: boolean | undefined
  /** Of several with the same name, one is open at a time. */
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
}

export function Details({ summary, detail, open = false, flat = false, name, id, children }: DetailsProps) {
  // React 18 does not know the attribute `name` of details: it passes it on when given as one it does not check.
  const named = name === undefined ? {} : { name }
  return (
    <details className={classes('fr-accordion', flat && 'gd-accordion--flat')} open={open} id={id} {...named}>
      <summary className="fr-accordion__btn">
        <span>
          {summary}
          {detail !== undefined && <small>{` ${detail}`}</small>}
        </span>
      </summary>
      <div className="fr-accordion__body">{children}</div>
    </details>
  )
}
