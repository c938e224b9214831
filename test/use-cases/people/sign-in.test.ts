// Signing in with a one-time code: for whom, for how long, how often, from which browser.

import { describe, expect, test } from 'vitest'
import { days, minutes, plus } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { findSessionActor } from '#app/use-cases/people/find-session.ts'
import { openSession, requestCode, signIn, signOut } from '#app/use-cases/people/sign-in.ts'
import { verifyAudit } from '#db/audit.ts'
import { findPersonByEmail } from '#db/people.ts'
import { dumpOf } from '#test/support/dump.ts'
import { makeWorld } from '#test/support/world.ts'

const email = 'claire@exemple.invalid'
const browser = 'secret of the browser'

const network = '192.0.2.7'

const ask = (ctx: Context, address = email, from = network) =>
  requestCode(ctx, { email: address, browserSecret: browser, network: from, locale: 'fr' })
const enter = (ctx: Context, code: string, given: { email?: string; browserSecret?: string } = {}) =>
  signIn(ctx, { email, code, browserSecret: browser, locale: 'fr', former: null, ...given })

/** A context whose next codes are these. */
const codes = (ctx: Context, ...next: string[]): Context => ({ ...ctx, newCode: () => next.shift() ?? '000000' })

const expired = { ok: false, refusal: { code: 'codeExpired' } }

describe('asking for a code', () => {
  test('sends it to the address, in the language of its owner', async () => {
    const world = await makeWorld()
    await world.person({ email, locale: 'en' })

    await ask(world.ctx)
    await world.tick()

    expect(world.mail).toMatchObject([
      { name: 'signInCode', to: email, locale: 'en', props: { code: '123456', minutes: 15 } },
    ])
  })

  test('answers the same for an address that nobody knows, and makes no account of it', async () => {
    const world = await makeWorld()
    await world.person({ email })

    const answers = [await ask(world.ctx), await ask(world.ctx, 'inconnue@exemple.invalid')]

    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(await world.sent()).toEqual([`signInCode → ${email}`, 'signInCode → inconnue@exemple.invalid'])
    expect(await findPersonByEmail(world.db, 'inconnue@exemple.invalid')).toBeNull()
  })

  test('keeps neither the code nor the browser’s secret nor its network address, once the letter has left', async () => {
    const world = await makeWorld()
    await ask(world.ctx)
    await world.sent()

    const kept = JSON.stringify(await dumpOf(world.db))

    expect(kept).not.toContain('123456')
    expect(kept).not.toContain(browser)
    expect(kept).not.toContain(network)
  })

  test('is possible five times in a quarter of an hour, then refused without a trace', async () => {
    const world = await makeWorld()
    for (let time = 0; time < 5; time += 1) await ask(world.ctx)
    const before = await dumpOf(world.db)

    const refused = await ask(world.ctx)

    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'tooManyCodes', retryAt: plus(world.ctx.machineNow(), minutes(15)) },
    })
    expect(await dumpOf(world.db)).toEqual(before)
    expect((await ask(world.ctx, 'denis@exemple.invalid')).ok).toBe(true)
  })

  test('is possible again later', async () => {
    const world = await makeWorld()
    for (let time = 0; time < 5; time += 1) await ask(world.ctx)

    world.advanceClock(minutes(15 + 1 / 60_000))

    expect((await ask(world.ctx)).ok).toBe(true)
  })

  test('is refused until the moment it says, which is when the oldest counted code is a quarter of an hour old', async () => {
    const world = await makeWorld()
    const first = world.ctx.machineNow()
    for (let time = 0; time < 5; time += 1) {
      await ask(world.ctx)
      world.advanceClock(minutes(2))
    }

    const refused = await ask(world.ctx)
    world.advanceClock(minutes(5 - 1 / 60_000))
    const justBefore = await ask(world.ctx)
    world.advanceClock(minutes(1 / 60_000))
    const then = await ask(world.ctx)

    const answer = { ok: false, refusal: { code: 'tooManyCodes', retryAt: plus(first, minutes(15)) } }
    expect([refused, justBefore]).toEqual([answer, answer])
    expect(then.ok).toBe(true)
  })

  test('stays possible for the owner of an address when somebody elsewhere asks for codes in their name', async () => {
    const world = await makeWorld()
    for (let time = 0; time < 50; time += 1) await ask(world.ctx, email, '198.51.100.1')

    expect((await ask(world.ctx)).ok).toBe(true)
  })

  test('is possible twenty times for one address, from wherever it is asked', async () => {
    const world = await makeWorld()
    const answers = []
    for (let time = 0; time < 25; time += 1) answers.push(await ask(world.ctx, email, `198.51.100.${time}`))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
  })

  test('is possible for a whole ministry behind one network address, and not for a flood', async () => {
    const world = await makeWorld()
    const answers = []
    for (let person = 0; person < 610; person += 1) answers.push(await ask(world.ctx, `p${person}@exemple.invalid`))

    expect(answers.slice(0, 500).every(({ ok }) => ok)).toBe(true)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(600)
    expect((await ask(world.ctx, email, '198.51.100.1')).ok).toBe(true)
  })
})

