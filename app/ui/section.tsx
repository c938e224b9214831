// A part of a page with its heading, without a box.

import { type ReactNode, useId } from 'react'

type SectionProps = {
  readonly title: string
  readonly id?: string | undefined
  /** At the right of the title: a link, or what the figures are about. */
  readonly side?: ReactNode
  readonly level?: 2 | 3 | undefined
  readonly children: ReactNode
}

export function Section({ title, id, side, level = 2, children }: SectionProps) {
  const generated = useId()
  const heading = id ?? generated
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={heading}>
      <div className="gd-sectionhead">
        <Heading id={heading}>{title}</Heading>
        {side !== undefined && <div className="fr-text--sm gd-muted">{side}</div>}
      </div>
      {children}
    </section>
  )
}
