// One choice among many, in a native list.

import { classes } from './classes.ts'
import { controlAttributes, FieldFrame, type FieldProps } from './field-frame.tsx'
import { useText } from './text-context.tsx'

export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean | undefined }

type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[]
  readonly defaultValue?: string | undefined
  /** The first line, which chooses nothing; null where something is always chosen. */
  readonly emptyLabel?: string | null | undefined
}

export function SelectField(props: SelectFieldProps) {
  const { options, error, defaultValue = '', emptyLabel } = props
  const { t } = useText()
  return (
    <FieldFrame field={props} kind="select">
      <select
        className={classes('fr-select', error && 'fr-select--error')}
        defaultValue={defaultValue}
        {...controlAttributes(props)}
      >
        {emptyLabel !== null && <option value="">{emptyLabel ?? t.ui.field.choose}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
