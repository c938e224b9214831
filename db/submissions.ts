// Filed versions, which nothing changes once written.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { canonicalJson, type Submission } from '#app/domain/submission.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { decode, encode } from './json.ts'
import type { Row } from './schema.ts'

export async function insertSubmission(
  db: Database,
  applicationId: ApplicationId,
  submission: Submission,
): Promise<void> {
  await db
    .insertInto('submission')
    .values({
      application_id: applicationId,
      number: submission.number,
      version_number: submission.windowVersion,
      content: canonicalJson(submission.content),
      sha256: submission.sha256,
      received_at: submission.receivedAt,
      submitted_by: submission.submittedBy,
      acknowledgement: encode(submission.acknowledgement),
    })
    .execute()
}

/** From the first to the latest. */
export async function listSubmissions(db: Database, applicationId: ApplicationId): Promise<readonly Submission[]> {
  const rows = await db
    .selectFrom('submission')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('number')
    .execute()
  return rows.map(toSubmission)
}

export async function findLatestSubmission(db: Database, applicationId: ApplicationId): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toSubmission(row)
}

const toSubmission = (row: Row<'submission'>): Submission => ({
  number: row.number,
  windowVersion: row.version_number,
  content: decode(row.content),
  sha256: row.sha256,
  receivedAt: row.received_at as Instant,
  submittedBy: toId(row.submitted_by),
  acknowledgement: decode(row.acknowledgement),
})
