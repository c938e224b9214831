// Why an officer let a warning of the rules pass: one reason a rule and application.

import type { ApplicationId, PersonId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export type RuleOverride = { readonly code: string; readonly reason: string; readonly by: string; readonly at: Instant }

export async function insertRuleOverride(
  db: Database,
  applicationId: ApplicationId,
  override: { readonly code: string; readonly reason: string; readonly by: PersonId; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('rule_override')
    .values({
      application_id: applicationId,
      code: override.code,
      reason: override.reason,
      given_by: override.by,
      given_at: override.at,
    })
    .execute()
}

/** With the name of who gave each, by the code of the rule. */
export async function listRuleOverrides(db: Database, applicationId: ApplicationId): Promise<readonly RuleOverride[]> {
  const rows = await db
    .selectFrom('rule_override')
    .innerJoin('person', 'person.id', 'rule_override.given_by')
    .select(['rule_override.code', 'rule_override.reason', 'rule_override.given_at', 'person.name'])
    .where('rule_override.application_id', '=', applicationId)
    .orderBy('rule_override.code')
    .execute()
  return rows.map(row => ({ code: row.code, reason: row.reason, by: row.name, at: row.given_at as Instant }))
}
