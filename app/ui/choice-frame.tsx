// What a group of choices has: a legend, a hint, an error, help beside it.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { BesideHelp, FieldError, type FieldProps, fieldId } from './field-frame.tsx'
import { useText } from './text-context.tsx'

export type ChoiceProps = Omit<FieldProps, 'hooks'> & {
  /** The legend reads as the title of a part. */
  readonly large?: boolean | undefined
}

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

/** The first control has the id of the field, so that a link from the summary lands on it. */
export const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`)

export function ChoiceFrame({ field, children }: { readonly field: ChoiceProps; readonly children: ReactNode }) {
  const { name, id = fieldId(name), label, hint, error, required, help, labelHidden = false, large = false } = field
  const { t } = useText()
  const wrong = error !== undefined && error !== null && error !== ''
  const described = classes(hint !== undefined && `${id}-hint`, wrong && `${id}-error`)
  return (
    <BesideHelp help={help} label={label}>
      <fieldset
        className={classes('fr-fieldset', wrong && 'fr-fieldset--error')}
        aria-describedby={described === '' ? undefined : described}
      >
        <legend
          className={labelHidden ? 'fr-sr-only' : classes('fr-fieldset__legend', large && 'fr-fieldset__legend--title')}
        >
          {label}
          {required === false && <span className="gd-optional">{` ${t.ui.field.optional}`}</span>}
          {hint !== undefined && (
            <span className="fr-hint-text" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </legend>
        {children}
        <FieldError id={id} error={error} />
      </fieldset>
    </BesideHelp>
  )
}
