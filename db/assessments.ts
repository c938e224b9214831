// Assessment reports: one an application, rewritten until its committee has it.

import type { Assessment } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Database } from './connection.ts'

export async function saveAssessment(
  db: Database,
  applicationId: ApplicationId,
  assessment: Assessment,
): Promise<void> {
  const columns = {
    recommendation: assessment.recommendation,
    recommended_cents: assessment.recommended,
    reserved: assessment.reserved ? 1 : 0,
    reasons: assessment.reasons,
    written_by: assessment.writtenBy,
    written_at: assessment.writtenAt,
    version: assessment.version,
  }
  await db
    .insertInto('assessment')
    .values({ application_id: applicationId, ...columns })
    .onConflict(conflict => conflict.column('application_id').doUpdateSet(columns))
    .execute()
}
