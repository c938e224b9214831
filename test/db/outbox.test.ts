// E-mails that wait, and those of the demonstration's mailbox, kept on both databases.

import { describe, expect, test } from 'vitest'
import { hours, minutes, plus } from '#app/domain/time.ts'
import { claimOutbox, insertOutbox, saveFailure, saveSent } from '#db/outbox.ts'
import { countSentMail, findSentMail, insertSentMail, listSentMail, type SentMail } from '#db/sent-mail.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { now } from '#test/support/situation.ts'

const email = (id: string, except = {}) => ({
  id,
  to: 'claire@exemple.invalid',
  locale: 'fr' as const,
  at: now,
  sendFrom: now,
  name: 'signInCode' as const,
  props: { code: '123456', minutes: 15 },
  ...except,
})
const lease = (from = now) => plus(from, minutes(2))

describe.each(dialects)('the outbox, on %s', dialect => {
  const open = databasesOf(dialect)

  test('hands out what is due as it was queued, counting the attempt', async () => {
    const db = await open()
    await insertOutbox(db, email('a'))

    expect(await claimOutbox(db, now, lease(), 10)).toEqual([
      {
        id: 'a',
        to: 'claire@exemple.invalid',
        locale: 'fr',
        attempts: 1,
        queuedAt: now,
        name: 'signInCode',
        props: { code: '123456', minutes: 15 },
      },
    ])
  })

  test('keeps what is not due yet', async () => {
    const db = await open()
    await insertOutbox(db, email('later', { sendFrom: plus(now, minutes(1)) }))

    expect(await claimOutbox(db, now, lease(), 10)).toEqual([])
    expect(await claimOutbox(db, plus(now, minutes(1)), lease(), 10)).toHaveLength(1)
  })

  test('hands out the oldest first, and no more than asked for', async () => {
    const db = await open()
    await insertOutbox(db, email('b', { at: plus(now, minutes(1)) }))
    await insertOutbox(db, email('c'))
    await insertOutbox(db, email('a'))

    expect((await claimOutbox(db, now, lease(), 2)).map(({ id }) => id)).toEqual(['a', 'c'])
    expect((await claimOutbox(db, now, lease(), 2)).map(({ id }) => id)).toEqual(['b'])
  })

  test('never gives the same one to two claimers', async () => {
    const db = await open()
    for (let index = 0; index < 30; index += 1) await insertOutbox(db, email(`mail ${index}`))

    const claims = await Promise.all(Array.from({ length: 5 }, () => claimOutbox(db, now, lease(), 10)))

    const ids = claims.flat().map(({ id }) => id)
    expect(ids).toHaveLength(30)
    expect(new Set(ids).size).toBe(30)
  })

  test('gives it again when the lease runs out, at that very moment', async () => {
    const db = await open()
    await insertOutbox(db, email('a'))
    await claimOutbox(db, now, lease(), 10)

    expect(await claimOutbox(db, plus(lease(), -1 as never), lease(), 10)).toEqual([])
    expect((await claimOutbox(db, lease(), lease(lease()), 10)).map(({ attempts }) => attempts)).toEqual([2])
  })

  test('is done with what was sent, and forgets what it said', async () => {
    const db = await open()
    await insertOutbox(db, email('a'))
    await claimOutbox(db, now, lease(), 10)

    await saveSent(db, 'a', now)

    expect(await claimOutbox(db, plus(now, hours(24)), lease(), 10)).toEqual([])
    expect(JSON.stringify(await db.selectFrom('outbox').selectAll().execute())).not.toContain('123456')
  })

  test('tries again after a failure, at the moment given', async () => {
    const db = await open()
    await insertOutbox(db, email('a'))
    await claimOutbox(db, now, lease(), 10)

    await saveFailure(db, 'a', `refused ${'x'.repeat(1000)}`, now, plus(now, minutes(4)))

    expect(await claimOutbox(db, plus(now, minutes(3)), lease(), 10)).toEqual([])
    expect(await claimOutbox(db, plus(now, minutes(4)), lease(), 10)).toHaveLength(1)
    const { last_error } = await db.selectFrom('outbox').select('last_error').executeTakeFirstOrThrow()
    expect(last_error).toHaveLength(500)
  })

  test('gives up for good, and keeps the letter', async () => {
    const db = await open()
    await insertOutbox(db, email('a'))

    await saveFailure(db, 'a', 'no such mailbox', now, null)

    expect(await claimOutbox(db, plus(now, hours(24)), lease(), 10)).toEqual([])
    expect(await db.selectFrom('outbox').select(['dead_at', 'last_error']).execute()).toEqual([
      { dead_at: now, last_error: 'no such mailbox' },
    ])
  })
})

describe.each(dialects)('the mailbox of the demonstration, on %s', dialect => {
  const open = databasesOf(dialect)
  const mail = (id: string, except: Partial<SentMail> = {}): SentMail => ({
    id,
    sentAt: now,
    from: 'guichet@exemple.invalid',
    to: 'claire@exemple.invalid',
    subject: 'Votre code',
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
    name: 'signInCode',
    ...except,
  })

  test('keeps each letter once, however often it is sent', async () => {
    const db = await open()
    await insertSentMail(db, mail('a'))
    await insertSentMail(db, mail('a', { subject: 'Encore' }))

    expect(await findSentMail(db, 'a')).toEqual(mail('a'))
    expect(await findSentMail(db, 'b')).toBeNull()
    expect(await countSentMail(db, null)).toBe(1)
  })

  test('shows the newest first, by page, of one address when asked', async () => {
    const db = await open()
    await insertSentMail(db, mail('a'))
    await insertSentMail(db, mail('b', { sentAt: plus(now, minutes(1)) }))
    await insertSentMail(db, mail('c', { to: 'denis@exemple.invalid' }))
    const ids = async (to: string | null, offset: number, limit: number) =>
      (await listSentMail(db, { to, offset, limit })).map(({ id }) => id)

    expect(await ids(null, 0, 2)).toEqual(['b', 'c'])
    expect(await ids(null, 2, 2)).toEqual(['a'])
    expect(await ids('claire@exemple.invalid', 0, 9)).toEqual(['b', 'a'])
    expect(await countSentMail(db, 'claire@exemple.invalid')).toBe(2)
  })
})
