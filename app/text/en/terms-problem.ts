// What is wrong with the terms of a decision, in words: one sentence a code, said beside its field.

import type { TermsRefusal } from '#app/domain/decision.ts'
import { money } from '../format.ts'

type Sentences = {
  readonly [C in TermsRefusal['code']]: (problem: Extract<TermsRefusal, { readonly code: C }>) => string
}

const sentences: Sentences = {
  amountMissing: () => 'Give the granted amount.',
  amountNotPositive: () => 'Grant more than zero, or take another decision.',
  amountAboveRequested: ({ requested }) => `${money(requested, 'en')} is requested: grant that at most.`,
  amountAboveRemaining: ({ remaining, missing }) =>
    `The line only holds ${money(remaining, 'en')} for this file: ${money(missing, 'en')} is missing.`,
  reasonMissing: () => 'Tick at least one reason for the rejection.',
  reasonUnknown: ({ reason }) => `The reason ${reason} is not in the list of the rules.`,
  reasonTextMissing: () => 'Say why in a few words: the applicant will read them.',
  departureReasonMissing: () => 'The decision departs from the recommendation: say why.',
  voteNotCounted: ({ counted, voting }) =>
    `${voting} members take part in this item and ${counted} votes are counted: correct them, or leave them empty for a consensus.`,
  voteLost: () => 'The votes against carry: record the decision that was adopted.',
  conditionMissing: () => 'Write at least one condition, or grant without conditions.',
  conditionWordingMissing: () => 'Write the condition, or remove it.',
  conditionDueMissing: () => 'Give this condition a due date.',
  conditionDuePast: () => 'This due date has already passed.',
  rankMissing: () => 'Give a rank from 1 on.',
}

/** The compiler checks above that each sentence reads its own problem, not through this lookup. */
export const termsProblem = (problem: TermsRefusal): string =>
  (sentences[problem.code] as (problem: TermsRefusal) => string)(problem)
