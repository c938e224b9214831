// A page of the application form as it is answered: to whom, and what cannot be read. What it keeps is its use case's.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import type { Person } from '#app/domain/people.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import type { AppContext } from '#app/web/app-context.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt, openContext } from '#app/web/context.ts'
import { parseEnv } from '#app/web/env.ts'
import { sectionAction } from '#app/web/section-action.ts'
import { insertParticipant } from '#db/participants.ts'
import { insertPerson } from '#db/people.ts'
import { storeApplication } from '#test/support/stored.ts'

let folder = ''
let app: AppContext
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-section-'))
  const env = parseEnv({ DATA_DIR: folder })
  if (!env.ok) throw new Error('the settings are wrong')
  app = await openContext(env.value)
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function signedIn(name: string): Promise<string> {
  const ctx = await contextAt(machineNow())
  const person: Person = {
    id: toId('claire'),
    email: 'claire@exemple.invalid',
    name,
    position: 'cheffe',
    locale: 'fr',
    organisationId: null,
    ministry: null,
    reviewProfile: null,
    disabledAt: null,
    disabledReason: null,
  }
  await insertPerson(ctx.db, person, ctx.now())
  const opened = await openSession(ctx, person, null)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return `session=${opened.value.token}`
}

const action = sectionAction('editDraft', { what: 'draft', fields: () => [], then: () => '/' })

const answerTo = (
  cookie: string,
  body: BodyInit,
  headers: Record<string, string> = {},
  applicationId = '12',
): Promise<Response> =>
  action({
    request: new Request('http://localhost:3000/candidatures/12/projet', {
      method: 'POST',
      body,
      headers: { Cookie: cookie, ...headers },
    }),
    params: { applicationId },
    context: {},
  }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })

test('somebody who did not say who they are does that first', async () => {
  const answer = await answerTo(await signedIn(''), new URLSearchParams({ version: '1' }))

  expect([answer.status, answer.headers.get('Location')]).toEqual([
    302,
    '/mon-organisme?retour=%2Fcandidatures%2F12%2Fprojet',
  ])
})

test('what is no form is a bad request with a sentence, for whoever takes part, and nothing is there for others', async () => {
  const cookie = await signedIn('Claire')
  const { db, now } = await contextAt(machineNow())
  const { id } = await storeApplication(db, 'draft')
  const sent = () => answerTo(cookie, '{"version":1}', { 'Content-Type': 'application/json' }, id)

  const before = await sent()
  const participant = { role: 'applicantEditor', email: 'claire@exemple.invalid' } as const
  await insertParticipant(db, id, participant, toId('claire'), now())
  const answer = await sent()

  expect([before.status, await before.json()]).toEqual([404, { refusal: { code: 'notFound' } }])
  expect([answer.status, await answer.json()]).toEqual([400, { refusal: { code: 'formUnreadable' } }])
})
