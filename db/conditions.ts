// Conditions of a decision: written with its record, then evidenced and met one by one.

import type { DecisionTerms } from '#app/domain/decision.ts'
import type { ConditionId, DecisionId, PersonId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

/** Writes the conditions of a record in place of those it had; a validated decision's are never rewritten. */
export async function replaceConditions(
  db: Database,
  decisionId: DecisionId,
  conditions: DecisionTerms['conditions'],
  newId: () => string,
): Promise<void> {
  await db.deleteFrom('decision_condition').where('decision_id', '=', decisionId).execute()
  for (const { kind, wording, dueOn } of conditions) {
    await db
      .insertInto('decision_condition')
      .values({ id: newId(), decision_id: decisionId, kind, wording, due_on: dueOn })
      .execute()
  }
}

/** What shows that the condition is fulfilled, in place of what was read; false once it is met, or when other evidence came meanwhile. */
export async function saveEvidence(
  db: Database,
  { id, evidenceAt }: { readonly id: ConditionId; readonly evidenceAt: string | null },
  evidence: string,
  by: PersonId,
  at: Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('decision_condition')
    .set({ evidence, evidence_at: at, evidence_by: by })
    .where('id', '=', id)
    .where('met_at', 'is', null)
    .where('evidence_at', evidenceAt === null ? 'is' : '=', evidenceAt)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The condition is met, once, on the evidence of that moment; false when it already was, or when no such evidence is there. */
export async function saveMet(
  db: Database,
  id: ConditionId,
  evidenceAt: string,
  by: PersonId,
  at: Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('decision_condition')
    .set({ met_at: at, met_by: by })
    .where('id', '=', id)
    .where('met_at', 'is', null)
    .where('evidence_at', '=', evidenceAt)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
