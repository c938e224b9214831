// How every form is answered: parsed once, judged once, then a redirect or what is wrong beside what was typed.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ok, refuse } from '#app/domain/result.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import type { AppContext } from '#app/web/app-context.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt, openContext } from '#app/web/context.ts'
import { parseEnv } from '#app/web/env.ts'
import { flashHeaders, form, formAction, formActions, publicFormAction } from '#app/web/form-action.ts'
import { findPerson, insertPerson } from '#db/people.ts'

const schema = z.object({ title: z.string().min(3), amount: z.string() })

let folder = ''
let app: AppContext
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-form-'))
  const env = parseEnv({ DATA_DIR: folder })
  if (!env.ok) throw new Error('the settings are wrong')
  app = await openContext(env.value)
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The cookie of somebody who is signed in. */
async function signedIn(name = 'Claire'): Promise<string> {
  const ctx = await contextAt(machineNow())
  const person = {
    id: 'claire' as never,
    email: 'claire@exemple.invalid',
    name,
    position: 'cheffe',
    locale: 'fr',
    organisationId: null,
    ministry: null,
    reviewProfile: null,
    disabledAt: null,
    disabledReason: null,
  } as const
  await insertPerson(ctx.db, person, ctx.now())
  const found = await findPerson(ctx.db, person.id)
  if (found === null) throw new Error('nobody')
  const opened = await openSession(ctx, found, null)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return `session=${opened.value.token}`
}

const post = (fields: Record<string, string>, cookie = '') => ({
  request: new Request('http://localhost:3000/candidatures/12/titre', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  }),
  params: { applicationId: '12' },
  context: {},
})

/** What a program could send where a form is awaited. */
const json = (cookie: string) => ({
  ...post({}),
  request: new Request('http://localhost:3000/candidatures/12/titre', {
    method: 'POST',
    body: JSON.stringify(right),
    headers: { Cookie: cookie, 'Content-Type': 'application/json' },
  }),
})

/** The answer, thrown or given. */
const answerOf = (answer: Promise<Response>): Promise<Response> =>
  answer.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })

const right = { title: 'Prévenir', amount: '12 000 €' }

