// Reading a report: the follow-up officer's, once, of one that was sent.

import { expect, test } from 'vitest'
import { refuse } from '#app/domain/result.ts'
import { readReport } from '#app/use-cases/projects/read-report.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

test('closes it to its carrier, and is done once', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const early = await readReport(world.ctx, world.followUp, id, reportId)
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport()))

  const other = await readReport(world.ctx, world.finance, id, reportId)
  done(await readReport(world.ctx, world.followUp, id, reportId))
  const again = await readReport(world.ctx, world.followUp, id, reportId)

  expect([early, other, again].map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'notFound',
    'notAllowed',
    'notFromHere',
  ])
  expect((await situationOf(world, id)).reports[0]).toMatchObject({
    readAt: world.ctx.now(),
    readBy: world.followUp.id,
  })
})

test('is refused on a report that its carrier corrected since the page was read', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport()))
  const seen = (await situationOf(world, id)).reports[0]?.version ?? 0
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport({ done: 'Corrigé.' })))

  const blind = await readReport(world.ctx, world.followUp, id, reportId, seen)
  const seeing = await readReport(world.ctx, world.followUp, id, reportId, seen + 1)

  expect([blind, seeing.ok]).toEqual([refuse({ code: 'changedMeanwhile' }), true])
})
