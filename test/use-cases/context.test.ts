// The transaction of a use case: a refusal undoes it as a crash does, and it has one moment throughout.

import { describe, expect, test } from 'vitest'
import { type Person, parseEmail } from '#app/domain/people.ts'
import { ok, refuse } from '#app/domain/result.ts'
import { minutes } from '#app/domain/time.ts'
import { type Context, inTransaction } from '#app/use-cases/context.ts'
import { record } from '#app/use-cases/tell.ts'
import { insertPerson } from '#db/people.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

/** Writes a little everywhere: an account, a line of history, a line of audit. */
async function writeSomething(ctx: Context, name: string): Promise<void> {
  const person: Person = {
    id: ctx.newId() as never,
    email: parseEmail(`${name}@exemple.invalid`) ?? '',
    name,
    position: '',
    locale: 'fr',
    organisationId: null,
    ministry: null,
    reviewProfile: null,
    disabledAt: null,
    disabledReason: null,
  }
  await insertPerson(ctx.db, person, ctx.now())
  await record(ctx, { subject: 'application', subjectId: name, action: 'test', by: { kind: 'system' } })
}

describe('a transaction', () => {
  test('keeps what was written when it answers with a value', async () => {
    const { ctx, db } = await makeWorld()

    const answer = await inTransaction(ctx, async ctx => {
      await writeSomething(ctx, 'kept')
      return ok('done')
    })

    expect(answer).toEqual({ ok: true, value: 'done' })
    expect((await dumpOf(db))['person']).toHaveLength(1)
  })

  test('leaves no trace of a refusal', async () => {
    const { ctx, db } = await makeWorld()
    const before = await dumpOf(db)

    const answer = await inTransaction(ctx, async ctx => {
      await writeSomething(ctx, 'undone')
      return refuse({ code: 'notAllowed' })
    })

    expect(answer).toEqual({ ok: false, refusal: { code: 'notAllowed' } })
    expect(await dumpOf(db)).toEqual(before)
  })

  test('leaves no trace of a crash, which goes on upwards', async () => {
    const { ctx, db } = await makeWorld()
    const before = await dumpOf(db)

    const crashed = inTransaction(ctx, async ctx => {
      await writeSomething(ctx, 'undone')
      throw new Error('the power went')
    })

    await expect(crashed).rejects.toThrow('the power went')
    expect(await dumpOf(db)).toEqual(before)
  })

  test('has one moment from beginning to end, whatever the clock does meanwhile', async () => {
    const world = await makeWorld()
    const began = world.ctx.now()

    const moments = await inTransaction(world.ctx, async ctx => {
      const first = ctx.now()
      world.advanceClock(minutes(5))
      return ok([first, ctx.now()])
    })

    expect(moments).toEqual({ ok: true, value: [began, began] })
    expect(world.ctx.now()).not.toBe(began)
  })

  test('sees what it wrote; others see it only when it is done', async () => {
    const { ctx, db } = await makeWorld()
    const count = async (of: Context) => (await of.db.selectFrom('person').select('id').execute()).length
    const seenOutside: Promise<number>[] = []

    const inside = await inTransaction(ctx, async transaction => {
      await writeSomething(transaction, 'somebody')
      seenOutside.push(count(ctx))
      return ok(await count(transaction))
    })

    expect(inside).toEqual({ ok: true, value: 1 })
    expect(await Promise.all(seenOutside)).toEqual([1])
    expect(db.isTransaction).toBe(false)
  })
})

describe('a transaction within another', () => {
  test('joins it: both are kept together', async () => {
    const { ctx, db } = await makeWorld()

    await inTransaction(ctx, async ctx => {
      await writeSomething(ctx, 'outer')
      return inTransaction(ctx, async ctx => {
        await writeSomething(ctx, 'inner')
        return ok(null)
      })
    })

    expect((await dumpOf(db))['person']).toHaveLength(2)
  })

  test('that is refused undoes both', async () => {
    const { ctx, db } = await makeWorld()
    const before = await dumpOf(db)

    const answer = await inTransaction(ctx, async ctx => {
      await writeSomething(ctx, 'outer')
      return inTransaction(ctx, async ctx => {
        await writeSomething(ctx, 'inner')
        return refuse({ code: 'changedMeanwhile' })
      })
    })

    expect(answer).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } })
    expect(await dumpOf(db)).toEqual(before)
  })

  test('is undone by a refusal that comes after it', async () => {
    const { ctx, db } = await makeWorld()
    const before = await dumpOf(db)

    await inTransaction(ctx, async ctx => {
      await inTransaction(ctx, async ctx => {
        await writeSomething(ctx, 'inner')
        return ok(null)
      })
      return refuse({ code: 'notAllowed' })
    })

    expect(await dumpOf(db)).toEqual(before)
  })
})

test('two transactions at once happen one after the other', async () => {
  const { ctx, db } = await makeWorld()

  await Promise.all(
    ['a', 'b', 'c', 'd'].map(name =>
      inTransaction(ctx, async ctx => {
        await writeSomething(ctx, name)
        return name === 'c' ? refuse({ code: 'notAllowed' }) : ok(null)
      }),
    ),
  )

  const names = (await db.selectFrom('person').select('name').orderBy('name').execute()).map(({ name }) => name)
  const positions = (await db.selectFrom('audit_event').select('position').orderBy('position').execute()).map(
    ({ position }) => position,
  )
  expect(names).toEqual(['a', 'b', 'd'])
  expect(positions).toEqual(positions.map((_, index) => index + 1))
})
