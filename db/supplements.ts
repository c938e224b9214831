// Requests for supplements: one at a time on an application, answered or expired.

import type { Supplement } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { encode } from './json.ts'
import { toSupplement } from './situations.ts'

/** A request with what became of it. */
export type SupplementOutcome = Supplement & { readonly answeredAt: Instant | null; readonly expiredAt: Instant | null }

export async function insertSupplement(
  db: Database,
  applicationId: ApplicationId,
  supplement: Supplement,
): Promise<void> {
  await db
    .insertInto('supplement')
    .values({
      id: supplement.id,
      application_id: applicationId,
      number: supplement.number,
      requested_by: supplement.requestedBy,
      requested_at: supplement.requestedAt,
      due_on: supplement.dueOn,
      message: supplement.message,
      fields: encode(supplement.fields),
    })
    .execute()
}

/** How many requests were made so far. */
export async function countSupplements(db: Database, applicationId: ApplicationId): Promise<number> {
  const row = await db
    .selectFrom('supplement')
    .select(eb => eb.fn.countAll().as('n'))
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}

/** From the first to the latest. */
export async function listSupplements(
  db: Database,
  applicationId: ApplicationId,
): Promise<readonly SupplementOutcome[]> {
  const rows = await db
    .selectFrom('supplement')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('number')
    .execute()
  return rows.map(row => ({
    ...toSupplement(row),
    answeredAt: row.answered_at as Instant | null,
    expiredAt: row.expired_at as Instant | null,
  }))
}

export async function saveSupplementAnswered(db: Database, id: string, at: Instant): Promise<void> {
  await db.updateTable('supplement').set({ answered_at: at }).where('id', '=', id).execute()
}

export async function saveSupplementExpired(db: Database, id: string, at: Instant): Promise<void> {
  await db.updateTable('supplement').set({ expired_at: at }).where('id', '=', id).execute()
}
