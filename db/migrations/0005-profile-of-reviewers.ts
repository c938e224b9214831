// What a reviewer knows best, so that the reviewers of one application complete each other.

import type { Kysely } from 'kysely'

export async function addProfileOfReviewers(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('review_profile', 'text').execute()
}
