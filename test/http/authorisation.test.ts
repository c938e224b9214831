// The authorisation matrix over the built server: every screen and form × every account × objects of every state and none,
// by every channel. What the table refuses is refused, what is invisible answers as what does not exist, nothing is changed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can } from '#app/domain/permissions.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { dumpOfServer } from '#test/support/dump.ts'
import {
  type About,
  type Account,
  absentOf,
  addressOf,
  enterAll,
  knowsOf,
  type Matrix,
  readMatrix,
  representatives,
  type Screen,
} from '#test/support/matrix.ts'
import { type Case, plainRules } from './plain-rules.ts'

/** Every object, rather than those of one account that differ in what the account is to them and in their state. */
const everything = process.env['EXTENDED'] === '1'

let server: Server
let matrix: Matrix
let cookies: ReadonlyMap<string, string>
/** Every page that was asked for, with what was answered. */
const cases: Case[] = []
let requests = 0
let began = 0

beforeAll(async () => {
  server = await startServer()
  matrix = await readMatrix()
  cookies = await enterAll(server, matrix.accounts)
  began = performance.now()
})

afterAll(async () => {
  const took = Math.round((performance.now() - began) / 1000)
  process.stdout.write(`authorisation: ${cases.length} pages, ${requests} requests, ${took} s\n`)
  await server.stop()
})

type Channel = 'page' | 'data' | 'head'
type Answer = { readonly status: number; readonly text: string; readonly headers: string }
/** One thing that one account asks of one screen. */
type Asked = {
  readonly account: Account
  readonly screen: Screen
  /** Null for what does not exist. */
  readonly about: About | null
  /** The form that is sent; null to read. */
  readonly intent: string | null
  readonly channel: Channel
}

/** What differs from one answer to the next whatever is asked. */
const changing = new Set(['date', 'content-security-policy', 'keep-alive', 'x-request-id'])

async function ask({ account, screen, about, intent, channel }: Asked): Promise<Answer> {
  requests += 1
  const address = about === null ? absentOf(screen.path) : addressOf(screen.path, about.params)
  const data = channel === 'data' ? `?_data=${encodeURIComponent(screen.routeId)}` : ''
  const answer = await fetch(`${server.baseUrl}${address}${data}`, {
    redirect: 'manual',
    method: intent !== null ? 'POST' : channel === 'head' ? 'HEAD' : 'GET',
    headers: {
      Cookie: cookies.get(account.email) ?? '',
      // two addresses of the same length are compressed to different lengths
      'Accept-Encoding': 'identity',
      ...(intent === null ? {} : { Origin: server.baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' }),
    },
    ...(intent === null ? {} : { body: new URLSearchParams({ intent }).toString() }),
  })
  // the address that was asked is on the page: one may come back to it in the other language
  const text = (await answer.text())
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(address, screen.path)
    // the demonstration's banner shows its clock, which ticks
    .replaceAll(/Horloge[^<]*/g, '')
  const headers = [...answer.headers].filter(([name]) => !changing.has(name))
  return { status: answer.status, text, headers: headers.map(header => header.join(': ')).join('\n') }
}

const nothings = new Map<string, Promise<Answer>>()

/** Whether an answer says more than the one the same account has for the same thing of what does not exist. */
async function betrays(asked: Asked, answer: Answer): Promise<boolean> {
  const { account, screen, intent, channel } = asked
  const key = `${channel} ${intent} ${account.email} ${screen.path}`
  const known = nothings.get(key) ?? ask({ ...asked, about: null })
  nothings.set(key, known)
  const nothing = await known
  return answer.status !== nothing.status || answer.text !== nothing.text || answer.headers !== nothing.headers
}

/** Several at a time, as people come. */
async function eachOf<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things]
  const next = async (): Promise<void> => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) await work(thing)
  }
  await Promise.all(Array.from({ length: 8 }, next))
}

const named = ({ account, screen, about }: Pick<Case, 'account' | 'screen' | 'about'>): string =>
  `${account.email} ${addressOf(screen.path, about.params)}`

const aboutOf = (screen: Screen, account: Account): readonly About[] =>
  everything ? screen.about : representatives(screen.about, account)

describe('what is read', () => {
  test('is refused where the table refuses it, by each channel, and then looks as if it did not exist', async () => {
    const before = await dumpOfServer(server)
    const wrong: string[] = []
    const pages = matrix.screens.flatMap(screen =>
      matrix.accounts.flatMap(account => aboutOf(screen, account).map(about => ({ screen, account, about }))),
    )
    await eachOf(pages, async one => {
      const asked = (channel: Channel): Asked => ({ ...one, intent: null, channel })
      const [page, data, head] = [await ask(asked('page')), await ask(asked('data')), await ask(asked('head'))]
      const allowed = can(one.account.actor, one.screen.access, one.about.subject)
      cases.push({ ...one, status: page.status })
      const says = (why: string): void => void wrong.push(`${named(one)}: ${why}`)
      const refused = page.status === 403 || page.status === 404
      if (!allowed && !refused) says(`the table says no, the page ${page.status}`)
      if (head.status !== page.status || head.text !== '') says(`HEAD ${head.status}, GET ${page.status}`)
      if (refused ? data.status !== page.status : data.status >= 400) says(`data ${data.status}, page ${page.status}`)
      if (knowsOf(one.account, one.about)) return
      if (await betrays(asked('page'), page)) says('the page differs from that of what does not exist')
      if (await betrays(asked('data'), data)) says('the data differ from those of what does not exist')
      if (await betrays(asked('head'), head)) says('HEAD differs from that of what does not exist')
    })

    expect(wrong).toEqual([])
    expect(await dumpOfServer(server)).toEqual(before)
  }, 900_000)

  test('is shown to somebody: no screen is closed to all', () => {
    const open = new Set(cases.filter(({ status }) => status === 200).map(({ screen }) => screen.path))

    expect(matrix.screens.map(({ path }) => path).filter(path => !open.has(path))).toEqual([])
  })

  test.each(plainRules.map(rule => [rule.says, rule] as const))('%s', (_, { about, holds }) => {
    const concerned = cases.filter(about)

    expect(concerned.length, 'cases it concerns').toBeGreaterThan(0)
    expect(concerned.filter(one => !holds(one)).map(named)).toEqual([])
  })
})

describe('what is sent', () => {
  test('by somebody whom the table refuses changes nothing, and tells nothing of what they may not see', async () => {
    const before = await dumpOfServer(server)
    const wrong: string[] = []
    const sent = matrix.screens.flatMap(screen =>
      screen.forms.flatMap(({ intent, permission }) =>
        matrix.accounts.flatMap(account =>
          aboutOf(screen, account)
            .filter(about => !can(account.actor, permission, about.subject))
            .map(about => ({ screen, account, about, intent })),
        ),
      ),
    )
    await eachOf(sent, async one => {
      for (const channel of ['page', 'data'] as const) {
        const answer = await ask({ ...one, channel })
        const says = (why: string): void => void wrong.push(`${named(one)} ${one.intent}, ${channel}: ${why}`)
        const knows = knowsOf(one.account, one.about)
        // a page that they may know of may send them where they belong; 303 is what follows an act
        if (answer.status < 400 && !(knows && channel === 'page' && answer.status === 302))
          says(`answered ${answer.status}`)
        if (!knows && (await betrays({ ...one, channel }, answer)))
          says('differs from the answer of what does not exist')
      }
    })

    expect(wrong).toEqual([])
    expect(await dumpOfServer(server)).toEqual(before)
  }, 900_000)
})
