// One report: what its answers mean beside it, and closed to the office until it is sent.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { keepReport, sendReport } from '#app/use-cases/projects/send-report.ts'
import { showReport } from '#app/use-cases/projects/show-report.ts'
import { done, makeFundedWorld, runningProject } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

test('says what the kept answers would make of the project; the office sees nothing before it is sent', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor, followUp } = world
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const blank = done(await showReport(ctx, editor, id, reportId, 'carrier'))
  const written = aReport({
    forecastEnd: toDay('2026-12-31'),
    forecastTotalCost: euros(110_000),
    spent: euros(120_000),
  })
  const doubt = { code: 'costBelowSpent', spent: euros(120_000) }
  done(await keepReport(ctx, editor, id, reportId, written))

  const kept = done(await showReport(ctx, editor, id, reportId, 'carrier'))
  const hidden = await showReport(ctx, followUp, id, reportId, 'office')
  done(await sendReport(ctx, editor, id, reportId, written))
  const sent = done(await showReport(ctx, followUp, id, reportId, 'office'))

  expect([blank.doubts, kept.doubts, sent.doubts]).toEqual([[], [doubt], [doubt]])
  expect(blank.meaning).toBeNull()
  expect(kept.meaning).toMatchObject({
    daysLate: 184,
    dearer: euros(10_000),
    level: 'red',
    before: { level: 'green', drift: { schedule: 0, budget: 0 } },
  })
  expect(hidden).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect([sent.mayRead, sent.mayWrite, sent.report.sentBy]).toEqual([true, false, 'Ève Éditrice'])
})

test('the signatory, who does not write it, reads who does', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor, signatory } = world
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')

  const own = done(await showReport(ctx, editor, id, reportId, 'carrier'))
  const signatorys = done(await showReport(ctx, signatory, id, reportId, 'carrier'))

  expect([own.mayWrite, own.writers]).toEqual([true, []])
  expect([signatorys.mayWrite, signatorys.writers]).toEqual([false, ['Ève Éditrice']])
})
