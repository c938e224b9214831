// The sentence of a refusal in a language: the one call for pages, forms and mails.

import type { Refusal } from '#app/domain/refusal.ts'
import type { Text } from './text.ts'

export function refusalSentence(refusal: Refusal, t: Text): string {
  // each code has the sentence of its own refusal; the compiler checks that in the catalogue, not through this lookup
  const sentence = t.refusals[refusal.code] as (refusal: Refusal) => string
  return sentence(refusal)
}
