// Reviews as their authors write them: what is declared, written and submitted, and what was written before.

import type { ReviewState } from '#app/domain/application.ts'
import { type ApplicationId, type ReviewId, toId } from '#app/domain/identifiers.ts'
import type { Subject } from '#app/domain/permissions.ts'
import type { InterestAnswer, Review, ReviewContent } from '#app/domain/review.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import type { Row } from './schema.ts'

export type StoredReview = Review & { readonly state: ReviewState }

/** What the column `notes` holds: the notes and, beside each, its comment; an empty object before anything is written. */
type NotesColumn = Partial<Pick<ReviewContent, 'notes' | 'comments'>>

export async function findReview(db: Database, id: ReviewId): Promise<StoredReview | null> {
  const row = await db.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toReview(row)
}

/** The reviews of an application, in the order they were asked. */
export async function listReviews(db: Database, applicationId: ApplicationId): Promise<readonly StoredReview[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return rows.map(toReview)
}

/** Who was asked to review each of those applications, with what they declared: what permissions ask of a review. */
export async function listReviewersOf(
  db: Database,
  applicationIds: readonly ApplicationId[],
): Promise<readonly (Subject['reviews'][number] & { readonly applicationId: string })[]> {
  const rows = await db
    .selectFrom('review')
    .select(['application_id', 'reviewer_id', 'interest'])
    .where('application_id', 'in', applicationIds)
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    applicationId: row.application_id,
    reviewerId: toId(row.reviewer_id),
    interest: row.interest as InterestAnswer | null,
  }))
}

/** Writes it over the version that was read, and only over that one; false when it changed meanwhile. */
export async function saveReview(db: Database, review: StoredReview): Promise<boolean> {
  const { notes, comments } = review
  const result = await db
    .updateTable('review')
    .set({
      interest: review.interest?.answer ?? null,
      interest_note: review.interest?.words ?? null,
      interest_at: review.interest?.declaredAt ?? null,
      state: review.state,
      notes: encode({ notes, comments } satisfies NotesColumn),
      strengths: review.strengths,
      weaknesses: review.weaknesses,
      questions: review.questions,
      recommendation: review.recommendation,
      submission_number: review.submissionNumber,
      submitted_at: review.submittedAt,
      confirm_by: review.confirmBy,
      version: review.version + 1,
    })
    .where('id', '=', review.id)
    .where('version', '=', review.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The mean of the submitted reviews, kept on the application for its lists. It is no part of what its applicant edits. */
export async function saveScore(db: Database, applicationId: ApplicationId, tenths: number | null): Promise<void> {
  await db.updateTable('application').set({ score_tenths: tenths }).where('id', '=', applicationId).execute()
}

/** What a review said before it was revised or taken back. */
export type ReviewRevision = {
  readonly number: number
  readonly content: ReviewContent
  readonly submissionNumber: number
  readonly keptAt: Instant
}

/** Keeps what the review says now, before it says something else. */
export async function insertRevision(db: Database, review: StoredReview, at: Instant): Promise<void> {
  const { notes, comments, strengths, weaknesses, questions, recommendation } = review
  const content: ReviewContent = { notes, comments, strengths, weaknesses, questions, recommendation }
  const { n } = await db
    .selectFrom('review_revision')
    .select(eb => eb.fn.countAll().as('n'))
    .where('review_id', '=', review.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('review_revision')
    .values({
      review_id: review.id,
      number: asInteger(n) + 1,
      content: encode(content),
      submission_number: review.submissionNumber ?? 1,
      kept_at: at,
    })
    .execute()
}

/** From the first to the latest. */
export async function listRevisions(db: Database, id: ReviewId): Promise<readonly ReviewRevision[]> {
  const rows = await db
    .selectFrom('review_revision')
    .selectAll()
    .where('review_id', '=', id)
    .orderBy('number')
    .execute()
  return rows.map(row => ({
    number: row.number,
    content: decode(row.content),
    submissionNumber: row.submission_number,
    keptAt: row.kept_at as Instant,
  }))
}

const toReview = (row: Row<'review'>): StoredReview => {
  const { notes = {}, comments = {} } = decode<NotesColumn>(row.notes)
  return {
    id: toId(row.id),
    applicationId: toId(row.application_id),
    reviewerId: toId(row.reviewer_id),
    assignedBy: toId(row.assigned_by),
    assignedAt: row.assigned_at as Instant,
    dueOn: row.due_on as Day,
    interest:
      row.interest === null || row.interest_at === null
        ? null
        : {
            answer: row.interest as InterestAnswer,
            words: row.interest_note,
            declaredAt: row.interest_at as Instant,
          },
    notes,
    comments,
    strengths: row.strengths,
    weaknesses: row.weaknesses,
    questions: row.questions,
    recommendation: row.recommendation as Review['recommendation'],
    state: row.state as ReviewState,
    submittedAt: row.submitted_at as Instant | null,
    submissionNumber: row.submission_number,
    confirmBy: row.confirm_by as Day | null,
    version: row.version,
  }
}
