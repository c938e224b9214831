// A report before it is sent: whatever was typed is kept and shown again, and is nobody else's.

import { expect, test } from 'vitest'
import { refuse } from '#app/domain/result.ts'
import { saveReportDraft } from '#app/use-cases/projects/save-report-draft.ts'
import { keepReport, sendReport } from '#app/use-cases/projects/send-report.ts'
import { showReport } from '#app/use-cases/projects/show-report.ts'
import { done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

const typed = { done: 'Le pilote', spent: 'douze mille', 'readings[1]': '12,' }

async function openReport() {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const save = (readVersion: number, fields: Readonly<Record<string, string>> = typed, by = world.editor) =>
    saveReportDraft(world.ctx, by, id, reportId, { readVersion, typed: fields })
  const shownTo = async (by = world.editor) => done(await showReport(world.ctx, by, id, reportId, 'carrier')).report
  return { world, id, reportId, save, shownTo }
}

test('what was typed is shown again, right or not, to whoever writes it; nothing is computed', async () => {
  const { world, save, shownTo } = await openReport()

  const saved = done(await save(1, { ...typed, unknown: 'field', 'readings[9]': '1' }))

  expect(saved.version).toBe(2)
  expect(await shownTo()).toMatchObject({ typed, content: null, version: 2 })
  expect((await shownTo(world.signatory)).typed).toBeNull()
})

test('computing and sending judge everything, and leave no draft behind', async () => {
  const { world, id, reportId, save, shownTo } = await openReport()
  done(await save(1))
  done(await keepReport(world.ctx, world.editor, id, reportId, aReport()))
  const computed = await shownTo()
  done(await save(computed.version))
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport()))

  const sent = await shownTo()

  expect([computed.typed, sent.typed]).toEqual([null, null])
})

test('never over what another wrote meanwhile, never of a sent report, never by another', async () => {
  const { world, id, reportId, save } = await openReport()
  done(await save(1))

  const stale = await save(1, { done: 'Écrit avant de l’avoir lu' })
  const byOthers = [await save(2, typed, world.signatory), await save(2, typed, world.stranger)]
  const unknown = await saveReportDraft(world.ctx, world.editor, id, 'unknown' as never, { readVersion: 1, typed })
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport()))
  const late = await save(3)

  expect(stale).toEqual(refuse({ code: 'changedMeanwhile' }))
  expect([...byOthers, unknown, late].map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
    'notAllowed',
    'notFound',
    'notFound',
    'notFromHere',
  ])
  expect((await situationOf(world, id)).reports[0]?.typed).toBeNull()
})
