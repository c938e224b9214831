// The sentence of a finding, whichever its rule, and of a line of the eligibility check.

import type { CheckReason } from '#app/domain/eligibility-check.ts'
import type { Finding } from '#app/domain/rules.ts'
import type { CheckWords } from './fr/rules.ts'
import type { Text } from './text.ts'

/** The table of sentences and the finding agree on the code, which a union type cannot say. */
export const findingSentence = ({ rules }: Pick<Text, 'rules'>, found: Finding): string =>
  (rules.sentence[found.code] as (found: Finding) => string)(found)

/** The same to an officer: a sentence that speaks to the applicant has another for them. */
export const officeFindingSentence = ({ rules }: Pick<Text, 'rules'>, found: Finding): string =>
  findingSentence({ rules: { ...rules, sentence: { ...rules.sentence, ...rules.officeSentence } } }, found)

/** `labelOf` gives the words of the window for a type or a stream. */
export const checkSentence = (
  { rules }: Pick<Text, 'rules'>,
  reason: CheckReason,
  labelOf: (code: string) => string,
): CheckWords =>
  (rules.check[reason.code] as (reason: CheckReason, labelOf: (code: string) => string) => CheckWords)(reason, labelOf)
