// One choice among a few, all in view.

import { type Choice, ChoiceFrame, type ChoiceProps, choiceId } from './choice-frame.tsx'
import { classes } from './classes.ts'
import { fieldId } from './field-frame.tsx'

type RadioGroupProps = ChoiceProps & {
  readonly choices: readonly Choice[]
  readonly defaultValue?: string | undefined
  /** Framed, so that a long choice is easy to reach; plain for short ones. */
  readonly framed?: boolean | undefined
  /** Two columns, for short choices. */
  readonly columns?: boolean | undefined
}

export function RadioGroup(props: RadioGroupProps) {
  const {
    name,
    id = fieldId(name),
    choices,
    defaultValue,
    required,
    disabled,
    form,
    framed = true,
    columns = false,
  } = props
  return (
    <ChoiceFrame field={props}>
      <div className={classes('gd-choices', columns && 'gd-choices--2')}>
        {choices.map(({ value, label, hint }, index) => {
          const own = choiceId(id, index)
          return (
            <div key={value} className={classes('fr-radio-group', framed && 'fr-radio-rich')}>
              <input
                type="radio"
                id={own}
                name={name}
                value={value}
                defaultChecked={value === defaultValue}
                required={required === true ? true : undefined}
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
