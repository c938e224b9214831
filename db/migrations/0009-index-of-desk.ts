// What the desk counts and filters by, in one index: counting ten thousand applications then reads none of their answers.

import type { Kysely } from 'kysely'

export const addIndexOfDesk = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createIndex('application_desk')
    .on('application')
    .columns([
      'window_id',
      'submitted_at',
      'state',
      'step_due_at',
      'answer_due_at',
      'case_officer_id',
      'stream',
      'organisation_id',
      'id',
    ])
    .execute()
