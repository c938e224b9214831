// Work at a steady pace: one turn at a time, whatever the turns before it did.

import { expect, test } from 'vitest'
import { minutes } from '#app/domain/time.ts'
import { repeat } from '#app/web/repeat.ts'

const tenMilliseconds = minutes(1 / 6000)
const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

test('it begins at once and comes back', async () => {
  let turns = 0
  const repeated = repeat(
    tenMilliseconds,
    async () => {
      turns += 1
    },
    () => {},
  )

  expect(turns).toBe(1)
  await expect.poll(() => turns).toBeGreaterThan(3)
  await repeated.stop()
})

test('a turn that fails is told, and the next ones come', async () => {
  const told: unknown[] = []
  let turns = 0
  const repeated = repeat(
    tenMilliseconds,
    async () => {
      turns += 1
      if (turns === 1) throw new Error('the disk is full')
    },
    error => told.push(error),
  )

  await expect.poll(() => turns).toBeGreaterThan(2)
  await repeated.stop()
  expect(told).toEqual([new Error('the disk is full')])
})

test('a turn that lasts is not joined by another, and a stop waits for it', async () => {
  let [begun, ended] = [0, 0]
  const repeated = repeat(
    tenMilliseconds,
    async () => {
      begun += 1
      await wait(100)
      ended += 1
    },
    () => {},
  )
  await wait(50)

  await repeated.stop()
  await wait(50)

  expect([begun, ended]).toEqual([1, 1])
})

test('work that hangs does not hold back another’s', async () => {
  let turns = 0
  repeat(
    tenMilliseconds,
    () => new Promise(() => {}),
    () => {},
  )
  const other = repeat(
    tenMilliseconds,
    async () => {
      turns += 1
    },
    () => {},
  )

  await expect.poll(() => turns).toBeGreaterThan(2)
  await other.stop()
})
