// Health that turns red is told once a turn, and again at the next turn.

import { expect, test } from 'vitest'
import { toDay } from '#app/domain/time.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { watchAcceptance, watchProject } from '#app/use-cases/projects/watch-health.ts'
import { sendOutbox } from '#app/use-cases/tick.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { listJournal } from '#db/journal.ts'
import { acceptedApplication, done, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

test('a report that says a late end alerts the datalab and the manager; a better one, then a worse one, alert again', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  const say = async (end: string): Promise<readonly string[]> => {
    done(await sendReport(world.ctx, world.editor, id, reportId, aReport({ forecastEnd: toDay(end) })))
    await watchProject(world.ctx, await situationOf(world, id))
    await watchProject(world.ctx, await situationOf(world, id))
    return (await world.sent()).filter(mail => mail.startsWith('health'))
  }
  const alert = ['healthTurnedRed → follow-up@exemple.invalid', 'healthTurnedRed → manager@exemple.invalid']

  expect(await say('2026-12-31')).toEqual(alert)
  expect(await say('2027-01-31')).toEqual([])
  expect(await say('2026-06-30')).toEqual([])
  expect(await say('2026-12-31')).toEqual(alert)
  const history = await listJournal(world.db, 'project', id)
  expect(history.map(({ action }) => action).filter(action => action.startsWith('health'))).toEqual([
    'healthTurnedRed',
    'healthLeftRed',
    'healthTurnedRed',
  ])
})

test('a suspensive condition sixty days late alerts before there is a project', async () => {
  const world = await makeFundedWorld()
  await acceptedApplication(world, { conditions: [{ kind: 'SUSPENSIVE', wording: 'Une AIPD', dueOn: '2025-02-01' }] })
  const on = async (day: string): Promise<readonly string[]> => {
    world.setClock(day)
    for (const accepted of await listAcceptedApplications(world.db, {}, world.ctx.now()))
      await watchAcceptance(world.ctx, accepted)
    return world.sent()
  }

  expect(await on('2025-04-02')).toEqual([])
  expect(await on('2025-04-03')).toEqual([
    'healthTurnedRed → follow-up@exemple.invalid',
    'healthTurnedRed → manager@exemple.invalid',
  ])
})

test('the alert names the drift that made it red', async () => {
  const world = await makeFundedWorld()
  const { id } = await runningProject(world)
  const reportId = await openReportOn(world, id, '2025-07-02')
  done(await sendReport(world.ctx, world.editor, id, reportId, aReport({ forecastEnd: toDay('2026-12-31') })))
  await world.sent()

  await watchProject(world.ctx, await situationOf(world, id))
  await sendOutbox(world.ctx)

  const drift = { of: 'scheduleDrift', tenths: 505 }
  expect(world.mail.map(({ props }) => ('drift' in props ? props.drift : null))).toEqual([drift, drift])
})
