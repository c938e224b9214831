// What time asks for by state, by day or by report, and what is written about one thing, is found by an index.

import type { Kysely } from 'kysely'

/** By table, the columns of each index. */
const indexes = {
  application: [['state', 'id']],
  project: [['state', 'id']],
  decision: [['notice_released_at', 'application_id']],
  meeting: [['held_at', 'id']],
  planned_opening: [['opened_at', 'opens_at']],
  indicator_reading: [['report_id']],
  audit_event: [['subject', 'subject_id', 'position']],
} as const

export async function addIndexesOfLists(db: Kysely<unknown>): Promise<void> {
  for (const [table, those] of Object.entries(indexes)) {
    for (const columns of those) {
      await db.schema
        .createIndex(`${table}_${columns.join('_')}`)
        .on(table)
        .columns([...columns])
        .execute()
    }
  }
}
