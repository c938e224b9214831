// Empty, refused or gone: what happened, what is kept, what can be done.

import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type VoidProps = {
  readonly title: string
  /** empty: a first visit, with the arch · quiet: a filter that finds nothing · page: a refusal or an error, the whole page. */
  readonly kind?: 'empty' | 'quiet' | 'page' | undefined
  /** « Page 404 », « Acte refusé ». */
  readonly code?: string | undefined
  readonly level?: 1 | 2 | 3 | undefined
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

export function Void({ title, kind = 'empty', code, level = kind === 'page' ? 1 : 2, actions, children }: VoidProps) {
  const heading = useId()
  const Heading = `h${level}` as const
  return (
    <section
      className={classes(
        'gd-void',
        kind === 'page' && 'gd-void--page gd-void--auto',
        kind === 'quiet' && 'gd-void--quiet',
      )}
      aria-labelledby={heading}
    >
      {kind === 'empty' && <EmptyArch />}
      {code !== undefined && <p className="gd-void__code">{code}</p>}
      <Heading id={heading} className={kind === 'page' ? undefined : 'gd-panel__title'}>
        {title}
      </Heading>
      {typeof children === 'string' ? <p className="gd-prose">{children}</p> : children}
      {actions}
    </section>
  )
}

const EmptyArch = () => (
  <svg className="gd-void__mark" viewBox="0 0 36 40" aria-hidden="true" focusable="false">
    <path
      d="M4 35V17a14 14 0 0 1 28 0v18"
      className="gd-fill-none gd-line-axis"
      strokeWidth="1.5"
      strokeDasharray="3 2"
    />
    <line x1="0" x2="36" y1="37" y2="37" className="gd-line-axis" strokeWidth="2" />
  </svg>
)
