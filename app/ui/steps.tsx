// The steps of a file: done, current, to come.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Step = {
  readonly title: string
  readonly detail?: ReactNode
  readonly state?: 'done' | 'now' | 'late' | undefined
}

/** `wide`: side by side on a large screen. */
export function Steps({
  steps,
  wide = false,
}: {
  readonly steps: readonly Step[]
  readonly wide?: boolean | undefined
}) {
  return (
    <ol className={classes('gd-steps', wide && 'gd-steps--wide')}>
      {steps.map(({ title, detail, state }) => (
        <li
          key={title}
          className={state === undefined ? undefined : `is-${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <b>{title}</b>
          {detail !== undefined && <span>{detail}</span>}
        </li>
      ))}
    </ol>
  )
}
