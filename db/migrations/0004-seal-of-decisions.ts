// The hash of a decision as it was validated; a decision validated before has none, and the invariants say so.

import type { Kysely } from 'kysely'

export async function addSealOfDecisions(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decision').addColumn('sha256', 'text').execute()
}
