// Proposals to declare an application inadmissible, until somebody else confirms them.

import type { ApplicationId, PersonId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export type InadmissibilityProposal = { readonly by: string; readonly at: Instant; readonly reasons: string }

/** The latest proposal takes the place of the former. */
export async function saveInadmissibility(
  db: Database,
  applicationId: ApplicationId,
  proposal: { readonly by: PersonId; readonly at: Instant; readonly reasons: string },
): Promise<void> {
  const columns = { proposed_by: proposal.by, proposed_at: proposal.at, reasons: proposal.reasons }
  await db
    .insertInto('inadmissibility')
    .values({ application_id: applicationId, ...columns })
    .onConflict(conflict => conflict.column('application_id').doUpdateSet(columns))
    .execute()
}

/** The file goes another way: the history keeps what was proposed. */
export async function deleteInadmissibility(db: Database, applicationId: ApplicationId): Promise<void> {
  await db.deleteFrom('inadmissibility').where('application_id', '=', applicationId).execute()
}

/** With the name of who proposed it. */
export async function findInadmissibilityProposal(
  db: Database,
  applicationId: ApplicationId,
): Promise<InadmissibilityProposal | null> {
  const row = await db
    .selectFrom('inadmissibility')
    .innerJoin('person', 'person.id', 'inadmissibility.proposed_by')
    .select(['person.name', 'inadmissibility.proposed_at', 'inadmissibility.reasons'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row === undefined ? null : { by: row.name, at: row.proposed_at as Instant, reasons: row.reasons }
}
