// What is wrong with the terms of a decision, in words: one sentence a code, said beside its field.

import type { TermsRefusal } from '#app/domain/decision.ts'
import { money } from '../format.ts'

type Sentences = {
  readonly [C in TermsRefusal['code']]: (problem: Extract<TermsRefusal, { readonly code: C }>) => string
}

const sentences: Sentences = {
  amountMissing: () => 'Indiquez le montant accordé.',
  amountNotPositive: () => 'Accordez plus de zéro, ou prenez une autre décision.',
  amountAboveRequested: ({ requested }) => `${money(requested, 'fr')} sont demandés : accordez cela au plus.`,
  amountAboveRemaining: ({ remaining, missing }) =>
    `La ligne ne porte que ${money(remaining, 'fr')} pour ce dossier : il manque ${money(missing, 'fr')}.`,
  reasonMissing: () => 'Cochez au moins un motif de refus.',
  reasonUnknown: ({ reason }) => `Le motif ${reason} n’est pas dans la liste du règlement.`,
  reasonTextMissing: () => 'Dites pourquoi en quelques mots : le porteur les lira.',
  departureReasonMissing: () => 'La décision s’écarte de la recommandation : dites pourquoi.',
  conditionMissing: () => 'Écrivez au moins une condition, ou retenez sans condition.',
  conditionWordingMissing: () => 'Écrivez la condition, ou retirez-la.',
  conditionDueMissing: () => 'Donnez une échéance à cette condition.',
  conditionDuePast: () => 'Cette échéance est déjà passée.',
  rankMissing: () => 'Donnez un rang à partir de 1.',
  voteNotCounted: ({ counted, voting }) =>
    `${voting} membres prennent part à ce point et ${counted} voix sont comptées : corrigez, ou laissez vide si c’est un consensus.`,
  voteLost: () => 'Les voix contre l’emportent : enregistrez la décision qui a été adoptée.',
}

/** The compiler checks above that each sentence reads its own problem, not through this lookup. */
export const termsProblem = (problem: TermsRefusal): string =>
  (sentences[problem.code] as (problem: TermsRefusal) => string)(problem)
