// The closing second over real HTTP: what counts is when the headers came, whatever comes after, and closed stays closed.

import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { endOfParisDay, hours, type Instant, minutes, plus, seconds, toDay } from '#app/domain/time.ts'
import { exactInstant } from '#app/text/format.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { closeAt, movableMachineClock, shownNow, showTime, until } from '#test/support/closing.ts'
import { answerOn, connectTo, rawPost, write } from '#test/support/raw-post.ts'
import { filingForm, makeReadyDrafts, signatory, signaturePath } from '#test/support/ready-drafts.ts'
import { aVisitor, type Visitor } from '#test/support/visitor.ts'

type Form = Readonly<Record<string, string>>

/** A server with drafts, the signatory at its door, and its database seen from outside. */
type Place = {
  readonly server: Server
  readonly db: Database
  readonly visitor: Visitor
  /** A draft and the form of its page, opened while the window is. */
  readonly open: () => Promise<{ readonly id: ApplicationId; readonly form: Form }>
  readonly another: (id: ApplicationId) => Promise<Form>
  readonly file: (opened: { readonly id: ApplicationId; readonly form: Form }, at?: Server) => Promise<Answer>
}

/** `said` is the sentence about the close, where there is one. */
type Answer = { readonly status: number; readonly location: string | null; readonly said: string | null }

async function aPlace(drafts: number, settings: Readonly<Record<string, string>> = {}): Promise<Place> {
  const server = await startServer({ settings })
  const ready = [...(await makeReadyDrafts(server, drafts))]
  const visitor = aVisitor()
  await visitor.send(server, '/demo', { email: signatory.email })
  const db = openSqlite(join(server.dataDir, 'guichet.db'))
  return {
    server,
    visitor,
    db,
    open: async () => {
      const id = ready.shift()
      if (id === undefined) throw new Error('more drafts')
      await closeAt(db, plus(await shownNow(db), hours(1)))
      return { id, form: await filingForm(visitor, server, id) }
    },
    another: id => filingForm(visitor, server, id),
    file: async ({ id, form }, at = server) => {
      const answer = await visitor.send(at, signaturePath(id), form)
      const said = /Le guichet est fermé depuis le .*?\ss\./.exec(await answer.text())?.[0] ?? null
      return { status: answer.status, location: answer.headers.get('location'), said }
    },
  }
}

const receiptOf = (id: ApplicationId) => ({ status: 303, location: `/candidatures/${id}/accuse`, said: null })

/** Too late: the page says since when the window is closed. */
const closedSince = (closesAt: Instant) => ({
  status: 422,
  location: null,
  said: `Le guichet est fermé depuis le ${exactInstant(closesAt, 'fr')}.`,
})

async function filedAt(db: Database, id: ApplicationId): Promise<string | null> {
  const row = await db
    .selectFrom('submission')
    .select('received_at')
    .where('application_id', '=', id)
    .executeTakeFirst()
  return row?.received_at ?? null
}

let place: Place

beforeAll(async () => {
  place = await aPlace(45)
})

afterAll(async () => {
  await place.db.destroy()
  await place.server.stop()
})

const closeIn = async (milliseconds: number): Promise<Instant> =>
  closeAt(place.db, plus(await shownNow(place.db), seconds(milliseconds / 1000)))

describe('what is sent around the close', () => {
  test('headers before it and the body after are in time; headers at it are not', async () => {
    const { server, db, visitor } = place
    const [early, late] = [await place.open(), await place.open()]
    const sent = ({ id, form }: typeof early) => rawPost(visitor, server, signaturePath(id), form)
    const sockets = [await connectTo(server), await connectTo(server)] as const
    const closesAt = await closeIn(1500)

    await write(sockets[0], sent(early).head)
    await until(db, plus(closesAt, seconds(1.5)))
    await write(sockets[1], sent(late).head)
    await write(sockets[0], sent(early).body)
    await write(sockets[1], sent(late).body)
    const answers = await Promise.all(sockets.map(answerOn))

    expect(answers).toEqual([
      { status: 303, location: receiptOf(early.id).location },
      { status: 422, location: null },
    ])
    expect(await filedAt(db, late.id)).toBeNull()
    const received = await filedAt(db, early.id)
    expect(received && received < closesAt, `${received} is before ${closesAt}`).toBe(true)
  })

  test('of thirty filings through the last second each is judged by its own receipt', async () => {
    const { db } = place
    const opened = await Promise.all(Array.from({ length: 30 }, place.open))
    const closesAt = await closeIn(1000)

    const sent: { readonly id: ApplicationId; readonly at: Instant; readonly answer: Promise<Answer> }[] = []
    for (const one of opened) {
      sent.push({ id: one.id, at: await shownNow(db), answer: place.file(one) })
      await new Promise(done => setTimeout(done, 60))
    }
    const judged = await Promise.all(
      sent.map(async ({ id, at, answer }) => ({ id, at, answer: await answer, received: await filedAt(db, id) })),
    )
    for (const { id, at, answer, received } of judged) {
      expect(answer).toEqual(received === null ? closedSince(closesAt) : receiptOf(id))
      if (received === null) continue
      expect(received < closesAt, `${received} is before ${closesAt}`).toBe(true)
      expect(at < closesAt, `${at}, when it was sent, is before ${closesAt}`).toBe(true)
    }
    const accepted = judged.filter(({ received }) => received !== null).length
    expect(accepted).toBeGreaterThan(0)
    expect(accepted).toBeLessThan(opened.length)
  })

  test('sent again after the close, what was filed before it has the same receipt; what was not is refused', async () => {
    const { db } = place
    const [filed, never] = [await place.open(), await place.open()]
    const closesAt = await closeIn(3000)
    expect(await place.file(filed)).toEqual(receiptOf(filed.id))
    const received = await filedAt(db, filed.id)
    await until(db, closesAt)

    expect(await place.file(filed)).toEqual(receiptOf(filed.id))
    expect(await filedAt(db, filed.id)).toBe(received)
    expect(await place.file(never)).toEqual(closedSince(closesAt))
  })

  test('two tabs file once; the other is led to what was filed, before the close and after it', async () => {
    const { db } = place
    const one = await place.open()
    const other = { id: one.id, form: await place.another(one.id) }
    const closesAt = await closeIn(3000)

    const answers = await Promise.all([place.file(one), place.file(other)])
    const [filing, second] = answers[0].status === 303 ? [one, other] : [other, one]
    await until(db, closesAt)
    const after = [await place.file(filing), await place.file(second)]

    const led = { status: 302, location: `/candidatures/${one.id}`, said: null }
    expect(answers.toSorted((a, b) => a.status - b.status)).toEqual([led, receiptOf(one.id)])
    expect(after).toEqual([receiptOf(one.id), led])
  })
})

