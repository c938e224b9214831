// Five questions for anybody: how the body is found, what is answered, and that nothing is kept.

import { describe, expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import {
  answerEligibility,
  type EligibilityAnswers,
  showEligibilityQuestions,
} from '#app/use-cases/windows/check-eligibility.ts'
import { listOperatorsNamed } from '#db/windows.ts'
import { dumpOf } from '#test/support/dump.ts'
import { done } from '#test/support/projects.ts'
import { makeWorld, type World } from '#test/support/world.ts'

const answers = (except: Partial<EligibilityAnswers> = {}): EligibilityAnswers => ({
  body: '',
  siren: '',
  kind: 'DECONCENTRATED',
  types: ['PROACTIVE'],
  totalCost: euros(100_000),
  requested: euros(48_000),
  startDate: toDay('2025-09-01'),
  endDate: toDay('2026-08-31'),
  ...except,
})

const operators = async ({ db, window }: World, words: string) => listOperatorsNamed(db, window.id, 3, words, 50)

async function bodyOf(world: World, except: Partial<EligibilityAnswers>) {
  return done(await answerEligibility(world.ctx, answers(except))).body
}

describe('the body', () => {
  test('is an operator of the list by its SIREN, its SIRET or a name that fits it alone', async () => {
    const world = await makeWorld()
    const [operator] = await operators(world, 'meteo france')
    const found = { found: 'operator', operator }

    expect(operator?.siren).toMatch(/^\d{9}$/)
    expect(await bodyOf(world, { body: operator?.siren ?? '', kind: null })).toEqual(found)
    expect(await bodyOf(world, { body: 'Météo-France', kind: null })).toEqual(found)
    expect(await bodyOf(world, { body: 'MÉTÉO  france ', kind: 'OTHER' })).toEqual(found)
  })

  test('is asked again when its name fits several, and taken when one of them is chosen', async () => {
    const world = await makeWorld()
    const several = await operators(world, 'ecole')

    const first = done(await answerEligibility(world.ctx, answers({ body: 'école', kind: null })))
    const chosen = await bodyOf(world, { body: 'école', kind: null, siren: several[1]?.siren ?? '' })

    expect(several.length).toBeGreaterThan(8)
    expect(first).toEqual({ body: { found: 'several', operators: several.slice(0, 8), more: true }, answer: null })
    expect(chosen).toEqual({ found: 'operator', operator: several[1] })
  })

  test('is of the kind it states when it is not in the list, or is none of those that are', async () => {
    const world = await makeWorld()

    expect(await bodyOf(world, { body: '', kind: 'CENTRAL' })).toEqual({ found: 'kind', kind: 'CENTRAL' })
    expect(await bodyOf(world, { body: 'direction inconnue', kind: 'CENTRAL' })).toEqual({
      found: 'kind',
      kind: 'CENTRAL',
    })
    expect(await bodyOf(world, { body: 'école', kind: 'OTHER' })).toEqual({ found: 'kind', kind: 'OTHER' })
    expect(await bodyOf(world, { siren: '000000000', kind: 'OTHER' })).toEqual({ found: 'kind', kind: 'OTHER' })
  })

  test('is refused when nothing says what it is', async () => {
    const { ctx } = await makeWorld()
    const refused = (typed: string) => ({ ok: false, refusal: { code: 'bodyKindNeeded', typed } })

    expect(await answerEligibility(ctx, answers({ kind: null }))).toEqual(refused(''))
    expect(await answerEligibility(ctx, answers({ body: '%', kind: null }))).toEqual(refused('%'))
    expect(await answerEligibility(ctx, answers({ body: 'direction inconnue', kind: null }))).toEqual(
      refused('direction inconnue'),
    )
  })
})

describe('the answer', () => {
  test('follows the rules in force, and a listed operator is eligible whatever kind was said', async () => {
    const world = await makeWorld()
    const [operator] = await operators(world, 'meteo france')

    const { answer } = done(await answerEligibility(world.ctx, answers({ body: operator?.siren ?? '', kind: 'OTHER' })))

    expect(answer?.level).toBe('ok')
    expect(answer?.reasons.find(({ code }) => code === 'bodyEligible')?.params).toEqual({ kind: 'OPERATOR' })
  })

  test('says that the window is closed, and still answers', async () => {
    const { ctx } = await makeWorld('2026-01-01', '00:00:00')

    const { answer } = done(
      await answerEligibility(ctx, answers({ startDate: toDay('2026-06-01'), endDate: toDay('2026-12-31') })),
    )

    expect(answer?.reasons.filter(({ level }) => level === 'blocked').map(({ code }) => code)).toEqual(['windowClosed'])
  })

  test('leaves no trace', async () => {
    const world = await makeWorld()
    const before = await dumpOf(world.db)

    await answerEligibility(world.ctx, answers())
    await answerEligibility(world.ctx, answers({ kind: null }))

    expect(await dumpOf(world.db)).toEqual(before)
  })
})

describe('the questions', () => {
  test('are asked by the version in force', async () => {
    const { ctx } = await makeWorld('2023-06-01')

    const { version, streams, isOpen } = done(await showEligibilityQuestions(ctx))

    expect({ number: version.number, streams: streams.map(({ code }) => code), isOpen }).toEqual({
      number: 1,
      streams: ['DATA'],
      isOpen: true,
    })
  })

  test('are not there without a window', async () => {
    const { ctx, db } = await makeWorld()
    await db.deleteFrom('listed_operator').execute()
    for (const table of ['planned_opening', 'window_version', 'funding_window'] as const)
      await db.deleteFrom(table).execute()
    const notFound = { ok: false, refusal: { code: 'notFound' } }

    expect(await showEligibilityQuestions(ctx)).toEqual(notFound)
    expect(await answerEligibility(ctx, answers())).toEqual(notFound)
  })
})
