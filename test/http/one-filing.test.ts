// One filing, one receipt, one mail: however often the form is sent, and whether or not anybody hears the answer.

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { connectTo, type RawPost, rawPost, write } from '#test/support/raw-post.ts'
import { editor, filingForm, makeReadyDrafts, signatory, signaturePath } from '#test/support/ready-drafts.ts'
import { aVisitor, mailTo } from '#test/support/visitor.ts'

/** Answers that nobody hears. */
const cuts = process.env['EXTENDED'] === '1' ? 100 : 20
const clicks = 50

let server: Server
let db: Database
let drafts: readonly ApplicationId[]
const visitor = aVisitor()

beforeAll(async () => {
  server = await startServer()
  drafts = await makeReadyDrafts(server, cuts + 1)
  db = openSqlite(join(server.dataDir, 'guichet.db'))
  await visitor.send(server, '/demo', { email: signatory.email })
})

afterAll(async () => {
  await db.destroy()
  await server.stop()
})

const receiptPath = (draft: ApplicationId): string => `/candidatures/${draft}/accuse`

/** What there is of a filing, counted where it is kept. */
async function leftOf(draft: ApplicationId) {
  const { reference } = await db
    .selectFrom('application')
    .select('reference')
    .where('id', '=', draft)
    .executeTakeFirstOrThrow()
  const submissions = await db.selectFrom('submission').select('sha256').where('application_id', '=', draft).execute()
  const steps = await db
    .selectFrom('journal')
    .select('id')
    .where('subject_id', '=', draft)
    .where('to_state', '=', 'submitted')
    .execute()
  return { reference, submissions: submissions.length, steps: steps.length }
}

const once = { reference: expect.stringMatching(/^GD-2025-\d{4}$/), submissions: 1, steps: 1 }

/** How many acknowledgements of a filing have left, to each of the two. */
async function acknowledgements(reference: string | null): Promise<readonly number[]> {
  const mails = await Promise.all([signatory, editor].map(({ email }) => mailTo(server, email)))
  return mails.map(
    sent => sent.filter(({ name, text }) => name === 'applicationSubmitted' && text.includes(String(reference))).length,
  )
}

test(`of ${clicks} identical filings at once one is made, and each sender is led to the same receipt`, async () => {
  const [draft] = drafts
  if (draft === undefined) throw new Error('a draft was made')
  const form = await filingForm(visitor, server, draft)

  const answers = await Promise.all(
    Array.from({ length: clicks }, () => visitor.send(server, signaturePath(draft), form)),
  )

  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
    new Set([`303 ${receiptPath(draft)}`]),
  )
  const left = await leftOf(draft)
  expect(left).toEqual(once)
  await expect.poll(() => acknowledgements(left.reference), { timeout: 20_000 }).toEqual([1, 1])
})

const isFiled = async (draft: ApplicationId): Promise<boolean> => (await leftOf(draft)).submissions > 0

/** Sends the form and is gone: at once for one in two, else once the filing is in the database; the answer is not read. */
async function sendAndLeave(post: RawPost, draft: ApplicationId, atOnce: boolean): Promise<void> {
  const socket = await connectTo(server)
  socket.pause()
  await write(socket, post.head + post.body)
  if (!atOnce) while (!(await isFiled(draft))) await new Promise(done => setTimeout(done, 1))
  socket.destroy()
}

test(`of ${cuts} answers that are cut none is lost: sent again, the form leads to the receipt of the one filing`, async () => {
  const cut = drafts.slice(1)
  const references: (string | null)[] = []

  for (const [place, draft] of cut.entries()) {
    const form = await filingForm(visitor, server, draft)
    await sendAndLeave(rawPost(visitor, server, signaturePath(draft), form), draft, place % 2 === 0)
    const again = await visitor.send(server, signaturePath(draft), form)

    expect([again.status, again.headers.get('location')]).toEqual([303, receiptPath(draft)])
    const left = await leftOf(draft)
    expect(left).toEqual(once)
    references.push(left.reference)
  }

  const numbers = references.map(reference => Number(reference?.slice(-4)))
  const [first = 0] = numbers
  expect(numbers, 'the numbers follow one another').toEqual(cut.map((_, place) => first + place))
  await expect
    .poll(() => db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute(), { timeout: 60_000 })
    .toEqual([])
  const sent = await db
    .selectFrom('sent_mail')
    .select(['to_address', 'subject'])
    .where('email', '=', 'applicationSubmitted')
    .execute()
  for (const { email } of [signatory, editor])
    expect(
      references.map(
        reference =>
          sent.filter(({ to_address, subject }) => to_address === email && subject.includes(String(reference))).length,
      ),
      `mail to ${email}`,
    ).toEqual(references.map(() => 1))
}, 180_000)
