// One line of text: words, an address, a number, a code.

import { classes } from './classes.ts'
import { controlAttributes, FieldFrame, type FieldProps } from './field-frame.tsx'

type TextFieldProps = FieldProps & {
  readonly defaultValue?: string | undefined
  readonly type?: 'text' | 'email' | 'search' | 'tel' | 'url' | 'password' | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | undefined
  readonly autoComplete?: string | undefined
  readonly placeholder?: string | undefined
  readonly readOnly?: boolean | undefined
  /** siret and code are drawn as what they are; short is for a few characters; money is aligned on its last digit. */
  readonly shape?: 'short' | 'siret' | 'code' | 'money' | undefined
  /** Said after the control: « % », « jours ». */
  readonly unit?: string | undefined
}

const shapes = { short: 'gd-input--short', siret: 'gd-siret', code: 'gd-otp', money: 'gd-input--money' } as const

export function TextField(props: TextFieldProps) {
  const { error, type = 'text', inputMode, autoComplete, placeholder, readOnly, shape, unit, defaultValue } = props
  const input = (
    <input
      className={classes('fr-input', shape && shapes[shape], error && 'fr-input--error')}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete}
      placeholder={placeholder}
      readOnly={readOnly}
      defaultValue={defaultValue}
      {...controlAttributes(props)}
    />
  )
  return (
    <FieldFrame field={props}>
      {unit === undefined ? (
        input
      ) : (
        <span className="gd-unit">
          {input}
          <span>{unit}</span>
        </span>
      )}
    </FieldFrame>
  )
}
