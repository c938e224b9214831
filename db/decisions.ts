// Decisions: a correctable record until a second person validates it, then a row that only its notice still dates.

import type { Decision } from '#app/domain/application.ts'
import type { ApplicationId, DecisionId, MeetingId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { encode } from './json.ts'
import type { Row } from './schema.ts'
import { toDecision } from './situations.ts'

export async function insertDecision(db: Database, decision: Decision): Promise<void> {
  await db
    .insertInto('decision')
    .values({
      id: decision.id,
      application_id: decision.applicationId,
      meeting_id: decision.meetingId,
      number: decision.number,
      supersedes_id: decision.supersedesId,
      validated_by: decision.validatedBy,
      validated_at: decision.validatedAt,
      notice_released_at: decision.noticeReleasedAt,
      line_id: decision.lineId,
      sha256: decision.sha256,
      version: decision.version,
      ...toRecord(decision),
    })
    .execute()
}

/** Corrects a record over the version that was read; false when it was validated or corrected meanwhile. */
export async function saveRecord(db: Database, decision: Decision): Promise<boolean> {
  const result = await db
    .updateTable('decision')
    .set({ ...toRecord(decision), version: decision.version + 1 })
    .where('id', '=', decision.id)
    .where('version', '=', decision.version)
    .where('validated_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Validates exactly the record that was read; false when it changed or was validated meanwhile. */
export async function saveValidated(db: Database, decision: Decision): Promise<boolean> {
  const result = await db
    .updateTable('decision')
    .set({
      validated_by: decision.validatedBy,
      validated_at: decision.validatedAt,
      line_id: decision.lineId,
      sha256: decision.sha256,
      version: decision.version + 1,
    })
    .where('id', '=', decision.id)
    .where('version', '=', decision.version)
    .where('validated_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Ends the embargo of one decision, once. */
export async function saveNoticeReleased(db: Database, id: DecisionId, at: Instant): Promise<boolean> {
  const result = await db
    .updateTable('decision')
    .set({ notice_released_at: at })
    .where('id', '=', id)
    .where('validated_at', 'is not', null)
    .where('notice_released_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A decision with the names and functions of who recorded and who validated it. */
export type SignedDecision = Decision & {
  readonly recorder: { readonly name: string; readonly position: string }
  readonly validator: { readonly name: string; readonly position: string } | null
}

/** Every decision on an application, from the first to the latest. */
export async function listDecisionsOf(db: Database, applicationId: ApplicationId): Promise<readonly SignedDecision[]> {
  const rows = await selectSigned(db)
    .where('decision.application_id', '=', applicationId)
    .orderBy('decision.number')
    .execute()
  return rows.map(toSigned)
}

/** The decisions that the meeting recorded, one a file. */
export async function listDecisionsOfMeeting(db: Database, meetingId: MeetingId): Promise<readonly SignedDecision[]> {
  const rows = await selectSigned(db)
    .where('decision.meeting_id', '=', meetingId)
    .orderBy('decision.recorded_at')
    .orderBy('decision.id')
    .execute()
  return rows.map(toSigned)
}

const selectSigned = (db: Database) =>
  db
    .selectFrom('decision')
    .innerJoin('person as recorder', 'recorder.id', 'decision.recorded_by')
    .leftJoin('person as validator', 'validator.id', 'decision.validated_by')
    .selectAll('decision')
    .select([
      'recorder.name as recorder_name',
      'recorder.position as recorder_position',
      'validator.name as validator_name',
      'validator.position as validator_position',
    ])

type SignedRow = Row<'decision'> & {
  readonly recorder_name: string
  readonly recorder_position: string
  readonly validator_name: string | null
  readonly validator_position: string | null
}

const toSigned = (row: SignedRow): SignedDecision => ({
  ...toDecision(row),
  recorder: { name: row.recorder_name, position: row.recorder_position },
  validator: row.validator_name === null ? null : { name: row.validator_name, position: row.validator_position ?? '' },
})

const toRecord = (decision: Decision) => ({
  kind: decision.kind,
  granted_cents: decision.granted,
  terms: encode(decision.terms),
  recorded_by: decision.recordedBy,
  recorded_at: decision.recordedAt,
})
