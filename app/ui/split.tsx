// Read on one side, answer on the other; the answer stays in view.

import type { ReactNode } from 'react'

type SplitProps = {
  readonly children: ReactNode
  readonly side: ReactNode
  /** What the side is, for those who listen; it scrolls, so it can be reached. */
  readonly sideLabel: string
}

export function Split({ children, side, sideLabel }: SplitProps) {
  return (
    <div className="gd-split">
      <div>{children}</div>
      <section className="gd-split__side" aria-label={sideLabel} tabIndex={0}>
        {side}
      </section>
    </div>
  )
}

/** Long text someone reads to judge it: larger, with air. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return <div className="gd-read">{children}</div>
}
