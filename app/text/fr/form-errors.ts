// What is wrong with a field of a form other than the application's, in words that say what to do.

import { formatFor } from '../format.ts'

const { number } = formatFor('fr')

const custom = {
  amount: 'Écrivez un montant en euros, par exemple 12 500 ou 12 500,50.',
  siret: 'Ce SIRET n’est pas valide : vérifiez ses 14 chiffres.',
  email: 'Écrivez une adresse comme prenom.nom@ministere.gouv.fr.',
  amountMissing: 'Indiquez le montant.',
  day: 'Écrivez une date comme 31/12/2025.',
  dayUnknown: 'Cette date n’existe pas : vérifiez le jour et le mois.',
  timeOfDay: 'Écrivez une heure comme 9:30.',
  number: 'Écrivez un nombre entier.',
  decimal: 'Écrivez un nombre, par exemple 12,5.',
  notForThisAct: 'Ne sert pas à cet acte\u00a0: videz ce champ, ou changez la nature de l’acte.',
  unticked: 'Cochez cette case pour confirmer.',
}

export const formErrors = {
  required: 'Remplissez ce champ.',
  choose: 'Choisissez une réponse.',
  invalid: 'Choisissez une réponse proposée.',
  tooLong: (p: { readonly max: number }) => `Raccourcissez ce texte : ${number(p.max)} caractères au plus.`,
  tooShort: (p: { readonly min: number }) =>
    p.min <= 1 ? 'Remplissez ce champ.' : `Développez : ${number(p.min)} caractères au moins.`,
  custom,
}
