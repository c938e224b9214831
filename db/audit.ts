// The audit trail: one line an act, each line sealed with the one before it.

import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import type { Row } from './schema.ts'

type AuditEntry = {
  readonly at: string
  readonly actorId: string | null
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly body: string
}

const first = '0'.repeat(64)

/** The text that is sealed: every column of the line and the seal before it. */
const sealed = (entry: AuditEntry, position: number, previousHash: string): string =>
  JSON.stringify([
    position,
    entry.at,
    entry.actorId,
    entry.action,
    entry.subject,
    entry.subjectId,
    entry.body,
    previousHash,
  ])

/** Appends a line in the caller's transaction. */
export async function appendAudit(db: Database, sha256: (text: string) => string, entry: AuditEntry): Promise<void> {
  const last = await db
    .selectFrom('audit_event')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  const position = (last?.position ?? 0) + 1
  const previousHash = last?.hash ?? first
  await db
    .insertInto('audit_event')
    .values({
      position,
      at: entry.at,
      actor_id: entry.actorId,
      action: entry.action,
      subject: entry.subject,
      subject_id: entry.subjectId,
      body: entry.body,
      previous_hash: previousHash,
      hash: sha256(sealed(entry, position, previousHash)),
    })
    .execute()
}

/** Re-reads the whole chain; the position of the first line that does not hold, or null, and how many lines were read. */
export async function verifyAudit(
  db: Database,
  sha256: (text: string) => string,
): Promise<{ readonly lines: number; readonly broken: number | null }> {
  let previousHash = first
  let position = 0
  for (;;) {
    const rows: Row<'audit_event'>[] = await db
      .selectFrom('audit_event')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(1000)
      .execute()
    if (rows.length === 0) return { lines: asInteger(position), broken: null }
    for (const row of rows) {
      position += 1
      const entry = {
        at: row.at,
        actorId: row.actor_id,
        action: row.action,
        subject: row.subject,
        subjectId: row.subject_id,
        body: row.body,
      }
      const holds =
        row.position === position &&
        row.previous_hash === previousHash &&
        row.hash === sha256(sealed(entry, position, previousHash))
      if (!holds) return { lines: position, broken: position }
      previousHash = row.hash
    }
  }
}
