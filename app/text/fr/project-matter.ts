// What a carrier is late with, as a project page and a reminder name it.

import type { NeedCode } from '#app/domain/project-needs.ts'
import { parseDay } from '#app/domain/time.ts'
import { day } from '../format.ts'

/** « Point de suivi au 31 mars 2025 », « Jalon J4 »; the wording of a condition is said as it is. */
export function matterName(what: NeedCode, about: string | null): string {
  const on = about === null ? null : parseDay(about)
  switch (what) {
    case 'milestone':
    case 'judgeMilestone':
      return `Jalon ${about}`
    case 'report':
    case 'readReport':
      return on === null ? 'Point de suivi' : `Point de suivi au ${day(on, 'fr')}`
    case 'condition':
    case 'judgeCondition':
      return `Condition : ${about}`
    case 'finalReport':
      return 'Bilan final'
    default:
      return 'Convention'
  }
}
