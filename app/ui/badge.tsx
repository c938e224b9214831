// The state of a thing: a shape and a word. A meaning has one shape; the colour may be toned down.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { glyphClass, type Look, type Tone, toneOf } from './look.ts'

type BadgeProps = {
  readonly look: Look
  /** Only where the colour of the meaning would cry louder than the news: « Recevable » is done, and calm. */
  readonly tone?: Tone | undefined
  readonly small?: boolean | undefined
  readonly children: ReactNode
}

export function Badge({ look, tone = toneOf(look), small = false, children }: BadgeProps) {
  return (
    <span
      className={classes('fr-badge', small && 'fr-badge--sm', tone !== 'none' && `fr-badge--${tone}`, glyphClass(look))}
    >
      {children}
    </span>
  )
}

const inks: Readonly<Record<Tone, string>> = {
  none: 'gd-muted',
  info: '',
  new: '',
  success: 'gd-success',
  warning: 'gd-warning',
  error: 'gd-error',
}

/** The same shape before words in running text, without a box. */
export function Mark({ look, tone = toneOf(look), children }: Omit<BadgeProps, 'small'>) {
  return <span className={classes('gd-g', glyphClass(look), inks[tone])}>{children}</span>
}
