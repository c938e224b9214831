// The quarterly report: kept, sent, corrected until it is read; its forecast is the project's.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { doubtsKey } from '#app/domain/report-doubts.ts'
import { refuse } from '#app/domain/result.ts'
import { toDay } from '#app/domain/time.ts'
import { closeOnTime } from '#app/use-cases/projects/close-on-time.ts'
import { readReport } from '#app/use-cases/projects/read-report.ts'
import { keepReport, sendReport, writeReport } from '#app/use-cases/projects/send-report.ts'
import { suspendProject } from '#app/use-cases/projects/suspend-project.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

test('its forecast becomes the project’s, its readings are kept, the datalab is told once', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const [indicator] = (await situationOf(world, id)).indicators
  if (indicator === undefined) throw new Error('unreachable')
  const written = aReport({
    forecastEnd: toDay('2026-09-30'),
    forecastTotalCost: euros(105_000),
    readings: [{ indicatorId: indicator.id, value: 21.5 }],
  })

  const project = done(await sendReport(world.ctx, world.editor, id, reportId, written))
  done(await sendReport(world.ctx, world.editor, id, reportId, { ...written, forecastTotalCost: euros(104_000) }))

  const situation = await situationOf(world, id)
  expect(project).toMatchObject({ forecastEnd: '2026-09-30', forecastTotalCost: euros(105_000) })
  expect(situation.project.forecastTotalCost).toBe(euros(104_000))
  expect(situation.indicators[0]?.readings).toEqual([{ reportId, readOn: '2025-06-30', value: 21.5 }])
  expect(await world.sent()).toEqual(['reportSent → follow-up@exemple.invalid'])
})

test('kept, it changes nothing of the project and tells nobody', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')

  done(await keepReport(world.ctx, world.editor, id, reportId, aReport({ forecastEnd: toDay('2027-01-01') })))

  const { project, reports } = await situationOf(world, id)
  expect(project.forecastEnd).toBeNull()
  expect(reports[0]).toMatchObject({ sentAt: null, content: { forecastEnd: '2027-01-01' } })
  expect(await world.sent()).toEqual([])
})

test('the form reads its measures in the order of the indicators, and leaves out what was not measured', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')

  done(
    await writeReport(world.ctx, world.editor, id, reportId, 'send', {
      ...aReport(),
      readings: [undefined, 12],
      version: 1,
      confirmed: '',
    }),
  )

  const { indicators } = await situationOf(world, id)
  expect(indicators.map(({ readings }) => readings.map(({ value }) => value))).toEqual([[], [12], []])
})

test.each(['keep', 'send'] as const)('to %s it over what another editor wrote meanwhile is refused', async go => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const write = (words: string) =>
    writeReport(world.ctx, world.editor, id, reportId, go, {
      ...aReport(),
      done: words,
      readings: [],
      version: 1,
      confirmed: '',
    })
  done(await keepReport(world.ctx, world.editor, id, reportId, aReport({ done: 'Écrit par un autre.' })))

  const refused = await write('Écrit avant de l’avoir lu.')

  expect(refused).toEqual(refuse({ code: 'changedMeanwhile' }))
  expect((await situationOf(world, id)).reports[0]?.content?.done).toBe('Écrit par un autre.')
})

test('refuses what cannot be, other people, a suspended project, and once it is read', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor } = world
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const send = (by = editor, written = aReport()) => sendReport(ctx, by, id, reportId, written)

  const refusals = [
    await send(editor, aReport({ forecastEnd: toDay('2025-06-30') })),
    await send(editor, aReport({ forecastTotalCost: euros(0) })),
    await send(world.signatory),
    await send(world.stranger),
    await sendReport(ctx, editor, id, 'unknown' as never, aReport()),
  ]
  done(await send())
  const keptAfter = await keepReport(ctx, editor, id, reportId, aReport())
  done(await readReport(ctx, world.followUp, id, reportId))
  const afterReading = await send()
  done(await suspendProject(ctx, world.manager, id, 'Attente du marché', null))
  const suspended = await send()

  expect(
    [...refusals, keptAfter, afterReading, suspended].map(result => (result.ok ? 'done' : result.refusal.code)),
  ).toEqual([
    'endBeforeStart',
    'amountNotPositive',
    'notAllowed',
    'notFound',
    'notFound',
    'notFromHere',
    'reportDue',
    'notFromHere',
  ])
})

test('figures that are seldom right are sent only once their carrier confirmed those very ones', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor } = world
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const send = (confirmed: string, spent = euros(120_000)) =>
    writeReport(ctx, editor, id, reportId, 'send', { ...aReport({ spent }), readings: [], version: 1, confirmed })
  const costBelow = doubtsKey([{ code: 'costBelowSpent', spent: euros(120_000) }])

  const refusals = [await send(''), await send('endPast'), await send(costBelow, euros(130_000))]

  const untouched = (await situationOf(world, id)).reports[0]
  expect(refusals.map(result => (result.ok ? 'sent' : result.refusal))).toEqual([
    { code: 'reportDoubtful' },
    { code: 'reportDoubtful' },
    { code: 'reportDoubtful' },
  ])
  expect(untouched).toMatchObject({ sentAt: null, content: null })
  expect(await send(costBelow)).toMatchObject({ ok: true })
})

test('an end before the last day of the quarter ends nothing: it is refused', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor } = world
  const { id } = await runningProject(world)
  const first = await openReportOn(world, id, '2025-07-02')
  done(await sendReport(ctx, editor, id, first, aReport()))
  const second = await openReportOn(world, id, '2025-10-01')

  const early = await sendReport(ctx, editor, id, second, aReport({ forecastEnd: toDay('2025-09-29') }))
  await closeOnTime(ctx, await situationOf(world, id))

  expect(early).toEqual(refuse({ code: 'endBeforePeriod', periodEnd: toDay('2025-09-30') }))
  expect((await situationOf(world, id)).project.state).toBe('inProgress')
})

test('corrected after it was read, the refusal says that it was read', async () => {
  const world = await makeFundedWorld()
  const { ctx, editor } = world
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  done(await sendReport(ctx, editor, id, reportId, aReport()))
  done(await readReport(ctx, world.followUp, id, reportId))

  const typed = { ...aReport({ done: 'Corrigé.' }), readings: [], version: 2, confirmed: '' }
  const corrected = await writeReport(ctx, editor, id, reportId, 'send', typed)

  expect(corrected).toEqual(refuse({ code: 'reportRead' }))
})
