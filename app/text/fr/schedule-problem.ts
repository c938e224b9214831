// What is wrong with the schedule of an agreement, in words: said under its table.

import type { ScheduleProblem } from '#app/domain/schedule.ts'
import { money } from '../format.ts'

export function scheduleProblem(problem: ScheduleProblem): string {
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
  }
}
