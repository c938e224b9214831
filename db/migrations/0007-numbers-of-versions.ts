// What a version of the rules says by itself since: a version written before says the numbers it was applied with.

import type { Kysely } from 'kysely'

type Known = {
  readonly window_version: { readonly window_id: string; readonly number: number; readonly rules: string }
}

type Section = { readonly [name: string]: unknown }
type Rules = { readonly health: Section; readonly delays: Section; readonly reviewers: Section }

export async function addNumbersOfVersions(db: Kysely<unknown>): Promise<void> {
  const known = db.withTables<Known>()
  for (const { window_id, number, rules } of await known.selectFrom('window_version').selectAll().execute()) {
    const said = JSON.parse(rules) as Rules
    const whole = {
      ...said,
      health: { overrideDays: 90, ...said.health },
      delays: { finalReportMonths: 2, ...said.delays },
      reviewers: { profiles: [], ...said.reviewers },
    }
    await known
      .updateTable('window_version')
      .set({ rules: JSON.stringify(whole) })
      .where('window_id', '=', window_id)
      .where('number', '=', number)
      .execute()
  }
}
