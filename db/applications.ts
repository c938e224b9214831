// Applications: one row each, saved only over the version that was read.

import type { Answers } from '#app/domain/answers.ts'
import type { Application } from '#app/domain/application.ts'
import { type ApplicationState, applicationStates, finalApplicationStates } from '#app/domain/application-workflow.ts'
import type { OtherApplication } from '#app/domain/eligibility.ts'
import { type ApplicationId, type PersonId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import { searchKey } from './keys.ts'
import type { Row } from './schema.ts'

export async function insertApplication(db: Database, application: Application): Promise<void> {
  await db
    .insertInto('application')
    .values({
      id: application.id,
      window_id: application.windowId,
      organisation_id: application.organisationId,
      created_by: application.createdBy,
      created_at: application.createdAt,
      version: application.version,
      ...toColumns(application),
    })
    .execute()
}

/** Writes it over the version that was read, and only over that one; false when somebody else wrote meanwhile. */
export async function saveApplication(db: Database, application: Application): Promise<boolean> {
  const result = await db
    .updateTable('application')
    .set({ ...toColumns(application), version: application.version + 1 })
    .where('id', '=', application.id)
    .where('version', '=', application.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findApplication(db: Database, id: ApplicationId): Promise<Application | null> {
  const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toApplication(row)
}

/** The application that a filing with this key made, so that a retry gives the same filing. */
export async function findApplicationByFilingKey(db: Database, key: string): Promise<Application | null> {
  const row = await db.selectFrom('application').selectAll().where('filing_key', '=', key).executeTakeFirst()
  return row === undefined ? null : toApplication(row)
}

export async function saveFilingKey(db: Database, id: ApplicationId, key: string): Promise<void> {
  await db.updateTable('application').set({ filing_key: key }).where('id', '=', id).execute()
}

/**
 * Titles of the body's other active applications (rule DUPLICATE_APPLICATION). Naming a body opens none of its files: a
 * draft is compared with those of its own participants, a filed one with what the body filed. A refusal that is not
 * released yet still counts, so that nothing tells of it.
 */
export async function listActiveTitles(
  db: Database,
  { id, organisationId, submittedAt }: Pick<Application, 'id' | 'organisationId' | 'submittedAt'>,
): Promise<readonly OtherApplication[]> {
  const rows = await db
    .selectFrom('application')
    .select('title')
    .where('organisation_id', '=', organisationId)
    .where('id', '!=', id)
    .where(eb =>
      eb.or([
        eb('state', 'not in', [...finalApplicationStates]),
        eb.exists(
          eb
            .selectFrom('decision')
            .select('decision.id')
            .whereRef('decision.application_id', '=', 'application.id')
            .where('decision.validated_at', 'is not', null)
            .where('decision.notice_released_at', 'is', null)
            .where('application.state', '=', 'rejected'),
        ),
      ]),
    )
    .where(eb =>
      submittedAt === null
        ? eb.exists(
            eb
              .selectFrom('participant as theirs')
              .innerJoin('participant as own', 'own.email', 'theirs.email')
              .select('theirs.email')
              .whereRef('theirs.application_id', '=', 'application.id')
              .where('own.application_id', '=', id),
          )
        : eb('submitted_at', 'is not', null),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ title }) => ({ organisationId, title, isTheirs: submittedAt === null }))
}

/** The next number of that window and year; without gaps, since it is taken in the transaction that uses it. */
export async function takeReferenceNumber(db: Database, windowId: WindowId, year: number): Promise<number> {
  const row = await db
    .insertInto('reference_counter')
    .values({ window_id: windowId, year, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['window_id', 'year']).doUpdateSet(eb => ({ last: eb('reference_counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return asInteger(row.last)
}

const toColumns = (application: Application) => ({
  reference: application.reference,
  title: application.title,
  title_key: searchKey(application.title),
  state: application.state,
  previous_state: application.previousState,
  version_number: application.versionNumber,
  stream: application.stream,
  answers: encode(application.answers),
  case_officer_id: application.caseOfficerId,
  edited_at: application.editedAt,
  submitted_at: application.submittedAt,
  answer_due_at: application.answerDueAt,
  state_since: application.stateSince,
  step_due_at: application.stepDueAt,
  total_cents: application.totalCents,
  requested_cents: application.requestedCents,
  score_tenths: application.scoreTenths,
  signature_asked_at: application.signatureAskedAt,
})

export const toApplication = (row: Row<'application'>): Application => ({
  id: toId(row.id),
  windowId: toId(row.window_id),
  organisationId: toId(row.organisation_id),
  reference: row.reference,
  title: row.title,
  state: toState(row.state),
  previousState: row.previous_state === null ? null : toState(row.previous_state),
  versionNumber: row.version_number,
  stream: row.stream,
  answers: decode<Answers>(row.answers),
  caseOfficerId: row.case_officer_id as PersonId | null,
  createdBy: toId(row.created_by),
  createdAt: row.created_at as Instant,
  editedAt: row.edited_at as Instant,
  submittedAt: row.submitted_at as Instant | null,
  answerDueAt: row.answer_due_at as Instant | null,
  stateSince: row.state_since as Instant,
  stepDueAt: row.step_due_at as Instant | null,
  totalCents: row.total_cents === null ? null : cents(asInteger(row.total_cents)),
  requestedCents: row.requested_cents === null ? null : cents(asInteger(row.requested_cents)),
  scoreTenths: row.score_tenths,
  signatureAskedAt: row.signature_asked_at as Instant | null,
  version: row.version,
})

export function toState(text: string): ApplicationState {
  const state = applicationStates.find(known => known === text)
  if (state === undefined) throw new Error(`unknown state of an application: ${text}`)
  return state
}
