// A written report, as its carrier would send it, and the one a project has open.

import type { ProjectId, ReportId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { followProjects } from '#app/use-cases/projects/follow-projects.ts'
import type { WrittenReport } from '#app/use-cases/projects/send-report.ts'
import { type FundedWorld, situationOf } from './projects.ts'

export const aReport = (except: Partial<WrittenReport> = {}): WrittenReport => ({
  health: 'onTrack',
  done: 'Le pilote tourne.',
  next: 'Ouvrir à tous.',
  risks: '',
  spent: euros(10_000),
  forecastEnd: toDay('2026-06-30'),
  forecastTotalCost: euros(100_000),
  readings: [],
  ...except,
})

/** The report open on that day, which time opens. */
export async function openReportOn(world: FundedWorld, id: ProjectId, day: string): Promise<ReportId> {
  world.setClock(day)
  await followProjects(world.ctx)
  await world.sent()
  const open = (await situationOf(world, id)).reports.findLast(({ sentAt }) => sentAt === null)
  if (open === undefined) throw new Error(`no report is open on ${day}`)
  return open.id
}
