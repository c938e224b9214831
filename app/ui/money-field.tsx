// An amount in euros, typed as people write it: « 12 000,50 » is understood.

import type { FieldProps } from './field-frame.tsx'
import { TextField } from './text-field.tsx'

type MoneyFieldProps = FieldProps & {
  /** As typed, or as `euroAmount` writes it. */
  readonly defaultValue?: string | undefined
}

export function MoneyField(props: MoneyFieldProps) {
  return <TextField {...props} inputMode="decimal" shape="money" unit={props.labelHidden === true ? undefined : '€'} />
}
