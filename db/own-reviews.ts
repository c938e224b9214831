// The reviews asked of one person, as lists: what waits for them, what they gave, what is late.

import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { ReviewState } from '#app/domain/application.ts'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ApplicationId, type PersonId, type ReviewId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { InterestAnswer, ReviewContent } from '#app/domain/review.ts'
import { type ReviewTab, reviewingStates, reviewTabs } from '#app/domain/review-step.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { toState } from './applications.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode } from './json.ts'
import type { Tables } from './schema.ts'
import { isOfOthers } from './visibility.ts'

export const reviewPageSize = 20

export type OwnReview = {
  readonly id: ReviewId
  readonly applicationId: ApplicationId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: string
  readonly requested: Cents | null
  readonly versionNumber: number
  readonly applicationState: ApplicationState
  readonly assignedAt: Instant
  readonly dueOn: Day
  readonly interest: InterestAnswer | null
  readonly state: ReviewState
  readonly notes: ReviewContent['notes']
  readonly submittedAt: Instant | null
  readonly submissionNumber: number | null
  readonly confirmBy: Day | null
}

type Builder = ExpressionBuilder<Tables, 'review' | 'application'>

/** Asked of that person and open to them: a declared interest closes a file, and nobody reads one of their own body. */
const ownedBy =
  (actor: PersonActor, windowId: WindowId) =>
  (eb: Builder): Expression<SqlBool> =>
    eb.and([
      eb('review.reviewer_id', '=', actor.id),
      eb('application.window_id', '=', windowId),
      eb.or([eb('review.interest', 'is', null), eb('review.interest', '!=', 'declared')]),
      isOfOthers(actor),
    ])

/** Its author has something to do: declare, write, confirm. An unsure interest waits for the office. */
const isWaiting = (eb: Builder): Expression<SqlBool> =>
  eb.and([
    eb('application.state', 'in', reviewingStates),
    eb.or([eb('review.interest', 'is', null), eb('review.interest', '=', 'none')]),
    eb.or([eb('review.state', '!=', 'submitted'), eb('review.confirm_by', 'is not', null)]),
  ])

function kept(eb: Builder, tab: ReviewTab): Expression<SqlBool> {
  const isGiven = eb('review.state', '=', 'submitted')
  switch (tab) {
    case 'waiting':
      return isWaiting(eb)
    case 'given':
      return eb.and([isGiven, eb.not(isWaiting(eb))])
    case 'other':
      return eb.and([eb.not(isGiven), eb.not(isWaiting(eb))])
  }
}

/** How many are on each tab, in one statement. */
export async function countOwnReviews(
  db: Database,
  actor: PersonActor,
  windowId: WindowId,
): Promise<Readonly<Record<ReviewTab, number>>> {
  const row = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .select(eb =>
      reviewTabs.map(tab =>
        eb.fn
          .countAll<number>()
          .filterWhere(where => kept(where, tab))
          .as(tab),
      ),
    )
    .where(ownedBy(actor, windowId))
    .executeTakeFirstOrThrow()
  const counts = row as unknown as Readonly<Record<ReviewTab, number>>
  return { waiting: asInteger(counts.waiting), given: asInteger(counts.given), other: asInteger(counts.other) }
}

/** A page of a tab: what waits by the day it is due, the rest from the newest. */
export async function listOwnReviews(
  db: Database,
  actor: PersonActor,
  windowId: WindowId,
  { tab, page }: { readonly tab: ReviewTab; readonly page: number },
): Promise<readonly OwnReview[]> {
  const selected = db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .select(['review.id', 'review.application_id', 'review.assigned_at', 'review.due_on', 'review.interest'])
    .select(['review.state', 'review.notes', 'review.submitted_at', 'review.submission_number', 'review.confirm_by'])
    .select(['application.reference', 'application.title', 'application.stream', 'application.requested_cents'])
    .select(['application.version_number', 'application.state as application_state'])
    .select('organisation.name as organisation_name')
    .where(eb => ownedBy(actor, windowId)(eb as never))
    .where(eb => kept(eb as never, tab))
  const ordered =
    tab === 'waiting'
      ? selected.orderBy(eb => eb.fn.coalesce('review.confirm_by', 'review.due_on'))
      : selected.orderBy(eb => eb.fn.coalesce('review.submitted_at', 'review.assigned_at'), 'desc')
  const rows = await ordered
    .orderBy('review.id')
    .limit(reviewPageSize)
    .offset((page - 1) * reviewPageSize)
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    applicationId: toId(row.application_id),
    reference: row.reference ?? '',
    title: row.title,
    organisation: row.organisation_name,
    stream: row.stream ?? '',
    requested: row.requested_cents === null ? null : cents(asInteger(row.requested_cents)),
    versionNumber: row.version_number ?? 1,
    applicationState: toState(row.application_state),
    assignedAt: row.assigned_at as Instant,
    dueOn: row.due_on as Day,
    interest: row.interest as InterestAnswer | null,
    state: row.state as ReviewState,
    notes: decode<Partial<Pick<ReviewContent, 'notes'>>>(row.notes).notes ?? {},
    submittedAt: row.submitted_at as Instant | null,
    submissionNumber: row.submission_number,
    confirmBy: row.confirm_by as Day | null,
  }))
}

export type NextReview = { readonly id: ReviewId; readonly title: string; readonly dueOn: Day }

/** The next review that waits for that person, the most pressing first. */
export async function findNextReview(
  db: Database,
  actor: PersonActor,
  windowId: WindowId,
  except: ReviewId,
): Promise<NextReview | null> {
  const row = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .select(['review.id', 'application.title', 'review.due_on', 'review.confirm_by'])
    .where(ownedBy(actor, windowId))
    .where(isWaiting)
    .where('review.id', '!=', except)
    .orderBy(eb => eb.fn.coalesce('review.confirm_by', 'review.due_on'))
    .orderBy('review.id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { id: toId(row.id), title: row.title, dueOn: (row.confirm_by ?? row.due_on) as Day }
}

export type LateReview = {
  readonly id: ReviewId
  readonly applicationId: ApplicationId
  readonly reviewerId: PersonId
  /** What was due on `day`: the review, or its confirmation after a supplement. */
  readonly matter: 'review' | 'confirmation'
  readonly day: Day
}

/** Reviews and confirmations whose day is past, on files under review; an unsure interest stops the delay. */
export async function listLateReviews(db: Database, today: Day): Promise<readonly LateReview[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .select(['review.id', 'review.application_id', 'review.reviewer_id', 'review.due_on', 'review.confirm_by'])
    .select('review.state')
    .where('application.state', '=', 'underReview')
    .where(isWaiting)
    .where(eb =>
      eb.or([
        eb.and([eb('review.state', '!=', 'submitted'), eb('review.due_on', '<', today)]),
        eb.and([eb('review.state', '=', 'submitted'), eb('review.confirm_by', '<', today)]),
      ]),
    )
    .orderBy('review.due_on')
    .orderBy('review.id')
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    applicationId: toId(row.application_id),
    reviewerId: toId(row.reviewer_id),
    matter: row.state === 'submitted' ? 'confirmation' : 'review',
    day: (row.state === 'submitted' ? row.confirm_by : row.due_on) as Day,
  }))
}
