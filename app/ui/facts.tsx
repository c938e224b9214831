// Labels and values, and figures that add up.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly detail?: ReactNode }

type FactsProps = { readonly facts: readonly Fact[]; readonly tight?: boolean | undefined }

export function Facts({ facts, tight = false }: FactsProps) {
  return (
    <dl className={classes('gd-facts', tight && 'gd-facts--tight')}>
      {facts.map(({ label, value, detail }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {detail !== undefined && <small className="gd-detail">{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type SumLine = Fact & { readonly total?: boolean | undefined }

/** Amounts on their last digit; a total closes what it adds up. */
export function Sum({ lines }: { readonly lines: readonly SumLine[] }) {
  return (
    <dl className="gd-sum">
      {lines.map(({ label, value, detail, total = false }) => (
        <div key={label} className={classes(total && 'gd-sum__total') || undefined}>
          <dt>
            {label}
            {detail !== undefined && <small>{detail}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
