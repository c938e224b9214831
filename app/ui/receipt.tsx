// The proof of a submission: number, instant, hash, what to do with it. It prints on one page.

import type { ReactNode } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { Mark } from './badge.tsx'
import { type Fact, Facts } from './facts.tsx'
import { useText } from './text-context.tsx'

type ReceiptProps = {
  readonly title: string
  readonly reference: string
  readonly receivedAt: Instant
  readonly facts: readonly Fact[]
  /** What it is worth and what comes next. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function Receipt({ title, reference, receivedAt, facts, children, actions }: ReceiptProps) {
  const { t, format } = useText()
  const words = t.ui.receipt
  return (
    <article className="gd-receipt">
      <h1 className="gd-receipt__title">
        <Mark look="done">{title}</Mark>
      </h1>
      <dl className="gd-receipt__head">
        <div>
          <dt>{words.number}</dt>
          <dd className="gd-receipt__ref">{reference}</dd>
        </div>
        <div>
          <dt>{words.received}</dt>
          <dd className="gd-receipt__when">
            <time dateTime={receivedAt}>{format.longInstant(receivedAt)}</time>
          </dd>
        </div>
      </dl>
      <Facts facts={facts} />
      {children}
      {actions}
    </article>
  )
}

/** A hash in groups of four, which can be read aloud and selected whole. */
export function Hash({ value }: { readonly value: string }) {
  return <code className="gd-hash">{(value.match(/.{1,4}/g) ?? []).join(' ')}</code>
}