describe('a form of somebody signed in', () => {
  test('that is right is carried out with what was typed, then leads on and says so', async () => {
    const seen: unknown[] = []
    const action = formAction('listOwnApplications', schema, {
      act: async ({ actor, value, params }) => {
        seen.push([actor.name, value, params])
        return ok('done')
      },
      then: ({ value, form: typed, params }) => `/candidatures/${params['applicationId']}?${value}&${typed.title}`,
      flash: 'organisationNamed',
    })

    const answer = await action(post(right, await signedIn()))

    expect(seen).toEqual([['Claire', right, { applicationId: '12' }]])
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/candidatures/12?done&Prévenir')
    expect(answer.headers.get('Set-Cookie')).toContain('flash=organisationNamed')
  })

  test('that is wrong is not carried out: a 422, the fault beside its field, what was typed kept', async () => {
    let carriedOut = 0
    const action = formAction('listOwnApplications', schema, {
      act: async () => {
        carriedOut += 1
        return ok(null)
      },
      then: () => '/',
    })

    const answer = await action(post({ title: 'ab', amount: '12 000 €' }, await signedIn()))

    const { reply } = await answer.json()
    expect(answer.status).toBe(422)
    expect(carriedOut).toBe(0)
    expect(reply.initialValue).toEqual({ title: 'ab', amount: '12 000 €' })
    expect(Object.keys(reply.error)).toEqual(['title'])
    expect(reply.error.title).toEqual([expect.stringMatching(/\S/)])
  })

  test('that is refused says so at its top with the status of the refusal, what was typed kept', async () => {
    const action = formAction('listOwnApplications', schema, {
      act: async () => refuse({ code: 'changedMeanwhile' }),
      then: () => '/',
    })

    const answer = await action(post(right, await signedIn()))

    const { reply } = await answer.json()
    expect(answer.status).toBe(409)
    expect(reply.initialValue).toEqual(right)
    expect(reply.error).toEqual({ '': [expect.stringContaining('Rien n’a été écrasé')] })
  })

  test('that is one button of a larger form gives that form back as it was typed; alone, it leads on', async () => {
    const part = form('listOwnApplications', schema, {
      act: async () => ok(null),
      then: () => '/fait',
      partOf: 'whole',
      flash: 'attendanceSaved',
    })
    const action = formActions({ part })
    const headers = { Cookie: await signedIn() }
    const sent = (intents: readonly string[]) => {
      const body = new URLSearchParams({ ...right, word: 'en cours' })
      for (const intent of intents) body.append('intent', intent)
      return action({ ...post({}), request: new Request('http://localhost:3000/', { method: 'POST', body, headers }) })
    }

    const within = await sent(['part', 'whole'])
    const alone = await sent(['part'])

    const { intent, reply, done } = await within.json()
    expect([within.status, intent, reply.error, done]).toEqual([200, 'whole', {}, 'attendanceSaved'])
    expect(reply.initialValue).toMatchObject({ ...right, word: 'en cours' })
    expect([alone.status, alone.headers.get('Location')]).toEqual([303, '/fait'])
  })

  test('that is wrong or refused has what was typed kept, for a form that keeps it', async () => {
    const kept: unknown[] = []
    const action = formAction('listOwnApplications', schema, {
      act: async () => refuse({ code: 'amountNotPositive' }),
      then: () => '/',
      orKeep: async ({ formData }) => {
        kept.push(formData.get('title'))
        return ok(null)
      },
    })
    const cookie = await signedIn()

    const statuses = [
      (await action(post({ ...right, title: 'ab' }, cookie))).status,
      (await action(post(right, cookie))).status,
    ]

    expect(statuses).toEqual([422, 422])
    expect(kept).toEqual(['ab', 'Prévenir'])
  })

  test('that is wrong and cannot be kept because another wrote meanwhile says so', async () => {
    const action = formAction('listOwnApplications', schema, {
      act: async () => ok(null),
      then: () => '/',
      orKeep: async () => refuse({ code: 'changedMeanwhile' }),
    })

    const answer = await action(post({ ...right, title: 'ab' }, await signedIn()))

    expect(answer.status).toBe(409)
    expect((await answer.json()).reply.error['']).toEqual([expect.stringContaining('Rien n’a été écrasé')])
  })

  test('that is refused for one field says so beside it', async () => {
    const action = formAction('listOwnApplications', schema, {
      act: async () => refuse({ code: 'amountNotPositive' }),
      then: () => '/',
      fieldOf: ({ code }) => (code === 'amountNotPositive' ? 'amount' : null),
    })

    const { reply } = await (await action(post(right, await signedIn()))).json()

    expect(reply.error).toEqual({ amount: ['Le montant doit être supérieur à zéro.'] })
  })

  test('speaks English to whoever chose it', async () => {
    const action = formAction('listOwnApplications', schema, {
      act: async () => refuse({ code: 'amountNotPositive' }),
      then: () => '/',
    })

    const { reply } = await (await action(post(right, `${await signedIn()}; locale=en`))).json()

    expect(reply.error['']).not.toEqual(['Le montant doit être supérieur à zéro.'])
  })

  test('sent by nobody leads to sign-in and back, and carries out nothing', async () => {
    let carriedOut = 0
    const action = formAction('listOwnApplications', schema, {
      act: async () => {
        carriedOut += 1
        return ok(null)
      },
      then: () => '/',
    })

    const answer = await answerOf(action(post(right)))

    expect(answer.status).toBe(302)
    expect(answer.headers.get('Location')).toMatch(/\?retour=%2Fcandidatures%2F12%2Ftitre$/)
    expect(carriedOut).toBe(0)
  })

  test('sent by somebody who did not say who they are leads to saying it, and carries out nothing', async () => {
    let carriedOut = 0
    const handlers = {
      act: async () => {
        carriedOut += 1
        return ok(null)
      },
      then: () => '/',
    }
    const cookie = await signedIn('')

    const answers = await Promise.all([
      answerOf(formAction('submit', schema, handlers)(post(right, cookie))),
      answerOf(formActions({ send: form('submit', schema, handlers) })(post({ ...right, intent: 'send' }, cookie))),
    ])

    expect(answers.map(({ status, headers }) => [status, headers.get('Location')])).toEqual([
      [302, '/mon-organisme?retour=%2Fcandidatures%2F12%2Ftitre'],
      [302, '/mon-organisme?retour=%2Fcandidatures%2F12%2Ftitre'],
    ])
    expect(carriedOut).toBe(0)
  })

  test('by which somebody says who they are needs no name', async () => {
    const action = formAction('nameOrganisation', schema, { act: async () => ok(null), then: () => '/' })

    expect((await action(post(right, await signedIn('')))).status).toBe(303)
  })

  test('that is no form is a bad request with a sentence', async () => {
    const cookie = await signedIn()
    const handlers = { act: async () => ok(null), then: () => '/' }

    const answers = await Promise.all([
      answerOf(formAction('listOwnApplications', schema, handlers)(json(cookie))),
      answerOf(formActions({ send: form('listOwnApplications', schema, handlers) })(json(cookie))),
      answerOf(publicFormAction('signIn', schema, { ...handlers, then: () => new Response() })(json(cookie))),
    ])

    expect(await Promise.all(answers.map(async answer => [answer.status, await answer.json()]))).toEqual(
      Array(3).fill([400, { refusal: { code: 'formUnreadable' } }]),
    )
  })

  test('is not read before it is known who sent it', async () => {
    const action = formAction('listOwnApplications', schema, { act: async () => ok(null), then: () => '/' })
    const several = formActions({})
    const [one, other] = [post(right), post(right)]

    await Promise.all([answerOf(action(one)), answerOf(several(other))])

    expect([one.request.bodyUsed, other.request.bodyUsed]).toEqual([false, false])
  })

  test('as heavy as only files are is refused unread', async () => {
    const action = publicFormAction('signIn', schema, { act: async () => ok(null), then: () => new Response() })
    const body = new FormData()
    body.set('title', 'x'.repeat(3_000_000))
    const request = new Request('http://localhost:3000/connexion', { method: 'POST', body })

    const answer = await answerOf(action({ request, params: {}, context: {} }))

    expect([answer.status, request.bodyUsed]).toEqual([400, false])
  })

  test('that crashes is a crash, not a refusal', async () => {
    const action = formAction('listOwnApplications', schema, {
      act: () => Promise.reject(new Error('the disk is full')),
      then: () => '/',
    })

    await expect(action(post(right, await signedIn()))).rejects.toThrow('the disk is full')
  })

  test('cannot be declared for what anybody may do, nor the reverse', () => {
    const handlers = { act: async () => ok(null), then: () => '/' }

    expect(() => form('signIn', schema, handlers)).toThrow('public')
    expect(() => publicFormAction('submit', schema, { act: async () => ok(null), then: () => new Response() })).toThrow(
      'not public',
    )
  })
})

