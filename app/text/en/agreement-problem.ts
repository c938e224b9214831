// What is wrong with the terms of an agreement or with a signature noted on it, in English: said beside its field.

import type { AgreementProblem, SignatureProblem } from '#app/domain/agreement.ts'
import { day, money, months } from '../format.ts'

export function agreementProblem(problem: AgreementProblem): string {
  switch (problem.code) {
    case 'aeTotal':
      return `Commitments add up to ${money(problem.total, 'en')}, for ${money(problem.granted, 'en')} granted.`
    case 'cpTotal':
      return `Payments add up to ${money(problem.total, 'en')}, for ${money(problem.granted, 'en')} granted.`
    case 'negativeAmount':
      return `${problem.year}: an amount cannot be negative.`
    case 'cpAboveAe':
      return `${problem.year}: payments so far (${money(problem.cp, 'en')}) exceed commitments so far (${money(problem.ae, 'en')}).`
    case 'yearTwice':
      return `${problem.year} is there twice.`
    case 'endBeforeStart':
      return `The end must come after the start, ${day(problem.start, 'en')}.`
    case 'tooLong':
      return `The project would last ${months(problem.months, 'en')}: its stream allows ${problem.max} at most.`
    case 'milestoneOutside':
      return `J${problem.index + 1} must fall within the project, from ${day(problem.start, 'en')} to ${day(problem.end, 'en')}.`
    case 'milestonePast':
      return `J${problem.index + 1} would already be missed: choose ${day(problem.today, 'en')} or a later day.`
  }
}

const signer = { serviceSignedOn: 'window', bodySignedOn: 'carrier' } satisfies Record<
  SignatureProblem['signature'],
  string
>

export function signatureProblem(problem: SignatureProblem): string {
  const signature = `The signature of the ${signer[problem.signature]}`
  switch (problem.code) {
    case 'inFuture':
      return `${signature} cannot be dated in the future.`
    case 'beforeDraft':
      return `${signature} cannot come before the agreement, drafted on ${day(problem.draftedOn, 'en')}.`
    case 'beforeEdit':
      return `${signature} cannot come before the present terms, written on ${day(problem.editedOn, 'en')}: what is signed is an agreement on these terms.`
  }
}
