// Proposals to fund an application of the waiting list: one an application, replaced by the next.

import { type ApplicationId, type PersonId, toId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'

export type Promotion = {
  readonly amount: Cents
  readonly reason: string
  readonly proposedBy: PersonId
  readonly proposerName: string
  readonly proposedAt: Instant
}

export async function savePromotion(
  db: Database,
  applicationId: ApplicationId,
  promotion: Omit<Promotion, 'proposerName'>,
): Promise<void> {
  const columns = {
    amount_cents: promotion.amount,
    reason: promotion.reason,
    proposed_by: promotion.proposedBy,
    proposed_at: promotion.proposedAt,
  }
  await db
    .insertInto('promotion')
    .values({ application_id: applicationId, ...columns })
    .onConflict(conflict => conflict.column('application_id').doUpdateSet(columns))
    .execute()
}

export async function findPromotion(db: Database, applicationId: ApplicationId): Promise<Promotion | null> {
  const row = await db
    .selectFrom('promotion')
    .innerJoin('person', 'person.id', 'promotion.proposed_by')
    .selectAll('promotion')
    .select('person.name')
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    amount: cents(asInteger(row.amount_cents)),
    reason: row.reason,
    proposedBy: toId(row.proposed_by),
    proposerName: row.name,
    proposedAt: row.proposed_at as Instant,
  }
}
