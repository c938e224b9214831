// At most five large numbers, each with what it is counted on.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Figure = { readonly label: string; readonly value: ReactNode; readonly base?: ReactNode }

type FiguresProps = { readonly figures: readonly Figure[]; readonly large?: boolean | undefined }

export function Figures({ figures, large = false }: FiguresProps) {
  return (
    <dl className={classes('gd-figures', large && 'gd-figures--lg')}>
      {figures.map(({ label, value, base }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {base !== undefined && <small>{base}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
