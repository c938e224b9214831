// A calendar day, typed as jj/mm/aaaa: the one way days are asked for in the product.

import type { FieldProps } from './field-frame.tsx'
import { useText } from './text-context.tsx'
import { TextField } from './text-field.tsx'

type DayFieldProps = FieldProps & {
  /** As typed, or as `typedDay` writes it. */
  readonly defaultValue?: string | undefined
}

export function DayField(props: DayFieldProps) {
  const { t } = useText()
  return <TextField {...props} hint={props.hint ?? t.ui.field.day} inputMode="numeric" shape="short" />
}
