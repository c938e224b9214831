// E-mails waiting to be sent, claimed under a lease so that two senders never send the same one at once.

import type { Locale } from '#app/domain/people.ts'
import type { Instant } from '#app/domain/time.ts'
import type { QueuedEmail } from '#emails/props.ts'
import type { Database } from './connection.ts'
import { decode, encode } from './json.ts'
import type { Row } from './schema.ts'

export type OutboxEntry = {
  readonly id: string
  readonly to: string
  readonly locale: Locale
  readonly attempts: number
  readonly queuedAt: Instant
} & QueuedEmail

/** `at` is when the event happened (shown as sent then); `sendFrom` is the machine's moment from which to try. */
export async function insertOutbox(
  db: Database,
  entry: {
    readonly id: string
    readonly to: string
    readonly locale: Locale
    readonly at: Instant
    readonly sendFrom: Instant
  } & QueuedEmail,
): Promise<void> {
  await db
    .insertInto('outbox')
    .values({
      id: entry.id,
      email: entry.name,
      to_address: entry.to,
      locale: entry.locale,
      props: encode(entry.props),
      queued_at: entry.at,
      next_at: entry.sendFrom,
      attempts: 0,
    })
    .execute()
}

/**
 * Takes up to `limit` due e-mails for whoever calls, until `leaseUntil`. The lease is asked for twice: PostgreSQL looks
 * at the row again when another claimer held it, but not at the list of ids.
 */
export async function claimOutbox(
  db: Database,
  now: Instant,
  leaseUntil: Instant,
  limit: number,
): Promise<readonly OutboxEntry[]> {
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('next_at', '<=', now)
    .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .orderBy('next_at')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit)
  const rows = await db
    .updateTable('outbox')
    .set(eb => ({ lease_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', due)
    .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .returningAll()
    .execute()
  return rows
    .map(toEntry)
    .sort((a, b) => (a.queuedAt === b.queuedAt ? a.id.localeCompare(b.id) : a.queuedAt < b.queuedAt ? -1 : 1))
}

const toEntry = (row: Row<'outbox'>): OutboxEntry =>
  ({
    id: row.id,
    to: row.to_address,
    locale: row.locale as Locale,
    attempts: row.attempts,
    queuedAt: row.queued_at as Instant,
    name: row.email,
    props: decode(row.props),
  }) as OutboxEntry

/** What it said is forgotten once it has left: a one-time code is kept hashed, and its e-mail must not keep it otherwise. */
export async function saveSent(db: Database, id: string, at: Instant): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sent_at: at, lease_until: null, last_error: null, props: encode({}) })
    .where('id', '=', id)
    .execute()
}

/** Tries again at `nextAt`, or never when it is null. */
export async function saveFailure(
  db: Database,
  id: string,
  error: string,
  now: Instant,
  nextAt: Instant | null,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      last_error: error.slice(0, 500),
      lease_until: null,
      ...(nextAt === null ? { dead_at: now } : { next_at: nextAt }),
    })
    .where('id', '=', id)
    .execute()
}