describe('a page with several forms', () => {
  const saying = (said: string) =>
    form('listOwnApplications', schema, { act: async () => ok(said), then: ({ value }) => `/${value}` })
  const action = formActions({ save: saying('saved'), drop: saying('dropped') })

  test('carries out the one that was sent', async () => {
    const cookie = await signedIn()

    const led = await Promise.all(
      ['save', 'drop'].map(async intent => (await action(post({ ...right, intent }, cookie))).headers.get('Location')),
    )

    expect(led).toEqual(['/saved', '/dropped'])
  })

  test('says which of them was wrong', async () => {
    const answer = await action(post({ title: '', amount: '', intent: 'drop' }, await signedIn()))

    expect([answer.status, (await answer.json()).intent]).toEqual([422, 'drop'])
  })

  test.each(['', 'other', 'constructor', '__proto__', 'toString'])('does not know %j: a 400', async intent => {
    const answer = await answerOf(action(post({ ...right, intent }, await signedIn())))

    expect(answer.status).toBe(400)
  })
})

describe('a form of anybody', () => {
  test('needs no session, and answers as it likes', async () => {
    const action = publicFormAction('signIn', schema, {
      act: async ({ actor }) => ok(actor.kind),
      then: ({ value, form: typed }) => new Response(`${value} ${typed.title}`),
    })

    expect(await (await action(post(right))).text()).toBe('anonymous Prévenir')
  })

  test('is judged and refused like any other', async () => {
    const action = publicFormAction('signIn', schema, {
      act: async () => refuse({ code: 'codeExpired' }),
      then: () => new Response(),
      fieldOf: () => 'title',
    })

    const [wrong, refused] = [await action(post({ title: '' })), await action(post(right))]

    expect([wrong.status, refused.status]).toEqual([422, 422])
    expect((await refused.json()).reply.error.title).toEqual([expect.stringContaining('expiré')])
  })
})

test('what was done is told once, for a minute, or not at all', () => {
  expect(flashHeaders('organisationNamed').get('Set-Cookie')).toMatch(/^flash=organisationNamed; .*Max-Age=60$/)
  expect(flashHeaders(undefined).get('Set-Cookie')).toBeNull()
})
