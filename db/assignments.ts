// Reviews as the office gives them: who may be asked, with what already waits for them, and the rows that ask.

import type { ReviewState } from '#app/domain/application.ts'
import {
  type ApplicationId,
  type OrganisationId,
  type PersonId,
  type ReviewId,
  toId,
  toIdOrNull,
  type WindowId,
} from '#app/domain/identifiers.ts'
import type { Locale, ReviewProfile } from '#app/domain/people.ts'
import type { InterestAnswer } from '#app/domain/review.ts'
import { reviewingStates } from '#app/domain/review-step.ts'
import type { Notes } from '#app/domain/scoring.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import { toLocale, toReviewProfile } from './people.ts'

export type AssignableReviewer = {
  readonly id: PersonId
  readonly name: string
  readonly position: string
  readonly email: string
  readonly locale: Locale
  readonly ministry: string | null
  readonly profile: ReviewProfile | null
  readonly organisationId: OrganisationId | null
  /** Reviews asked of them, on any file, that are not given yet or wait to be confirmed. */
  readonly openReviews: number
}

/** Active reviewers of a window by name, each with their load. */
export async function listAssignableReviewers(
  db: Database,
  windowId: WindowId,
): Promise<readonly AssignableReviewer[]> {
  const rows = await db
    .selectFrom('person')
    .innerJoin('role_assignment', 'role_assignment.person_id', 'person.id')
    .select([
      'person.id',
      'person.name',
      'person.position',
      'person.email',
      'person.locale',
      'person.ministry',
      'person.review_profile',
      'person.organisation_id',
    ])
    .select(eb =>
      eb
        .selectFrom('review')
        .innerJoin('application', 'application.id', 'review.application_id')
        .select(inner => inner.fn.countAll<number>().as('n'))
        .whereRef('review.reviewer_id', '=', 'person.id')
        .where('application.state', 'in', reviewingStates)
        .where(inner => inner.or([inner('review.interest', 'is', null), inner('review.interest', '!=', 'declared')]))
        .where(inner =>
          inner.or([inner('review.state', '!=', 'submitted'), inner('review.confirm_by', 'is not', null)]),
        )
        .as('open_reviews'),
    )
    .where('role_assignment.window_id', '=', windowId)
    .where('role_assignment.role', '=', 'reviewer')
    .where('role_assignment.ended_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    name: row.name,
    position: row.position,
    email: row.email,
    locale: toLocale(row.locale),
    ministry: row.ministry,
    profile: toReviewProfile(row.review_profile),
    organisationId: toIdOrNull<OrganisationId>(row.organisation_id),
    openReviews: asInteger(row.open_reviews),
  }))
}

/** One review asked of one person: nothing declared, nothing written. */
export async function insertReview(
  db: Database,
  review: {
    readonly id: ReviewId
    readonly applicationId: ApplicationId
    readonly reviewerId: PersonId
    readonly by: PersonId
    readonly at: Instant
    readonly dueOn: Day
  },
): Promise<void> {
  await db
    .insertInto('review')
    .values({
      id: review.id,
      application_id: review.applicationId,
      reviewer_id: review.reviewerId,
      assigned_by: review.by,
      assigned_at: review.at,
      due_on: review.dueOn,
      state: 'assigned',
      notes: encode({ notes: {}, comments: {} }),
      strengths: '',
      weaknesses: '',
      questions: '',
      version: 1,
    })
    .execute()
}

/** Takes back a review that was not submitted; false when it was, or is not of this application. */
export async function deleteUnsubmittedReview(
  db: Database,
  applicationId: ApplicationId,
  id: ReviewId,
): Promise<boolean> {
  const result = await db
    .deleteFrom('review')
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .where('state', '!=', 'submitted')
    // one that was submitted once, then taken back, has revisions: it is kept
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('review_revision').select('review_id').whereRef('review_revision.review_id', '=', 'review.id'),
        ),
      ),
    )
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** The officer's word on a declaration that was left unsure, and when the review is due after it. */
export async function saveResolvedInterest(
  db: Database,
  id: ReviewId,
  answer: Exclude<InterestAnswer, 'unsure'>,
  dueOn: Day,
): Promise<void> {
  await db
    .updateTable('review')
    .set(eb => ({ interest: answer, due_on: dueOn, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('interest', '=', 'unsure')
    .execute()
}

export type AssignedReview = {
  readonly id: ReviewId
  readonly reviewerId: PersonId
  readonly reviewerName: string
  readonly reviewerPosition: string
  readonly assignedAt: Instant
  readonly dueOn: Day
  readonly interest: InterestAnswer | null
  readonly interestNote: string | null
  readonly interestAt: Instant | null
  readonly state: ReviewState
  readonly submittedAt: Instant | null
  readonly submissionNumber: number | null
  readonly confirmBy: Day | null
}

/** The reviews of an application with who gives them, in the order they were asked. */
export async function listAssignedReviews(
  db: Database,
  applicationId: ApplicationId,
): Promise<readonly AssignedReview[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.reviewer_id')
    .select([
      'review.id',
      'review.reviewer_id',
      'person.name',
      'person.position',
      'review.assigned_at',
      'review.due_on',
      'review.interest',
    ])
    .select([
      'review.interest_note',
      'review.interest_at',
      'review.state',
      'review.submitted_at',
      'review.submission_number',
      'review.confirm_by',
    ])
    .where('review.application_id', '=', applicationId)
    .orderBy('review.assigned_at')
    .orderBy('review.id')
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    reviewerId: toId(row.reviewer_id),
    reviewerName: row.name,
    reviewerPosition: row.position,
    assignedAt: row.assigned_at as Instant,
    dueOn: row.due_on as Day,
    interest: row.interest as InterestAnswer | null,
    interestNote: row.interest_note,
    interestAt: row.interest_at as Instant | null,
    state: row.state as ReviewState,
    submittedAt: row.submitted_at as Instant | null,
    submissionNumber: row.submission_number,
    confirmBy: row.confirm_by as Day | null,
  }))
}

/** Who declared an interest in any application of a body: they review none of its files. */
export async function listInterested(db: Database, organisationId: OrganisationId): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .select('review.reviewer_id')
    .distinct()
    .where('application.organisation_id', '=', organisationId)
    .where('review.interest', '=', 'declared')
    .execute()
  return rows.map(({ reviewer_id: id }) => toId(id))
}

/** Who acts for the body of an application or did: nobody of them reviews it. */
export async function listSubmitters(db: Database, applicationId: ApplicationId): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('submission')
    .select('submitted_by')
    .distinct()
    .where('application_id', '=', applicationId)
    .execute()
  return rows.map(({ submitted_by: id }) => toId(id))
}

/** The notes of every submitted review that counts, by review: what the score of the application is made of. */
export async function listSubmittedNotes(
  db: Database,
  applicationId: ApplicationId,
): Promise<ReadonlyMap<ReviewId, Notes>> {
  const rows = await db
    .selectFrom('review')
    .select(['id', 'notes'])
    .where('application_id', '=', applicationId)
    .where('state', '=', 'submitted')
    .where(eb => eb.or([eb('interest', 'is', null), eb('interest', '!=', 'declared')]))
    .orderBy('submitted_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, notes }) => [toId<ReviewId>(id), decode<{ readonly notes: Notes }>(notes).notes]))
}
