// An answer of the application form as people read it: codes as their words, amounts and days written out, the rest as typed.

import { NO, YES } from '#app/domain/answers.ts'
import type { Column, FormField } from '#app/domain/application-form.ts'
import { parseAmount, parseDecimal } from '#app/domain/field-value.ts'
import type { ProjectType, Stream } from '#app/domain/funding-window.ts'
import type { OptionSource } from '#app/domain/option-lists.ts'
import { parseDay } from '#app/domain/time.ts'
import { day, type Locale, money, number } from './format.ts'
import type { FormWords } from './fr/form.ts'

/** The words of a window that answers choose from. */
export type Vocabulary = { readonly streams: readonly Stream[]; readonly projectTypes: readonly ProjectType[] }

type Reading = { readonly words: FormWords; readonly vocabulary: Vocabulary; readonly locale: Locale }

/** One text as typed. What cannot be read is shown as it is; nothing is the empty text. */
export function answerText(field: Column | FormField, typed: string, { words, vocabulary, locale }: Reading): string {
  if (typed.trim() === '') return ''
  switch (field.kind) {
    case 'choice':
      return optionLabel(field.options, typed, { words, vocabulary, locale })
    case 'euros': {
      const amount = parseAmount(typed)
      return amount === null ? typed : money(amount, locale)
    }
    case 'decimal': {
      const read = parseDecimal(typed)
      return read === null ? typed : number(read, locale)
    }
    case 'day': {
      const read = parseDay(typed)
      return read === null ? typed : day(read, locale)
    }
    case 'yesNo':
    case 'checkbox':
      return typed === YES ? words.yes : typed === NO ? words.no : typed
    default:
      return typed
  }
}

/** The words of a code one chooses; the code itself when nothing knows it. */
export function optionLabel(source: OptionSource, code: string, { words, vocabulary, locale }: Reading): string {
  if (source === 'streams' || source === 'projectTypes') {
    const named: readonly { readonly code: string; readonly label: Stream['label'] }[] = vocabulary[source]
    return named.find(known => known.code === code)?.label[locale] ?? code
  }
  const labels: { readonly [code: string]: string } = words.options[source]
  return labels[code] ?? code
}
