// The seals of the ledger: each movement has a line of the audit trail that holds the hash of all its columns.

import { appendAudit } from './audit.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import type { Row } from './schema.ts'

const subject = 'envelopeMovement'

/** Every column of a movement, in an order that does not depend on the database. */
const sealed = (row: Row<'envelope_movement'>): string =>
  JSON.stringify([
    row.id,
    row.line_id,
    row.position,
    row.kind,
    asInteger(row.amount_cents),
    row.cause,
    row.counterpart_line_id,
    row.application_id,
    row.decision_id,
    row.author_id,
    row.at,
  ])

/** Seals the last `count` movements of a line, in the transaction that wrote them. */
export async function sealLatest(
  db: Database,
  sha256: (text: string) => string,
  lineId: string,
  count: number,
): Promise<void> {
  const latest = await db
    .selectFrom('envelope_movement')
    .selectAll()
    .where('line_id', '=', lineId)
    .orderBy('position', 'desc')
    .limit(count)
    .execute()
  for (const row of latest.toReversed())
    await appendAudit(db, sha256, {
      at: row.at,
      actorId: row.author_id,
      action: row.kind,
      subject,
      subjectId: row.id,
      body: JSON.stringify({ sha256: sha256(sealed(row)) }),
    })
}

/** Each movement is what was sealed, and each seal has its movement. */
export async function movementsHoldTheirSeal(
  db: Database,
  sha256: (text: string) => string,
): Promise<readonly string[]> {
  const rows = await db.selectFrom('envelope_movement').selectAll().orderBy('line_id').orderBy('position').execute()
  const lines = await db
    .selectFrom('audit_event')
    .select(['subject_id', 'body'])
    .where('subject', '=', subject)
    .execute()
  const seals = new Map(lines.map(line => [line.subject_id, line.body]))
  const present = new Set(rows.map(({ id }) => id))
  return [
    ...rows
      .filter(row => seals.get(row.id) !== JSON.stringify({ sha256: sha256(sealed(row)) }))
      .map(row => `movement ${row.position} of line ${row.line_id} (${row.id}) is not what was sealed`),
    ...lines.filter(line => !present.has(line.subject_id)).map(line => `movement ${line.subject_id} is gone`),
  ]
}
