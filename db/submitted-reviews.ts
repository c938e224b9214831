// What the submitted reviews of an application say, without a name: what the committee reads of them.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Notes, Recommendation } from '#app/domain/scoring.ts'
import type { Database } from './connection.ts'
import { decode } from './json.ts'

export type SubmittedReview = {
  readonly notes: Notes
  readonly strengths: string
  readonly weaknesses: string
  readonly questions: string
  readonly recommendation: Recommendation | null
}

/** In the order of their assignment, which is how the committee numbers them. */
export async function listSubmittedReviews(
  db: Database,
  applicationId: ApplicationId,
): Promise<readonly SubmittedReview[]> {
  const rows = await db
    .selectFrom('review')
    .select(['notes', 'strengths', 'weaknesses', 'questions', 'recommendation'])
    .where('application_id', '=', applicationId)
    .where('state', '=', 'submitted')
    .where(eb => eb.or([eb('interest', 'is', null), eb('interest', '!=', 'declared')]))
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    notes: decode<{ readonly notes: Notes }>(row.notes).notes,
    strengths: row.strengths,
    weaknesses: row.weaknesses,
    questions: row.questions,
    recommendation: row.recommendation as Recommendation | null,
  }))
}
