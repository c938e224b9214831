// The end that the last report expects, else the agreed one, starts the closing by itself.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { closeOnTime } from '#app/use-cases/projects/close-on-time.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

test('the day after the agreed end; a project that said it would be late stays in progress', async () => {
  const world = await makeFundedWorld()
  const agreed = await runningProject(world)
  const late = await runningProject(world)
  const reportId = await openReportOn(world, late.id, '2025-07-02')
  done(await sendReport(world.ctx, world.editor, late.id, reportId, aReport({ forecastEnd: toDay('2026-09-30') })))
  const stateOn = async (id: typeof late.id, day: string) => {
    world.setClock(day)
    await closeOnTime(world.ctx, await situationOf(world, id))
    return (await situationOf(world, id)).project.state
  }

  expect(await stateOn(agreed.id, '2026-06-30')).toBe('inProgress')
  expect(await stateOn(agreed.id, '2026-07-01')).toBe('closing')
  expect(await stateOn(late.id, '2026-07-01')).toBe('inProgress')
  expect(await stateOn(late.id, '2026-10-01')).toBe('closing')
})
