// What time causes happens once: the second time is refused nothing and does nothing, and a crash leaves no mark.

import { expect, test } from 'vitest'
import { once } from '#app/use-cases/once.ts'
import { makeWorld } from '#test/support/world.ts'

test('does the work the first time only', async () => {
  const { ctx } = await makeWorld()
  const done: string[] = []

  await once(ctx, 'a matter', async () => void done.push('first'))
  await once(ctx, 'a matter', async () => void done.push('second'))
  await once(ctx, 'another matter', async () => void done.push('another'))

  expect(done).toEqual(['first', 'another'])
})

test('work that throws leaves no mark, so that it is done next time', async () => {
  const { ctx } = await makeWorld()
  const done: string[] = []
  const failing = once(ctx, 'a matter', async () => {
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  await once(ctx, 'a matter', async () => void done.push('again'))

  expect(done).toEqual(['again'])
})

test('what was done is one look at the database, and no transaction', async () => {
  const { ctx, statementsOf } = await makeWorld()

  expect(await statementsOf(() => once(ctx, 'a matter', async () => {}))).toBeGreaterThan(1)
  expect(await statementsOf(() => once(ctx, 'a matter', async () => {}))).toBe(1)
})
