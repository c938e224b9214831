// What a carrier typed of a quarterly report and has not sent, right or not, field by field.

import type { Kysely } from 'kysely'

export async function addReportDraft(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('progress_report').addColumn('typed', 'text').execute()
}
