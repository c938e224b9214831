// What is wrong with the schedule of an agreement, in English: said under its table.

import type { ScheduleProblem } from '#app/domain/schedule.ts'
import { money } from '../format.ts'

export function scheduleProblem(problem: ScheduleProblem): string {
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
  }
}