test('a form that was open files as soon as the close is put off, and no more once it is brought forward', async () => {
  const { db } = place
  const [one, other] = [await place.open(), await place.open()]
  const closesAt = await closeAt(db, await shownNow(db))
  expect(await place.file(one)).toEqual(closedSince(closesAt))

  await closeAt(db, plus(closesAt, minutes(10)))
  expect(await place.file(one)).toEqual(receiptOf(one.id))

  const forward = await closeAt(db, await shownNow(db))
  expect(await place.file(other)).toEqual(closedSince(forward))
})

describe('a server that', () => {
  async function anotherPlace(settings: Readonly<Record<string, string>> = {}): Promise<Place> {
    const own = await aPlace(3, settings)
    onTestFinished(async () => {
      await own.db.destroy()
      await own.server.kill()
      await rm(own.server.dataDir, { recursive: true, force: true })
    })
    return own
  }

  test('crashes at the close knows afterwards what was filed before; one that stops then finishes what had come', async () => {
    const own = await anotherPlace()
    const [filed, never, coming] = [await own.open(), await own.open(), await own.open()]
    const closesAt = await closeAt(own.db, plus(await shownNow(own.db), seconds(2)))
    expect(await own.file(filed)).toEqual(receiptOf(filed.id))
    await until(own.db, closesAt)
    await own.server.kill()
    const next = await startServer({ dataDir: own.server.dataDir })
    onTestFinished(next.kill)

    expect(await own.file(filed, next)).toEqual(receiptOf(filed.id))
    expect(await own.file(never, next)).toEqual(closedSince(closesAt))

    const second = await closeAt(own.db, plus(await shownNow(own.db), seconds(1)))
    const { head, body } = rawPost(own.visitor, next, signaturePath(coming.id), coming.form)
    const socket = await connectTo(next)
    await write(socket, head)
    await new Promise(done => setTimeout(done, 300))
    const stopped = next.stop()
    await until(own.db, second)
    await write(socket, body)

    expect(await answerOn(socket)).toEqual({ status: 303, location: receiptOf(coming.id).location })
    expect(await stopped).toBe(0)
  })

  test('finds its machine’s clock set back an hour after the close reopens nothing, nor does its next start', async () => {
    const own = await anotherPlace({ NODE_OPTIONS: movableMachineClock })
    const [late, later] = [await own.open(), await own.open()]
    const closesAt = await closeAt(own.db, plus(await shownNow(own.db), seconds(1)))
    await until(own.db, plus(closesAt, seconds(3)))

    writeFileSync(join(own.server.dataDir, 'clock-moved'), String(hours(-1)))

    expect(await own.file(late)).toEqual(closedSince(closesAt))
    await own.server.kill()
    const next = await startServer({ dataDir: own.server.dataDir, settings: { NODE_OPTIONS: movableMachineClock } })
    onTestFinished(next.kill)
    expect(await own.file(later, next)).toEqual(closedSince(closesAt))

    await closeAt(own.db, plus(closesAt, hours(2)))
    expect(await own.file(later, next)).toEqual(receiptOf(later.id))
  })
})

test.each([
  ['2025-03-30', '2025-03-30T22:00:00.000Z'],
  ['2025-10-26', '2025-10-26T23:00:00.000Z'],
] as const)('a window that closes on %s, when clocks change, closes when that day ends in Paris', async (day, end) => {
  const { db } = place
  const [inTime, late] = [await place.open(), await place.open()]
  const closesAt = await closeAt(db, endOfParisDay(toDay(day)))
  expect(closesAt).toBe(end)

  await showTime(db, plus(closesAt, seconds(-3)))
  expect(await place.file(inTime)).toEqual(receiptOf(inTime.id))
  expect((await filedAt(db, inTime.id))?.slice(0, 10)).toBe(day)

  await until(db, closesAt)
  expect(await place.file(late)).toEqual(closedSince(closesAt))
})