describe('entering a code', () => {
  test('opens a session, once', async () => {
    const world = await makeWorld()
    const claire = await world.person({ email })
    await ask(world.ctx)

    const first = await enter(world.ctx, '123456')
    const second = await enter(world.ctx, '123456')

    if (!first.ok) throw new Error(first.refusal.code)
    expect(first.value.personId).toBe(claire.id)
    expect(await findSessionActor(world.ctx, first.value.token)).toEqual(claire)
    expect(second).toEqual(expired)
  })

  test('forgives spaces and dashes', async () => {
    const world = await makeWorld()
    await ask(world.ctx)

    expect((await enter(world.ctx, ' 123 - 456 ')).ok).toBe(true)
  })

  test('of two at once, opens one session', async () => {
    const world = await makeWorld()
    await ask(world.ctx)

    const answers = await Promise.all([enter(world.ctx, '123456'), enter(world.ctx, '123456')])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await world.db.selectFrom('session').select('token_hash').execute()).toHaveLength(1)
    expect(await world.db.selectFrom('person').select('id').execute()).toHaveLength(1)
  })

  test('works only in the browser that asked', async () => {
    const world = await makeWorld()
    await ask(world.ctx)

    expect(await enter(world.ctx, '123456', { browserSecret: 'another browser' })).toEqual(expired)
    expect((await enter(world.ctx, '123456')).ok).toBe(true)
  })

  test('works only for the address that asked', async () => {
    const world = await makeWorld()
    await ask(world.ctx)

    expect(await enter(world.ctx, '123456', { email: 'denis@exemple.invalid' })).toEqual(expired)
  })

  test('works until the fifteenth minute, not at it', async () => {
    const world = await makeWorld()
    await ask(world.ctx)
    await ask(world.ctx, 'denis@exemple.invalid')

    world.advanceClock(minutes(15 - 1 / 60_000))
    const just = await enter(world.ctx, '123456')
    world.advanceClock(minutes(1 / 60_000))
    const late = await enter(world.ctx, '123456', { email: 'denis@exemple.invalid' })

    expect(just.ok).toBe(true)
    expect(late).toEqual(expired)
  })

  test('says how many attempts are left, and that the fifth was the last', async () => {
    const world = await makeWorld()
    await ask(world.ctx)
    const answers = []
    for (let time = 0; time < 5; time += 1) answers.push(await enter(world.ctx, '999999'))

    expect(answers.map(answer => (answer.ok ? 'in' : answer.refusal))).toEqual(
      [4, 3, 2, 1, 0].map(attemptsLeft => ({ code: 'codeWrong', attemptsLeft })),
    )
    expect(await enter(world.ctx, '123456')).toEqual(expired)
  })

  test('judges five guesses of a hundred that come at once', async () => {
    const world = await makeWorld()
    await ask(codes(world.ctx, '000099'))
    const guesses = Array.from({ length: 100 }, (_, guess) => String(guess).padStart(6, '0'))

    const answers = await Promise.all(guesses.map(guess => enter(world.ctx, guess)))

    const codesOf = answers.map(answer => (answer.ok ? 'in' : answer.refusal.code))
    expect(codesOf.filter(code => code === 'codeWrong')).toHaveLength(5)
    expect(codesOf.filter(code => code === 'codeExpired')).toHaveLength(95)
  })

  test('uses the newest code asked for, and no older one', async () => {
    const world = await makeWorld()
    const ctx = codes(world.ctx, '111111', '222222')
    await ask(ctx)
    world.advanceClock(minutes(1))
    await ask(ctx)

    expect(await enter(ctx, '111111')).toMatchObject({ ok: false, refusal: { code: 'codeWrong' } })
    expect((await enter(ctx, '222222')).ok).toBe(true)
  })

  test('without having asked is refused', async () => {
    const world = await makeWorld()

    expect(await enter(world.ctx, '123456')).toEqual(expired)
  })
})

