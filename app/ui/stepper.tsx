// The head of one section of a form: which of how many, its title, how long it takes.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

type StepperProps = {
  readonly title: string
  /** From 1. */
  readonly position: number
  /** Of each section, whether it is complete: as many as there are sections. */
  readonly complete: readonly boolean[]
  readonly next?: string | undefined
  readonly allHref: string
  readonly children?: ReactNode
}

export function Stepper({ title, position, complete, next, allHref, children }: StepperProps) {
  const words = useText().t.ui.stepper
  return (
    <div className="fr-stepper">
      <h1 className="fr-stepper__title">
        <span className="fr-stepper__state">{words.position({ position, total: complete.length })}</span> {title}
      </h1>
      <div className="fr-stepper__steps" aria-hidden="true">
        {complete.map((done, index) => (
          <i key={index} className={classes(index + 1 === position ? 'is-now' : done && 'is-done') || undefined} />
        ))}
      </div>
      <p className="fr-stepper__details gd-sm-only">
        {next !== undefined && `${words.next({ next })} · `}
        <a className="fr-link gd-target" href={allHref}>
          {words.all}
        </a>
      </p>
      {children !== undefined && <p className="fr-stepper__details">{children}</p>}
    </div>
  )
}
