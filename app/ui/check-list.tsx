// What the rules say, one line each, with its level in words.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

export type CheckLevel = 'ok' | 'todo' | 'error' | 'wait'

export type Check = {
  /** Distinguishes the line from the others; the code of the rule when there is one. */
  readonly key: string
  readonly level: CheckLevel
  readonly sentence: ReactNode
  readonly href?: string | undefined
  readonly detail?: ReactNode
  /** At the right; the level in words when not given. */
  readonly note?: string | undefined
}

/** `small`: among other things on a dense page. */
export function CheckList({
  checks,
  small = false,
}: {
  readonly checks: readonly Check[]
  readonly small?: boolean | undefined
}) {
  const words = useText().t.ui.check
  return (
    <ul className={classes('gd-check', small && 'gd-check--sm')}>
      {checks.map(({ key, level, sentence, href, detail, note }) => (
        <li key={key} className={level === 'ok' ? undefined : `is-${level}`}>
          <div>
            {href === undefined ? (
              sentence
            ) : (
              <a className="gd-target" href={href}>
                {sentence}
              </a>
            )}
            {detail !== undefined && <small>{detail}</small>}
          </div>
          <span className="gd-rule">{note ?? words[level]}</span>
        </li>
      ))}
    </ul>
  )
}