describe('whoever signs in', () => {
  test('for the first time gets an account with an address and nothing else', async () => {
    const world = await makeWorld()
    await requestCode(world.ctx, { email, browserSecret: browser, network, locale: 'en' })

    await signIn(world.ctx, { email, code: '123456', browserSecret: browser, locale: 'en', former: null })

    expect(await findPersonByEmail(world.db, email)).toMatchObject({
      email,
      name: '',
      position: '',
      locale: 'en',
      organisationId: null,
      ministry: null,
      disabledAt: null,
    })
  })

  test('into a disabled account is told why, and gets no session', async () => {
    const world = await makeWorld()
    const claire = await world.person({ email })
    await world.db
      .updateTable('person')
      .set({ disabled_at: world.ctx.now(), disabled_reason: 'départ du service' })
      .where('id', '=', claire.id)
      .execute()
    await ask(world.ctx)

    const refused = await enter(world.ctx, '123456')

    expect(refused).toEqual({ ok: false, refusal: { code: 'accountDisabled', reason: 'départ du service' } })
    expect(await world.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('gets a token that the database does not hold', async () => {
    const world = await makeWorld()
    await ask(world.ctx)

    const signedIn = await enter(world.ctx, '123456')

    if (!signedIn.ok) throw new Error(signedIn.refusal.code)
    expect(JSON.stringify(await dumpOf(world.db))).not.toContain(signedIn.value.token)
  })

  test('gets a new token each time, and the one before stays its own', async () => {
    const world = await makeWorld()
    const tokens = []
    for (let time = 0; time < 2; time += 1) {
      await ask(world.ctx)
      const signedIn = await enter(world.ctx, '123456')
      if (signedIn.ok) tokens.push(signedIn.value.token)
    }

    expect(new Set(tokens).size).toBe(2)
  })

  test('leaves a line in the audit trail', async () => {
    const world = await makeWorld()
    const claire = await world.person({ email })
    await ask(world.ctx)
    await enter(world.ctx, '123456')

    const last = await world.db
      .selectFrom('audit_event')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()

    expect(last).toMatchObject({ action: 'signIn', actor_id: claire.id, subject: 'person', subject_id: claire.id })
    expect((await verifyAudit(world.db, world.ctx.sha256)).broken).toBeNull()
  })

  test('lives by the machine’s clock, whatever the demonstration’s shows', async () => {
    const world = await makeWorld()
    const moved: Context = { ...world.ctx, now: () => plus(world.ctx.machineNow(), days(400)) }
    await ask(moved)

    const signedIn = await enter(moved, '123456')

    expect(signedIn.ok).toBe(true)
    const { expires_at } = await world.db.selectFrom('session').select('expires_at').executeTakeFirstOrThrow()
    expect(expires_at).toBe(plus(world.ctx.machineNow(), minutes(12 * 60)))
  })
})

test('a session may be opened for somebody known, as the demonstration does', async () => {
  const world = await makeWorld()
  const claire = await world.person({ email })
  const person = await findPersonByEmail(world.db, email)
  if (person === null) throw new Error('nobody')

  const opened = await openSession(world.ctx, person, null)

  if (!opened.ok) throw new Error(opened.refusal.code)
  expect(await findSessionActor(world.ctx, opened.value.token)).toEqual(claire)
})

test('a new session takes the place of the former one, which opens nothing any more; a refused one leaves it', async () => {
  const world = await makeWorld()
  await world.person({ email })
  const person = await findPersonByEmail(world.db, email)
  if (person === null) throw new Error('nobody')
  const first = await openSession(world.ctx, person, null)
  if (!first.ok) throw new Error('no session')
  const kindOf = async () => (await findSessionActor(world.ctx, first.value.token)).kind

  const refused = await openSession(world.ctx, { ...person, disabledAt: world.ctx.now() }, first.value.token)
  const afterRefusal = await kindOf()
  await openSession(world.ctx, person, first.value.token)

  expect([refused.ok, afterRefusal, await kindOf()]).toEqual([false, 'person', 'anonymous'])
})

test('signing out ends the session, and only that one', async () => {
  const world = await makeWorld()
  await world.person({ email })
  const person = await findPersonByEmail(world.db, email)
  if (person === null) throw new Error('nobody')
  const [here, there] = [await openSession(world.ctx, person, null), await openSession(world.ctx, person, null)]
  if (!here.ok || !there.ok) throw new Error('no session')

  await signOut(world.ctx, here.value.token)

  expect((await findSessionActor(world.ctx, here.value.token)).kind).toBe('anonymous')
  expect((await findSessionActor(world.ctx, there.value.token)).kind).toBe('person')
})
