// What the fields of the application form are drawn from: what was typed, the rules, what is wrong, and the words around.

import { type Answers, optionsOf } from '#app/domain/answers.ts'
import type { Attachment } from '#app/domain/application.ts'
import type { ColumnCode, FieldCode, FormField } from '#app/domain/application-form.ts'
import { isMissing } from '#app/domain/completeness.ts'
import type { FormRules } from '#app/domain/funding-window.ts'
import type { OptionList, OptionSource } from '#app/domain/option-lists.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Finding } from '#app/domain/rules.ts'
import { findingSentence } from '#app/text/finding-sentence.ts'
import type { Choice } from '../choice-frame.tsx'
import type { FieldFault } from '../error-summary.tsx'
import type { Language } from '../text-context.tsx'

/** Given to every part of a page with fields of the form. */
export type FormSheet = {
  readonly answers: Answers
  readonly rules: FormRules
  readonly organisation: Organisation
  readonly attachments: readonly Attachment[]
  readonly years: readonly number[]
  /** What is wrong at a path, in words. */
  readonly errorAt: (path: string) => string | undefined
}

/** What is wrong and can be mended on the page; what is merely missing only when it is asked for. */
export const faultsOf = (
  found: readonly Finding[],
  withMissing: boolean,
  { t }: Pick<Language, 't'>,
): readonly FieldFault[] =>
  found.flatMap(one =>
    one.level === 'BLOCK' && one.field !== null && (withMissing || !isMissing(one))
      ? [{ name: one.field, sentence: findingSentence(t, one) }]
      : [],
  )

/** Several faults at one path read as one. */
export const errorAt =
  (faults: readonly FieldFault[]) =>
  (path: string): string | undefined =>
    faults.find(({ name }) => name === path)?.sentence

/** The choices of a field, in the reader's language: words of the window for its own codes, of the form for the others. */
export function choicesFor(
  source: OptionSource,
  rules: FormRules,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): readonly Choice[] {
  if (source === 'streams') return rules.streams.map(({ code, label }) => ({ value: code, label: label[locale] }))
  if (source === 'projectTypes')
    return rules.projectTypes.map(({ code, label, description }) => ({
      value: code,
      label: label[locale],
      hint: description[locale],
    }))
  const words: Readonly<Record<string, string>> = t.form.options[source satisfies OptionList]
  return optionsOf(source, rules).map(code => ({ value: code, label: words[code] ?? code }))
}

/** The words of a field, or of a column as `budgetLines.label`. */
export const wordsOf = ({ t }: Pick<Language, 't'>, code: FieldCode | ColumnCode) => t.form.fields[code]

/** Criteria whose expectations stand beside a field, each once a page: the first field that names it shows it. */
export function criteriaBeside(fields: readonly FormField[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>()
  return new Map(
    fields.map(field => {
      const fresh = (field.criteria ?? []).filter(code => !seen.has(code))
      for (const code of fresh) seen.add(code)
      return [field.code as string, fresh]
    }),
  )
}
