// The worlds that the tests of a file made, so that what must always hold is checked in each of them after each test.

import type { Context } from '#app/use-cases/context.ts'
import { checkInvariants } from '#db/invariants.ts'

type Made = Pick<Context, 'db' | 'sha256'>

let inTest = false
/** Made by the test that runs. */
let ofTest: Made[] = []
/** Made before all tests of the file, for several of them. */
let ofFile: Made[] = []
const leftBroken = new Map<Context['db'], readonly string[]>()

/** Each world is registered where it is made. */
export function register(made: Made): void {
  ;(inTest ? ofTest : ofFile).push(made)
}

/** For a test that breaks its world, or writes less of it than an act would: these invariants are then broken in it, and no other. */
export function leavesBroken({ db }: Pick<Made, 'db'>, ...invariants: readonly string[]): void {
  leftBroken.set(db, [...(leftBroken.get(db) ?? []), ...invariants])
}

export function beginTest(): void {
  inTest = true
}

/** What does not hold after the test, and what it said it would break and did not. Its own worlds are closed. */
export async function endTest(): Promise<readonly string[]> {
  inTest = false
  const broken: string[] = []
  for (const made of [...ofFile, ...ofTest]) broken.push(...(await brokenIn(made)))
  for (const { db } of ofTest) await db.destroy()
  ofTest = []
  leftBroken.clear()
  return broken
}

export async function endFile(): Promise<void> {
  for (const { db } of ofFile) await db.destroy()
  ofFile = []
}

async function brokenIn({ db, sha256 }: Made): Promise<readonly string[]> {
  const { broken } = await checkInvariants(db, sha256)
  const expected = leftBroken.get(db) ?? []
  const about = (name: string) => (sentence: string) => sentence.startsWith(`${name}: `)
  return [
    ...broken.filter(sentence => !expected.some(name => about(name)(sentence))),
    ...expected.filter(name => !broken.some(about(name))).map(name => `${name} was to be broken and holds`),
  ]
}
