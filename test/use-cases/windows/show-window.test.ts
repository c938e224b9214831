// The public page of the window: its time, its rules, its envelope in the public figures, its projects.

import { describe, expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { anonymous } from '#app/domain/people.ts'
import { inTransaction } from '#app/use-cases/context.ts'
import { reserveFor } from '#app/use-cases/envelope/ledger.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { openDueLines } from '#app/use-cases/envelope/open-due-lines.ts'
import { projectsOnPage, showWindow } from '#app/use-cases/windows/show-window.ts'
import { findLineOf } from '#db/envelope.ts'
import { findSituation } from '#db/situations.ts'
import { someAnswers } from '#test/support/answers.ts'
import {
  acceptedApplication,
  done,
  draftedProject,
  type FundedWorld,
  makeFundedWorld,
  runningProject,
} from '#test/support/projects.ts'
import { makeWorld } from '#test/support/world.ts'
import { leavesBroken } from '#test/support/worlds.ts'

const shown = async (world: Pick<FundedWorld, 'ctx'>) => done(await showWindow(world.ctx))

/** The grants, the carry-over and the freeze of the demonstration, on their days, then 10 March 2025. */
async function demonstrationWorld(): Promise<FundedWorld> {
  const world = await makeFundedWorld('2023-06-13')
  const grant = (title: string, granted: number) =>
    acceptedApplication(world, { granted, answers: someAnswers({ title }) })
  const at = async (day: string) => {
    world.setClock(day)
    await openDueLines(world.ctx)
  }
  await grant('Bourses', 240_000)
  await at('2023-07-11')
  await grant('Chèque', 400_000)
  await at('2023-09-12')
  await grant('HydrOuvert', 300_000)
  await at('2023-12-12')
  await grant('Filet', 330_000)
  await at('2024-06-11')
  await grant('Vigie', 104_000)
  await at('2024-12-17')
  await grant('Statut', 190_000)
  await at('2025-01-20')
  const act = { words: 'Arrêté fictif', toStream: null, toYear: null }
  const former = await findLineOf(world.db, world.window.id, 'DATA', 2024)
  done(
    await moveEnvelope(world.ctx, world.finance, {
      ...act,
      act: 'carryOver',
      lineId: former?.id ?? ('' as never),
      amount: euros(400_000),
      toYear: 2025,
      version: former?.version ?? 0,
    }),
  )
  await at('2025-02-03')
  const line = await findLineOf(world.db, world.window.id, 'DATA', 2025)
  done(
    await moveEnvelope(world.ctx, world.finance, {
      ...act,
      act: 'freeze',
      lineId: line?.id ?? ('' as never),
      amount: euros(100_000),
      version: line?.version ?? 0,
    }),
  )
  await at('2025-03-10')
  return world
}

describe('the envelope in public', () => {
  test('is that of the demonstration on 10 March 2025: a reservation and a grant nobody was told of count as available', async () => {
    const world = await demonstrationWorld()
    const { id } = await acceptedApplication(world, { granted: 100_000, noticeReleased: false })
    const situation = await findSituation(world.db, id, world.ctx.now())
    done(
      await inTransaction(
        world.ctx,
        async ctx =>
          ({
            ok: true,
            value: await reserveFor(ctx, situation ?? ('' as never), euros(370_000), world.finance),
          }) as const,
      ),
    )

    leavesBroken(world, 'grantsAreCommitted')

    const { total, grants, preparing } = await shown(world)

    expect(total).toMatchObject({
      opened: euros(10_000_000),
      granted: euros(1_564_000),
      available: euros(1_800_000),
      frozen: euros(100_000),
      notUsed: euros(6_536_000),
    })
    expect(grants.map(({ name, amount, share }) => [name, amount / 100, share])).toEqual([
      ['Chèque', 400_000, 400],
      ['Filet', 330_000, 330],
      ['HydrOuvert', 300_000, 300],
      ['Bourses', 240_000, 240],
      ['Statut', 190_000, 190],
      ['Vigie', 104_000, 104],
    ])
    expect(preparing).toBe(6)
  })

  test('comes by line, the newest first, and its parts add up on each', async () => {
    const { lines } = await shown(await demonstrationWorld())

    expect(
      lines.map(({ year, stream, granted, available, frozen, notUsed }) => [
        year,
        stream.fr,
        granted / 100,
        available / 100,
        frozen / 100,
        notUsed / 100,
      ]),
    ).toEqual([
      [2025, 'Données', 0, 800_000, 100_000, 0],
      [2025, 'Intelligence artificielle', 0, 1_000_000, 0, 0],
      [2024, 'Données', 294_000, 0, 0, 2_806_000],
      [2024, 'Intelligence artificielle', 0, 0, 0, 1_000_000],
      [2023, 'Données', 1_270_000, 0, 0, 2_730_000],
    ])
  })

  test('follows a notice at once', async () => {
    const world = await makeFundedWorld('2025-03-10')
    await acceptedApplication(world, { granted: 50_000, noticeReleased: false })
    const before = await shown(world)

    await world.db.updateTable('decision').set({ notice_released_at: world.ctx.now() }).execute()
    const after = await shown(world)

    expect([before.total.granted, after.total.granted]).toEqual([0, euros(50_000)])
    expect([before.total.available - after.total.available, before.grants.length, after.grants.length]).toEqual([
      euros(50_000),
      0,
      1,
    ])
  })
})

describe('the time of the window', () => {
  test.each([
    ['2023-01-15', '23:59:59', 'before'],
    ['2023-01-16', '00:00:00', 'open'],
    ['2025-12-31', '23:59:59', 'open'],
    ['2026-01-01', '00:00:00', 'closed'],
  ])('on %s at %s it is %3$s', async (day, time, state) => {
    const world = await makeWorld(day, time)

    expect((await shown(world)).state).toBe(state)
  })

  test('the rules are those in force, with every version so far and none to come', async () => {
    const world = await makeWorld('2024-06-01')

    const { rules, versions } = await shown(world)

    expect(rules.number).toBe(2)
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('says when the committee meets next, and that no day is set', async () => {
    const world = await makeFundedWorld('2025-03-10')
    const none = await shown(world)
    for (const [id, heldAt] of [
      ['past', '2025-03-06T08:30:00.000Z'],
      ['later', '2025-05-15T07:30:00.000Z'],
      ['next', '2025-04-15T07:30:00.000Z'],
    ] as const)
      await world.db
        .insertInto('meeting')
        .values({
          id,
          window_id: world.window.id,
          held_at: heldAt,
          place: 'Ici',
          created_by: world.manager.id,
          created_at: world.ctx.now(),
          version: 1,
        })
        .execute()

    expect([none.nextMeeting, (await shown(world)).nextMeeting]).toEqual([null, '2025-04-15T07:30:00.000Z'])
  })
})

describe('the funded projects', () => {
  test('are those whose agreement both parties signed', async () => {
    const world = await makeFundedWorld('2025-03-10')
    await draftedProject(world, { answers: someAnswers({ title: 'À signer' }) })
    const running = await runningProject(world, { answers: someAnswers({ title: 'En cours' }) })

    const { projects, preparing } = await shown(world)

    expect(projects.map(({ id, name, state }) => [id, name, state])).toEqual([[running.id, 'En cours', 'inProgress']])
    expect(preparing).toBe(1)
  })

  test('are listed page by page, all of them counted on each; a page past the last is the last', async () => {
    const world = await makeFundedWorld('2025-03-10')
    for (let n = 0; n <= projectsOnPage; n += 1)
      await runningProject(world, { granted: 10_000, answers: someAnswers({ title: `Projet ${n}` }) })

    const [first, second, past] = await Promise.all(
      [1, 2, 9].map(async page => done(await showWindow(world.ctx, anonymous, page))),
    )

    expect([first?.projects.length, second?.projects.length]).toEqual([projectsOnPage, 1])
    expect([first?.signed, first?.pages, first?.page]).toEqual([projectsOnPage + 1, 2, 1])
    expect(past).toEqual(second)
    expect(first?.proofs).toEqual(second?.proofs)
  })
})

test('a site without a window has no such page', async () => {
  const world = await makeWorld()
  await world.db.deleteFrom('listed_operator').execute()
  for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
    await world.db.deleteFrom(table).execute()

  expect(await showWindow(world.ctx)).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
