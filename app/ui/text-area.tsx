// Several lines of text, with a limit that is said, counted and never cuts what was typed.

import { classes } from './classes.ts'
import { controlAttributes, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx'
import { useText } from './text-context.tsx'

type TextAreaProps = FieldProps & {
  readonly defaultValue?: string | undefined
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly minLength?: number | undefined
}

/** Characters as a reader counts them: a line break is one, an accent adds none. */
const lengthOf = (text: string): number => [...text.replace(/\r\n/g, '\n')].length

export function TextArea(props: TextAreaProps) {
  const { name, id = fieldId(name), error, rows = 5, maxLength, minLength, defaultValue = '', hint } = props
  const { t, format } = useText()
  const words = t.ui.field
  const limits = [
    minLength === undefined ? null : words.minimum({ minimum: format.number(minLength) }),
    maxLength === undefined ? null : words.limit({ limit: format.number(maxLength) }),
  ].filter(limit => limit !== null)
  const field: FieldProps =
    limits.length === 0
      ? props
      : {
          ...props,
          hint:
            hint === undefined ? (
              limits.join(' ')
            ) : (
              <>
                {hint} {limits.join(' ')}
              </>
            ),
        }
  return (
    <FieldFrame
      field={field}
      after={maxLength === undefined ? null : <Counter id={id} count={lengthOf(defaultValue)} limit={maxLength} />}
    >
      <textarea
        className={classes('fr-input', rows <= 3 && 'gd-input--2', error && 'fr-input--error')}
        rows={rows}
        defaultValue={defaultValue}
        data-limit={maxLength}
        {...controlAttributes(field)}
      />
    </FieldFrame>
  )
}

type CounterProps = { readonly id: string; readonly count: number; readonly limit: number }

/** The form's script rewrites it as one types, from its own sentence with `{count}` in it. */
function Counter({ id, count, limit }: CounterProps) {
  const { t, format } = useText()
  const sentence = (counted: string) => t.ui.field.counter({ count: counted, limit: format.number(limit) })
  return (
    <p
      className={classes('gd-counter', count > limit && 'gd-counter--over')}
      data-counter={id}
      data-sentence={sentence('{count}')}
    >
      {sentence(format.number(count))}
    </p>
  )
}
