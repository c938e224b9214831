// Fields side by side, and the card of a repeatable row with the buttons that add and remove it.

import { type ReactNode, useId } from 'react'
import { Button } from './button.tsx'
import { classes } from './classes.ts'

/** Two or three short fields on one line of a large screen. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="gd-inline">{children}</div>
}

type FieldCardProps = {
  readonly title: string
  readonly wrong?: boolean | undefined
  /** The button that removes the row; `about` says which, for those who listen. */
  readonly remove?:
    | { readonly label: string; readonly about: string; readonly name: string; readonly value: string }
    | undefined
  readonly level?: 2 | 3 | 4 | undefined
  readonly children: ReactNode
}

export function FieldCard({ title, wrong = false, remove, level = 3, children }: FieldCardProps) {
  const heading = useId()
  const Heading = `h${level}` as const
  return (
    <div className={classes('gd-card-row', wrong && 'gd-card-row--error')} role="group" aria-labelledby={heading}>
      <div className="gd-row gd-row--between">
        <Heading className="gd-card-row__title" id={heading}>
          {title}
        </Heading>
        {remove !== undefined && (
          <Button look="plain" size="small" name={remove.name} value={remove.value} about={remove.about} formNoValidate>
            {remove.label}
          </Button>
        )}
      </div>
      {children}
    </div>
  )
}
