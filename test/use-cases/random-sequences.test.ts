// Whatever people and time do, in whatever order: what must always hold holds after each act, and a refused act leaves no trace.

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { decidedStates, publicState } from '#app/domain/application-workflow.ts'
import { euros } from '#app/domain/money.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { checkInvariants } from '#db/invariants.ts'
import { findSituation } from '#db/situations.ts'
import { dumpOf } from '#test/support/dump.ts'
import {
  allowedActs,
  authorOf,
  type Drawn,
  type RandomActName,
  randomActNames,
  randomActs,
} from '#test/support/random-acts.ts'
import {
  copyOf,
  type Depth,
  depths,
  makeTemplate,
  type RandomWorld,
  type Template,
} from '#test/support/random-world.ts'

/** More with `SEQUENCES=5000`, which takes minutes; others than every day’s with `SEED=7`. */
const sequences = Number(process.env['SEQUENCES'] ?? 105)
const seed = Number(process.env['SEED'] ?? 20250310)
const longest = 60

type Step = {
  /** Of the acts that the state allows, or of all of them. */
  readonly act: number
  readonly anyAct: boolean
  readonly file: number
  /** Where given, somebody else tries it. */
  readonly other: number | null
  readonly amount: number
  readonly choice: number
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.nat(5000),
  anyAct: fc.nat(3).map(drawn => drawn === 0),
  // mostly the first, so that one goes far
  file: fc.constantFrom(0, 0, 0, 1, 1, 2),
  other: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(12) }),
  amount: fc.constantFrom(1_000, 60_000, 150_000, 250_000, 400_000),
  choice: fc.nat(60),
})

/** Somebody else, where that is drawn. */
async function personOf(world: RandomWorld, act: RandomActName, drawn: Drawn, other: number | null) {
  const all = Object.values(world.people)
  const author = other === null ? await authorOf(world, act, drawn) : (all[other % all.length] ?? null)
  return author ?? world.people.auditor
}

/** « act outcome » of all that was taken. */
const told = new Set<string>()

async function take(world: RandomWorld, taken: Step): Promise<void> {
  const { ctx, files } = world
  const file = files[taken.file]
  if (file === undefined) throw new Error('three files')
  const acts = taken.anyAct ? randomActNames : await allowedActs(world, file)
  const act = acts[taken.act % acts.length] ?? 'letTimePass'
  const drawn = { file, amount: euros(taken.amount), choice: taken.choice }
  // reading everything twice takes long: of the refusals, some are watched
  const before = taken.choice % 5 === 0 ? await dumpOf(ctx.db) : null
  const result = await randomActs[act].run(world, await personOf(world, act, drawn, taken.other), drawn)
  const outcome = result === null ? 'nothing' : result.ok ? 'done' : 'refused'
  told.add(`${act} ${outcome}`)
  if (outcome === 'refused') {
    if (before !== null) expect(await dumpOf(ctx.db), `what a refused ${act} leaves`).toEqual(before)
    return
  }
  expect((await checkInvariants(ctx.db, ctx.sha256)).broken, `after ${act}`).toEqual([])
  await carrierLearnsNothingEarly(world)
  await insiderIsToldNothing(world)
}

/** No page of the carrier says what is decided before the notice is released. */
async function carrierLearnsNothingEarly({ ctx, people, files }: RandomWorld): Promise<void> {
  for (const file of files) {
    const situation = await findSituation(ctx.db, file, ctx.now())
    if (situation === null || !decidedStates.includes(situation.application.state)) continue
    if (situation.decision?.noticeReleasedAt !== null) continue
    const page = await showOwnApplication(ctx, people.editor, file)
    expect(page.ok && page.value.view.state, 'what the carrier reads').toBe(publicState('committeeScheduled', false))
  }
}

/** Whoever belongs to the body that carries the files is told of meetings alone, whatever roles they hold. */
async function insiderIsToldNothing({ ctx, people: { insider } }: RandomWorld): Promise<void> {
  const queued = await ctx.db.selectFrom('outbox').select('email').where('to_address', '=', insider.email).execute()
  expect(queued.map(({ email }) => email).filter(email => email !== 'committeeAgenda')).toEqual([])
}

const templates = new Map<Depth, Template>()

beforeAll(async () => {
  for (const depth of depths) templates.set(depth, await makeTemplate(depth))
}, 60_000)

describe('whatever happens to three files', () => {
  test.each(depths)(
    'that start at « %s », money, history and secrets hold after each act',
    async depth => {
      const template = templates.get(depth)
      if (template === undefined) throw new Error('made before')

      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: longest, size: 'max' }), async steps => {
          const world = copyOf(template)
          try {
            for (const taken of steps) await take(world, taken)
          } finally {
            await world.close()
          }
        }),
        { numRuns: Math.ceil(sequences / depths.length), seed },
      )
    },
    sequences * 10_000,
  )

  test('nearly each act was done in some sequence and refused in some, and in many sequences each', () => {
    const never = (outcome: string) => randomActNames.filter(act => !told.has(`${act} ${outcome}`))
    const timeAlone = 1
    const mayMiss = timeAlone + (sequences < 1000 ? 5 : 0)

    expect(never('done').length, `never done: ${never('done').join(', ')}`).toBeLessThanOrEqual(mayMiss)
    expect(never('refused').length, `never refused: ${never('refused').join(', ')}`).toBeLessThanOrEqual(mayMiss)
  })
})
