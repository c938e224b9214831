// Reports open on the last day of their quarter, fifteen days before they are due; none that falls due in a pause.

import { expect, test } from 'vitest'
import { askedReports } from '#app/domain/project.ts'
import { startClosing } from '#app/use-cases/projects/close-project.ts'
import { openReports, remindFinalReport, remindReports } from '#app/use-cases/projects/open-reports.ts'
import { suspendProject } from '#app/use-cases/projects/suspend-project.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('opens on the last day of the quarter, once, and tells the carrier', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)

  world.setClock('2025-06-29')
  await openReports(world.ctx, await situationOf(world, id))
  const early = (await situationOf(world, id)).reports
  world.setClock('2025-06-30')
  await openReports(world.ctx, await situationOf(world, id))
  await openReports(world.ctx, await situationOf(world, id))

  expect(early).toEqual([])
  expect((await situationOf(world, id)).reports).toMatchObject([
    { periodEnd: '2025-06-30', dueOn: '2025-07-15', sentAt: null },
  ])
  expect(await world.sent()).toEqual(['reportDue → editor@exemple.invalid', 'reportDue → signatory@exemple.invalid'])
})

test('is called late the day after, once; an open report whose day falls in a pause is asked no more', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  world.setClock('2025-06-30')
  await openReports(world.ctx, await situationOf(world, id))
  await world.sent()
  world.setClock('2025-07-15', '23:59')
  await remindReports(world.ctx, await situationOf(world, id))
  const onTheDay = await world.sent()
  world.setClock('2025-07-16', '00:00')
  await remindReports(world.ctx, await situationOf(world, id))
  await remindReports(world.ctx, await situationOf(world, id))
  const after = await world.sent()
  world.setClock('2025-09-30')
  await openReports(world.ctx, await situationOf(world, id))
  done(await suspendProject(world.ctx, world.manager, id, 'Marché à renouveler', null))
  world.setClock('2025-12-31')
  await openReports(world.ctx, await situationOf(world, id))

  const situation = await situationOf(world, id)
  expect(onTheDay).toEqual([])
  expect(after).toEqual(['reportLate → editor@exemple.invalid', 'reportLate → signatory@exemple.invalid'])
  expect(situation.reports.map(({ periodEnd }) => periodEnd)).toEqual(['2025-06-30', '2025-09-30'])
  expect(askedReports(situation).map(({ periodEnd }) => periodEnd)).toEqual(['2025-06-30'])
})

test('a final report is called late the day after, once', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  world.setClock('2025-07-01')
  done(await startClosing(world.ctx, world.editor, id, null))
  await world.sent()
  const sentOn = async (day: string) => {
    world.setClock(day)
    await remindFinalReport(world.ctx, await situationOf(world, id))
    await remindFinalReport(world.ctx, await situationOf(world, id))
    return world.sent()
  }

  expect(await sentOn('2025-08-30')).toEqual([])
  expect(await sentOn('2025-08-31')).toEqual([
    'finalReportLate → editor@exemple.invalid',
    'finalReportLate → signatory@exemple.invalid',
  ])
})
