// One funded project for anybody.

import { describe, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { showFundedProject } from '#app/use-cases/windows/show-funded-project.ts'
import { anIndicator, someAnswers } from '#test/support/answers.ts'
import { done, draftedProject, makeFundedWorld, runningProject } from '#test/support/projects.ts'
import { makeWorld } from '#test/support/world.ts'

const notFound = { ok: false, refusal: { code: 'notFound' } }

describe('a funded project', () => {
  test('is there for anybody once both parties have signed, with what was filed to be published', async () => {
    const world = await makeFundedWorld('2025-03-10')
    const indicators = [
      anIndicator({ published: 'yes' }),
      anIndicator({ name: 'Coût', axis: 'USED' }),
      anIndicator({ name: 'Délai', axis: 'USEFUL' }),
    ]
    const { id } = await runningProject(world, { answers: someAnswers({ acronym: 'Droits en vue', indicators }) })

    const project = done(await showFundedProject(world.ctx, id))

    expect(project).toMatchObject({
      name: 'Droits en vue',
      state: 'inProgress',
      organisation: 'Direction des lacs (fictive)',
      today: '2025-03-10',
    })
    expect(project.indicators.map(({ name }) => name)).toEqual(['Taux de non-recours'])
    expect(project.milestones.map(({ acceptedOn }) => acceptedOn)).toEqual([null, null])
  })

  test('shows the readings and the forecast of reports that were read, not those that were only sent, nor a draft’s', async () => {
    const world = await makeFundedWorld('2025-03-10')
    const { id } = await runningProject(world, {
      answers: someAnswers({
        indicators: [
          anIndicator({ published: 'yes' }),
          anIndicator({ name: 'b', axis: 'USED' }),
          anIndicator({ name: 'c', axis: 'USEFUL' }),
        ],
      }),
    })
    const { id: indicator } = await world.db
      .selectFrom('indicator')
      .select('id')
      .where('name', '=', 'Taux de non-recours')
      .executeTakeFirstOrThrow()
    const report = { project_id: id, due_on: '2025-04-15', done: '', next_steps: '', risks: '', version: 1 }
    const sent = { sent_at: world.ctx.now(), sent_by: world.editor.id, forecast_total_cents: 9_000_000 }
    const read = { read_at: world.ctx.now(), read_by: world.followUp.id, forecast_total_cents: 10_500_000 }
    await world.db
      .insertInto('progress_report')
      .values([
        { ...report, ...sent, ...read, id: 'read', period_end: '2025-03-31', forecast_end: '2026-08-31' },
        { ...report, ...sent, id: 'sent', period_end: '2025-06-30', forecast_end: '2025-06-30' },
        { ...report, id: 'draft', period_end: '2025-09-30' },
      ])
      .execute()
    await world.db
      .insertInto('indicator_reading')
      .values([
        { id: 'one', indicator_id: indicator, report_id: 'read', read_on: '2025-03-31', value: '20.5' },
        { id: 'two', indicator_id: indicator, report_id: 'sent', read_on: '2025-06-30', value: '150' },
        { id: 'three', indicator_id: indicator, report_id: 'draft', read_on: '2025-09-30', value: '1' },
      ])
      .execute()

    const { indicators, forecastEnd, forecastCost } = done(await showFundedProject(world.ctx, id))

    expect(indicators.map(({ latest, progress }) => ({ latest, progress }))).toEqual([
      { latest: { value: 20.5, readOn: '2025-03-31' }, progress: 5769 },
    ])
    expect([forecastEnd, forecastCost]).toEqual(['2026-08-31', euros(105_000)])
  })

  test('is not found before, nor when there is none', async () => {
    const world = await makeFundedWorld('2025-03-10')
    const { id } = await draftedProject(world)

    expect(await showFundedProject(world.ctx, id)).toEqual(notFound)
    expect(await showFundedProject(world.ctx, toId('none'))).toEqual(notFound)
  })

  test('is not found on a site without a window', async () => {
    const world = await makeWorld()
    await world.db.deleteFrom('listed_operator').execute()
    for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
      await world.db.deleteFrom(table).execute()

    expect(await showFundedProject(world.ctx, toId('any'))).toEqual(notFound)
  })
})
