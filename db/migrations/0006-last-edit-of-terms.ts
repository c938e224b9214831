// When the terms of an agreement were last written over: nobody signed them before. The history knows it of those written since.

import type { Kysely } from 'kysely'

type Known = {
  readonly project: { readonly id: string; readonly terms_edited_at: string | null }
  readonly journal: {
    readonly subject: string
    readonly subject_id: string
    readonly action: string
    readonly at: string
  }
}

export async function addLastEditOfTerms(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('project').addColumn('terms_edited_at', 'text').execute()
  await db
    .withTables<Known>()
    .updateTable('project')
    .set(eb => ({
      terms_edited_at: eb
        .selectFrom('journal')
        .select(({ fn }) => fn.max('journal.at').as('at'))
        .where('journal.subject', '=', 'project')
        .where('journal.action', '=', 'editAgreement')
        .whereRef('journal.subject_id', '=', 'project.id'),
    }))
    .execute()
}
