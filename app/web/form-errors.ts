// The sentence of each thing a schema can find wrong: schemas hold codes, the catalogue holds sentences.

import type { Text } from '#app/text/text.ts'

/** What conform and zod give of an issue; only what a sentence needs. */
type Issue = {
  readonly code?: string | undefined
  readonly input?: unknown
  readonly maximum?: number | bigint | undefined
  readonly minimum?: number | bigint | undefined
  readonly params?: { readonly reason?: string } | undefined
}

export function formErrorSentence(issue: Issue, t: Text): string {
  const words: { readonly custom: { readonly [reason: string]: string } } & Text['formErrors'] = t.formErrors
  if (issue.input === undefined || issue.input === '')
    return issue.code === 'invalid_value' ? words.choose : words.required
  switch (issue.code) {
    case 'too_big':
      return words.tooLong({ max: Number(issue.maximum ?? 0) })
    case 'too_small':
      return words.tooShort({ min: Number(issue.minimum ?? 0) })
    case 'custom':
      return words.custom[issue.params?.reason ?? ''] ?? words.invalid
    default:
      return words.invalid
  }
}
