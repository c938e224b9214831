// One typed text of the application form, drawn by the kind of its field: alone on its line, or as a column of a row.

import { type Answers, limitOf, NO, type Row, textOf, YES } from '#app/domain/answers.ts'
import type { Column, ColumnCode, FieldCode } from '#app/domain/application-form.ts'
import { Checkbox } from '../checkboxes.tsx'
import { DayField } from '../day-field.tsx'
import type { FieldProps, Help } from '../field-frame.tsx'
import { MoneyField } from '../money-field.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { SelectField } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'
import { choicesFor, type FormSheet, wordsOf } from './form-page.ts'

type TypedFieldProps = {
  readonly sheet: FormSheet
  readonly field: Column
  /** `title`, or `team.profile` for a column. */
  readonly code: FieldCode | ColumnCode
  /** Where it is typed: `title`, or `team.0.profile`. */
  readonly path: string
  /** The answers, or the row, that hold it under the field's own code. */
  readonly typed: Answers | Row
  readonly help?: Help | null | undefined
  /** Among others in a row: a list instead of buttons. */
  readonly compact?: boolean | undefined
}

/** A few choices are all in view; more of them are a list. */
const mostInView = 5

export function TypedField({ sheet, field, code, path, typed, help, compact = false }: TypedFieldProps) {
  const language = useText()
  const { label, hint } = wordsOf(language, code)
  const { t } = language
  const value = textOf(typed, field.code)
  const own: FieldProps = {
    name: path,
    label,
    hint: field.required === 'unlessToMeasure' ? t.applying.form.unlessToMeasure : (hint ?? undefined),
    error: sheet.errorAt(path),
    help,
    required: field.required === 'never' && field.kind !== 'checkbox' ? false : undefined,
  }
  switch (field.kind) {
    case 'text':
      return <TextField {...own} defaultValue={value} />
    case 'longText': {
      const limit = limitOf(code, field.max, sheet.rules)
      return (
        <TextArea
          {...own}
          defaultValue={value}
          maxLength={limit}
          rows={compact ? 3 : Math.min(11, Math.max(3, Math.round(limit / 220)))}
        />
      )
    }
    case 'choice': {
      const choices = choicesFor(field.options, sheet.rules, language)
      return compact || choices.length > mostInView ? (
        <SelectField {...own} options={choices} defaultValue={value} />
      ) : (
        <RadioGroup {...own} hint={hint ?? undefined} choices={choices} defaultValue={value} framed={false} columns />
      )
    }
    case 'yesNo':
      return (
        <RadioGroup
          {...own}
          choices={[
            { value: YES, label: t.form.yes },
            { value: NO, label: t.form.no },
          ]}
          defaultValue={value}
          framed={false}
          columns
        />
      )
    case 'checkbox':
      return (
        <>
          <input type="hidden" name={path} value="" />
          <Checkbox {...own} value={YES} defaultChecked={value === YES} />
        </>
      )
    case 'decimal':
      return <TextField {...own} defaultValue={value} inputMode="decimal" shape="short" />
    case 'year':
      return <TextField {...own} defaultValue={value} inputMode="numeric" shape="short" />
    case 'euros':
      return <MoneyField {...own} defaultValue={value} />
    case 'day':
      return <DayField {...own} defaultValue={value} />
    case 'email':
      return <TextField {...own} defaultValue={value} type="email" autoComplete="off" />
    case 'phone':
      return <TextField {...own} defaultValue={value} type="tel" autoComplete="off" />
    case 'siret':
      return <TextField {...own} defaultValue={value} shape="siret" inputMode="numeric" />
  }
}
