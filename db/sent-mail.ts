// The demonstration's mailbox: every e-mail that was sent, as it was written.

import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import type { Row } from './schema.ts'

export type SentMail = {
  readonly id: string
  readonly sentAt: Instant
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly name: string
}

/** Written once however often it is sent: the id is that of the outbox row. */
export async function insertSentMail(db: Database, mail: SentMail): Promise<void> {
  await db
    .insertInto('sent_mail')
    .values({
      id: mail.id,
      sent_at: mail.sentAt,
      from_address: mail.from,
      to_address: mail.to,
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      email: mail.name,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Newest first, of the addresses that hold `to` when it is given. */
export async function listSentMail(
  db: Database,
  page: { readonly to: string | null; readonly offset: number; readonly limit: number },
): Promise<readonly SentMail[]> {
  let query = db
    .selectFrom('sent_mail')
    .selectAll()
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
  if (page.to !== null) query = query.where('to_address', 'like', pattern(page.to))
  return (await query.execute()).map(toSentMail)
}

export async function countSentMail(db: Database, to: string | null): Promise<number> {
  let query = db.selectFrom('sent_mail').select(eb => eb.fn.countAll().as('n'))
  if (to !== null) query = query.where('to_address', 'like', pattern(to))
  return asInteger((await query.executeTakeFirstOrThrow()).n)
}

export async function findSentMail(db: Database, id: string): Promise<SentMail | null> {
  const row = await db.selectFrom('sent_mail').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toSentMail(row)
}

/** Addresses are kept in lower case without accents. What « like » gives a meaning to is no part of one, but for « _ », which fits itself. */
const pattern = (typed: string): string =>
  `%${typed
    .normalize('NFD')
    .replace(/[\p{M}\s%\\]/gu, '')
    .toLowerCase()}%`

const toSentMail = (row: Row<'sent_mail'>): SentMail => ({
  id: row.id,
  sentAt: row.sent_at as Instant,
  from: row.from_address,
  to: row.to_address,
  subject: row.subject,
  text: row.text_body,
  html: row.html_body,
  name: row.email,
})
