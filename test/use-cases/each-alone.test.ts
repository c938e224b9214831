// One after another, each on its own: what fails is told at the end and stops nothing.

import { expect, test } from 'vitest'
import { eachAlone } from '#app/use-cases/each-alone.ts'

/** Does `things`, of which those that begin with « bad » fail; gives what was done, then what was thrown. */
async function doing(things: readonly string[]): Promise<readonly [readonly string[], unknown]> {
  const done: string[] = []
  const thrown = await eachAlone(things, async thing => {
    if (thing.startsWith('bad')) throw new Error(thing)
    done.push(thing)
  }).catch((error: unknown) => error)
  return [done, thrown]
}

test('all are done in order', async () => {
  expect(await doing(['a', 'b'])).toEqual([['a', 'b'], undefined])
})

test('one that fails stops none of the others, and is thrown as it was', async () => {
  expect(await doing(['a', 'bad b', 'c'])).toEqual([['a', 'c'], new Error('bad b')])
})

test('several that fail are thrown together', async () => {
  const [done, thrown] = await doing(['bad a', 'b', 'bad c'])

  expect(done).toEqual(['b'])
  expect(thrown).toBeInstanceOf(AggregateError)
  expect(thrown).toMatchObject({
    message: 'Error: bad a; Error: bad c',
    errors: [new Error('bad a'), new Error('bad c')],
  })
})
