// What a carrier is late with, in English.

import type { NeedCode } from '#app/domain/project-needs.ts'
import { parseDay } from '#app/domain/time.ts'
import { day } from '../format.ts'

/** “Report to 31 Mar 2025”, “Milestone J4”; the wording of a condition is said as it is. */
export function matterName(what: NeedCode, about: string | null): string {
  const on = about === null ? null : parseDay(about)
  switch (what) {
    case 'milestone':
    case 'judgeMilestone':
      return `Milestone ${about}`
    case 'report':
    case 'readReport':
      return on === null ? 'Progress report' : `Progress report to ${day(on, 'en')}`
    case 'condition':
    case 'judgeCondition':
      return `Condition: ${about}`
    case 'finalReport':
      return 'Final report'
    default:
      return 'Agreement'
  }
}
