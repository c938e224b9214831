// The milestones of a project, each judged on the evidence its carrier gives.

import { type ProjectId, toId, toIdOrNull } from '#app/domain/identifiers.ts'
import { type Milestone, milestoneStates } from '#app/domain/project.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { oneOf } from './projects.ts'
import type { Row } from './schema.ts'

export async function insertMilestone(
  db: Database,
  projectId: ProjectId,
  milestone: Pick<Milestone, 'id' | 'position' | 'code' | 'title' | 'expectedEvidence' | 'dueOn'>,
): Promise<void> {
  const { id, position, code, title, expectedEvidence, dueOn } = milestone
  await db
    .insertInto('milestone')
    .values({
      id,
      project_id: projectId,
      position,
      code,
      title,
      expected_evidence: expectedEvidence,
      due_on: dueOn,
      state: 'planned',
      evidence: null,
      evidence_at: null,
      evidence_by: null,
      judged_at: null,
      judged_by: null,
      judgement: null,
      version: 1,
    })
    .execute()
}

/** Saves over the version that was read; false when somebody saved meanwhile. */
export async function saveMilestone(db: Database, milestone: Milestone): Promise<boolean> {
  const result = await db
    .updateTable('milestone')
    .set({
      due_on: milestone.dueOn,
      state: milestone.state,
      evidence: milestone.evidence,
      evidence_at: milestone.evidenceAt,
      evidence_by: milestone.evidenceBy,
      judged_at: milestone.judgedAt,
      judged_by: milestone.judgedBy,
      judgement: milestone.judgement,
      version: milestone.version + 1,
    })
    .where('id', '=', milestone.id)
    .where('version', '=', milestone.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export const toMilestone = (row: Row<'milestone'>): Milestone => ({
  id: toId(row.id),
  position: row.position,
  code: row.code,
  title: row.title,
  expectedEvidence: row.expected_evidence,
  dueOn: row.due_on as Day,
  state: oneOf(milestoneStates, row.state),
  evidence: row.evidence,
  evidenceAt: row.evidence_at as Instant | null,
  evidenceBy: toIdOrNull(row.evidence_by),
  judgedAt: row.judged_at as Instant | null,
  judgedBy: toIdOrNull(row.judged_by),
  judgement: row.judgement,
  version: row.version,
})
