// What leaves with time: each e-mail once, tried again when it fails, given up in the end and kept.

import { describe, expect, test } from 'vitest'
import { hours, minutes } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { queue } from '#app/use-cases/tell.ts'
import { actOnTime, sendOutbox, tick } from '#app/use-cases/tick.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld, type World } from '#test/support/world.ts'

const letter = { name: 'signInCode', props: { code: '123456', minutes: 15 } } as const
const write = ({ ctx }: World, ...names: readonly string[]) =>
  queue(
    ctx,
    names.map(name => ({ email: `${name}@exemple.invalid`, locale: 'fr' as const })),
    letter,
  )
const addressees = ({ mail }: World) => mail.map(({ to }) => to.replace('@exemple.invalid', ''))

/** How many letters may still leave. */
const countWaiting = async ({ db }: World): Promise<number> =>
  (await db.selectFrom('outbox').select('id').where('sent_at', 'is', null).where('dead_at', 'is', null).execute())
    .length

/** A context whose transport refuses as long as `refusing` says so. */
function unreliable(world: World, refusing: () => boolean): Context & { readonly attempts: () => number } {
  let attempts = 0
  return {
    ...world.ctx,
    attempts: () => attempts,
    deliver: email => {
      attempts += 1
      return refusing() ? Promise.reject(new Error('the server is away')) : world.ctx.deliver(email)
    },
  }
}

describe('sending', () => {
  test('empties the queue, the oldest first, each letter once', async () => {
    const world = await makeWorld()
    await write(world, 'a', 'b')
    world.advanceClock(minutes(1))
    await write(world, 'c')

    await sendOutbox(world.ctx)
    await sendOutbox(world.ctx)

    expect(addressees(world)).toEqual(['a', 'b', 'c'])
    expect(await countWaiting(world)).toBe(0)
  })

  test('goes on beyond one batch', async () => {
    const world = await makeWorld()
    const names = Array.from({ length: 45 }, (_, index) => `n${String(index).padStart(2, '0')}`)
    await write(world, ...names)

    await sendOutbox(world.ctx)

    expect(addressees(world)).toEqual(names)
  })

  test('by two senders at once sends nothing twice', async () => {
    const world = await makeWorld()
    await write(world, ...Array.from({ length: 30 }, (_, index) => `n${index}`))

    await Promise.all([sendOutbox(world.ctx), sendOutbox(world.ctx), sendOutbox(world.ctx)])

    expect(addressees(world)).toHaveLength(30)
    expect(new Set(addressees(world)).size).toBe(30)
  })

  test('says when the event was, not when the letter left', async () => {
    const world = await makeWorld()
    const happened = world.ctx.now()
    await write(world, 'a')
    world.advanceClock(hours(2))

    await sendOutbox(world.ctx)

    expect(world.mail.map(({ sentAt }) => sentAt)).toEqual([happened])
  })
})

describe('a letter that cannot be sent', () => {
  test('stops none of the others', async () => {
    const world = await makeWorld()
    await write(world, 'a', 'b', 'c')
    const ctx: Context = {
      ...world.ctx,
      deliver: email =>
        email.to.startsWith('b@') ? Promise.reject(new Error('no such mailbox')) : world.ctx.deliver(email),
    }

    await sendOutbox(ctx)

    expect(addressees(world)).toEqual(['a', 'c'])
    expect(await countWaiting(world)).toBe(1)
  })

  test('is tried again after one minute, then two, then four', async () => {
    const world = await makeWorld()
    await write(world, 'a')
    const ctx = unreliable(world, () => true)
    const attempts = []
    for (let minute = 0; minute <= 8; minute += 1) {
      await sendOutbox(ctx)
      attempts.push(ctx.attempts())
      world.advanceClock(minutes(1))
    }

    expect(attempts).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4])
  })

  test('leaves once, when the server is back', async () => {
    const world = await makeWorld()
    await write(world, 'a')
    let away = true
    const ctx = unreliable(world, () => away)
    await sendOutbox(ctx)
    away = false
    world.advanceClock(minutes(1))

    await sendOutbox(ctx)
    world.advanceClock(hours(10))
    await sendOutbox(ctx)

    expect(addressees(world)).toEqual(['a'])
  })

  test('is given up after twelve attempts, and kept with its reason', async () => {
    const world = await makeWorld()
    await write(world, 'a')
    const ctx = unreliable(world, () => true)
    for (let time = 0; time < 20; time += 1) {
      await sendOutbox(ctx)
      world.advanceClock(hours(7))
    }

    expect(ctx.attempts()).toBe(12)
    const kept = await world.db.selectFrom('outbox').select(['attempts', 'sent_at', 'last_error']).execute()
    expect(kept).toEqual([{ attempts: 12, sent_at: null, last_error: 'Error: the server is away' }])
    expect(await world.db.selectFrom('outbox').select('id').where('dead_at', 'is not', null).execute()).toHaveLength(1)
  })

  test('whose sender died is sent by the next one, when the lease is over', async () => {
    const world = await makeWorld()
    await write(world, 'a')
    const dying: Context = { ...world.ctx, deliver: () => new Promise(() => {}) }
    void sendOutbox(dying)
    await new Promise(done => setTimeout(done, 20))

    await sendOutbox(world.ctx)
    expect(addressees(world)).toEqual([])

    world.advanceClock(minutes(2))
    await sendOutbox(world.ctx)
    expect(addressees(world)).toEqual(['a'])
  })
})

/** What fails whatever the world holds. */
const failing = () => Promise.reject(new Error('the disk is full'))

test('an act that fails stops none of the others, and is told', async () => {
  const world = await makeWorld()
  const acted: string[] = []

  const told = await actOnTime(world.ctx, [
    async () => void acted.push('first'),
    failing,
    async () => void acted.push('last'),
  ]).catch((error: unknown) => error)

  expect(acted).toEqual(['first', 'last'])
  expect(told).toEqual(new Error('the disk is full'))
})

test('a tick sends the mail that waits also when what time causes fails', async () => {
  const world = await makeWorld()
  await write(world, 'a')
  await world.db.schema.dropTable('planned_opening').execute()

  await expect(tick(world.ctx)).rejects.toThrow('planned_opening')

  expect(addressees(world)).toEqual(['a'])
})

test('a letter behind many slow ones has a lease of its own: no other sender takes it too', async () => {
  const world = await makeWorld()
  await write(world, 'a', 'b', 'c')
  const slow: Context = {
    ...world.ctx,
    deliver: async email => {
      world.advanceClock(minutes(1.5))
      await world.ctx.deliver(email)
      if (email.to.startsWith('b@')) await sendOutbox(world.ctx)
    },
  }

  await sendOutbox(slow)

  expect(addressees(world)).toEqual(['a', 'b', 'c'])
})

test('a tick acts, then sends what it wrote', async () => {
  const world = await makeWorld()
  await write(world, 'a')

  await tick(world.ctx)

  expect(addressees(world)).toEqual(['a'])
  const lines = await world.db.selectFrom('envelope_movement').select('kind').execute()
  expect(lines.length).toBeGreaterThan(0)
})

test('acting twice at the same moment does nothing the second time', async () => {
  const world = await makeWorld()
  await actOnTime(world.ctx)
  const before = await dumpOf(world.db)

  await actOnTime(world.ctx)

  expect(await dumpOf(world.db)).toEqual(before)
})
