// Several choices among a few, and the single box one ticks to certify something.

import { type Choice, ChoiceFrame, type ChoiceProps, choiceId } from './choice-frame.tsx'
import { classes } from './classes.ts'
import { controlAttributes, FieldError, type FieldProps, fieldId } from './field-frame.tsx'

type CheckboxesProps = ChoiceProps & {
  readonly choices: readonly Choice[]
  readonly defaultValues?: readonly string[] | undefined
  readonly columns?: boolean | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, id = fieldId(name), choices, defaultValues = [], disabled, form, columns = false } = props
  return (
    <ChoiceFrame field={props}>
      <div className={classes('gd-choices', columns && 'gd-choices--2')}>
        {choices.map(({ value, label, hint }, index) => {
          const own = choiceId(id, index)
          return (
            <div key={value} className="fr-checkbox-group">
              <input
                type="checkbox"
                id={own}
                name={name}
                value={value}
                defaultChecked={defaultValues.includes(value)}
                disabled={disabled}
                form={form}
              />
              <label className="fr-label" htmlFor={own}>
                {label}
                {hint !== undefined && <span className="fr-hint-text">{hint}</span>}
              </label>
            </div>
          )
        })}
      </div>
    </ChoiceFrame>
  )
}

type CheckboxProps = FieldProps & { readonly defaultChecked?: boolean | undefined; readonly value?: string | undefined }

/** One box; its value is « on » when ticked, as HTML has it. */
export function Checkbox(props: CheckboxProps) {
  const { name, id = fieldId(name), label, hint, error, defaultChecked, value } = props
  return (
    <div className={classes(error && 'fr-fieldset--error')}>
      <div className="fr-checkbox-group">
        <input type="checkbox" value={value} defaultChecked={defaultChecked} {...controlAttributes(props)} />
        <label className="fr-label" htmlFor={id}>
          {label}
          {hint !== undefined && (
            <span className="fr-hint-text" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </label>
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
