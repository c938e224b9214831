// What every field has: a label, a hint, an error, help beside it, and the ids that tie them to the control.

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

export type Help = { readonly title?: string | undefined; readonly body: ReactNode }

export type FieldProps = {
  readonly name: string
  readonly label: string
  /** By default made from the name by `fieldId`, so that an error summary can link to it. */
  readonly id?: string | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  /** True: the browser asks for it too. False: the label says it is optional. */
  readonly required?: boolean | undefined
  /** What reviewers look for, beside the field; null keeps its column empty, so that fields stay aligned. */
  readonly help?: Help | null | undefined
  /** The label is for those who listen: in a table, its column already says it. */
  readonly labelHidden?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The id of the form it belongs to, when it stands outside. */
  readonly form?: string | undefined
  /** `data-` attributes that the form's script looks for. */
  readonly hooks?: Readonly<Record<`data-${string}`, string>> | undefined
}

/** The id of the control of that name: « lines[2].label » is `lines-2-label`. */
export const fieldId = (name: string): string => name.replace(/[^a-zA-Z0-9_]+/g, '-').replace(/^-|-$/g, '')

/** The attributes of a control that its frame decides. */
export function controlAttributes(props: FieldProps) {
  const { name, id = fieldId(name), hint, error, required, disabled, form, hooks } = props
  const describedBy = classes(hasContent(hint) && `${id}-hint`, hasContent(error) && `${id}-error`)
  return {
    id,
    name,
    required: required === true ? true : undefined,
    disabled,
    form,
    'aria-invalid': hasContent(error) ? (true as const) : undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    ...hooks,
  }
}

const hasContent = (content: ReactNode): boolean => content !== undefined && content !== null && content !== ''

type FrameProps = {
  readonly field: FieldProps
  readonly kind?: 'input' | 'select' | undefined
  /** Between the control and the error: a counter. */
  readonly after?: ReactNode
  readonly children: ReactNode
}

export function FieldFrame({ field, kind = 'input', after, children }: FrameProps) {
  const { name, id = fieldId(name), label, hint, error, required, labelHidden = false } = field
  const { t } = useText()
  return (
    <BesideHelp help={field.help} label={label}>
      <div className={classes(`fr-${kind}-group`, hasContent(error) && !labelHidden && `fr-${kind}-group--error`)}>
        <label className={labelHidden ? 'fr-sr-only' : 'fr-label'} htmlFor={id}>
          {label}
          {required === false && <span className="gd-optional">{` ${t.ui.field.optional}`}</span>}
        </label>
        {hasContent(hint) && (
          <span className="fr-hint-text" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {children}
        {after}
        <FieldError id={id} error={error} />
      </div>
    </BesideHelp>
  )
}

/** What is wrong with a field and what to do; nothing when all is well. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | null | undefined }) {
  if (!hasContent(error)) return null
  return (
    <p className="fr-message fr-message--error" id={`${id}-error`}>
      {error}
    </p>
  )
}

type BesideHelpProps = { readonly help: Help | null | undefined; readonly label: string; readonly children: ReactNode }

/** A field, and what reviewers look for at its right. */
export function BesideHelp({ help, label, children }: BesideHelpProps) {
  const { t } = useText()
  if (help === undefined) return children
  return (
    <div className="gd-field">
      {children}
      {help !== null && (
        <aside className="gd-help" aria-label={t.ui.field.help({ label })}>
          <p className="gd-help__title">{help.title ?? t.ui.field.helpTitle}</p>
          {typeof help.body === 'string' ? <p>{help.body}</p> : help.body}
        </aside>
      )}
    </div>
  )
}
