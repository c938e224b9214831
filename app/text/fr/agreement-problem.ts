// What is wrong with the terms of an agreement or with a signature noted on it, in words: said beside its field.

import type { AgreementProblem, SignatureProblem } from '#app/domain/agreement.ts'
import { day, money, months } from '../format.ts'

export function agreementProblem(problem: AgreementProblem): string {
  switch (problem.code) {
    case 'aeTotal':
      return `Les AE font ${money(problem.total, 'fr')}, pour ${money(problem.granted, 'fr')} accordés.`
    case 'cpTotal':
      return `Les CP font ${money(problem.total, 'fr')}, pour ${money(problem.granted, 'fr')} accordés.`
    case 'negativeAmount':
      return `${problem.year} : un montant ne peut pas être négatif.`
    case 'cpAboveAe':
      return `${problem.year} : les CP cumulés (${money(problem.cp, 'fr')}) dépassent les AE cumulées (${money(problem.ae, 'fr')}).`
    case 'yearTwice':
      return `${problem.year} figure deux fois.`
    case 'endBeforeStart':
      return `La fin doit venir après le début, le ${day(problem.start, 'fr')}.`
    case 'tooLong':
      return `Le projet durerait ${months(problem.months, 'fr')} : son volet en permet ${problem.max} au plus.`
    case 'milestoneOutside':
      return `J${problem.index + 1} doit tomber pendant le projet, du ${day(problem.start, 'fr')} au ${day(problem.end, 'fr')}.`
    case 'milestonePast':
      return `J${problem.index + 1} serait déjà dépassé : choisissez le ${day(problem.today, 'fr')} ou un jour d’après.`
  }
}

const signer = { serviceSignedOn: 'du guichet', bodySignedOn: 'du porteur' } satisfies Record<
  SignatureProblem['signature'],
  string
>

export function signatureProblem(problem: SignatureProblem): string {
  const signature = `La signature ${signer[problem.signature]}`
  switch (problem.code) {
    case 'inFuture':
      return `${signature} ne peut pas être datée dans le futur.`
    case 'beforeDraft':
      return `${signature} ne peut pas précéder la convention, préparée le ${day(problem.draftedOn, 'fr')}.`
    case 'beforeEdit':
      return `${signature} ne peut pas précéder les termes actuels, écrits le ${day(problem.editedOn, 'fr')} : c’est une convention à ces termes qui se signe.`
  }
}
