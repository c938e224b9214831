// The desk of the office: filed applications, filtered, sorted and paged in SQL, in as many statements for fifty rows as for one.

import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ApplicationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import {
  type DeskColumn,
  type DeskTab,
  deskTabs,
  isReportFinished,
  owingStates,
  waitingStates,
} from '#app/domain/office-step.ts'
import type { Instant } from '#app/domain/time.ts'
import { toState } from './applications.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { searchKey } from './keys.ts'
import type { Tables } from './schema.ts'
import { type Reader, visibleTo } from './visibility.ts'

/** Files that an officer still follows: not decided for good, nor refused, nor withdrawn. */
const openStates: readonly ApplicationState[] = [
  ...waitingStates,
  'supplementRequested',
  'committeeScheduled',
  'deferred',
  'waitlisted',
  'acceptedWithConditions',
]

export type DeskQuery = {
  readonly windowId: WindowId
  readonly tab: DeskTab
  readonly words: string
  readonly state: ApplicationState | null
  readonly stream: string | null
  readonly ministry: string | null
  /** Filed before this moment. */
  readonly filedBefore: Instant | null
  readonly sort: DeskColumn
  readonly descending: boolean
  /** From one. */
  readonly page: number
  readonly now: Instant
}

export const deskPageSize = 50

export type DeskRow = {
  readonly id: ApplicationId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: string
  readonly state: ApplicationState
  readonly stateSince: Instant
  readonly stepDueAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly requested: Cents | null
  /** Tenths of a point; null without a review, and for whoever reviews the file. */
  readonly scoreTenths: number | null
  readonly reviewsGiven: number
  readonly reviewsAsked: number
  readonly hasReport: boolean
  readonly hasProject: boolean
  readonly officerName: string | null
}

const eb = expressionBuilder<Tables, 'application'>()

const decisions = () =>
  eb.selectFrom('decision').select('decision.id').whereRef('decision.application_id', '=', 'application.id')

/** The carrier was told of the conditions and gave evidence of each suspensive one: the office judges it, then lifts them. */
const conditionsToJudge = eb.and([
  eb('application.state', '=', 'acceptedWithConditions'),
  eb.exists(
    decisions().where('decision.kind', '=', 'grantWithConditions').where('decision.notice_released_at', 'is not', null),
  ),
  eb.not(
    eb.exists(
      decisions()
        .innerJoin('decision_condition', 'decision_condition.decision_id', 'decision.id')
        .where('decision_condition.kind', '=', 'SUSPENSIVE')
        .where('decision_condition.evidence', 'is', null)
        .where('decision_condition.met_at', 'is', null),
    ),
  ),
])

/** What waits for the office: the first tab of the desk, and its count in the menu. */
export const waitsForOffice = eb.or([eb('application.state', 'in', waitingStates), conditionsToJudge])

/** Everything the person may see of that window and the filters leave; a body is looked into where they ask for it alone. */
function filtered(db: Database, reader: Reader, query: DeskQuery) {
  const { windowId, words, state, stream, ministry, filedBefore } = query
  let selected = db.selectFrom('application').where('application.window_id', '=', windowId).where(visibleTo(reader))
  if (state !== null) selected = selected.where('application.state', '=', state)
  if (stream !== null) selected = selected.where('application.stream', '=', stream)
  if (ministry !== null)
    selected = selected.where('application.organisation_id', 'in', bodies().where('parent_ministry', '=', ministry))
  if (filedBefore !== null) selected = selected.where('application.submitted_at', '<', filedBefore)
  for (const word of searchKey(words)
    .split(' ')
    .filter(part => part !== '')) {
    selected = selected.where(row =>
      row.or([
        row('application.title_key', 'like', `%${word}%`),
        row('application.organisation_id', 'in', bodies().where('name_key', 'like', `%${word}%`)),
        row(row.fn<string>('lower', ['application.reference']), 'like', `%${word}%`),
      ]),
    )
  }
  return selected
}

const bodies = () => eb.selectFrom('organisation').select('organisation.id')

/** What each tab keeps. */
function kept(tab: DeskTab, { actor }: Reader, now: Instant): Expression<SqlBool> {
  const waiting = eb('application.state', 'in', waitingStates)
  const open = eb('application.state', 'in', openStates)
  switch (tab) {
    case 'waiting':
      return waitsForOffice
    case 'mine':
      return eb.and([open, eb('application.case_officer_id', '=', actor.id)])
    case 'late':
      return eb.and([waiting, eb('application.step_due_at', '<=', now)])
    case 'promiseLate':
      return eb.and([eb('application.state', 'in', owingStates), eb('application.answer_due_at', '<=', now)])
    case 'all':
      return eb.lit(true)
  }
}

/** How many the filters leave on each tab, in one statement. */
export async function countDesk(
  db: Database,
  reader: Reader,
  query: DeskQuery,
): Promise<Readonly<Record<DeskTab, number>>> {
  const counted = await filtered(db, reader, query)
    .select(row =>
      deskTabs.map(tab =>
        row.fn
          .countAll<number>()
          .filterWhere(kept(tab, reader, query.now))
          .as(tab),
      ),
    )
    .executeTakeFirstOrThrow()
  const counts = counted as unknown as Readonly<Record<DeskTab, number>>
  return Object.fromEntries(deskTabs.map(tab => [tab, asInteger(counts[tab])])) as Record<DeskTab, number>
}

/** A page of the desk: sorted by a known column, then by id; what has no value comes last either way. */
export async function listDesk(db: Database, reader: Reader, query: DeskQuery): Promise<readonly DeskRow[]> {
  const order = sortKeys[query.sort]
  const rows = await filtered(db, reader, query)
    .where(kept(query.tab, reader, query.now))
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .leftJoin('person as officer', 'officer.id', 'application.case_officer_id')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .leftJoin('project', 'project.application_id', 'application.id')
    .select([
      'application.id',
      'application.reference',
      'application.title',
      'application.stream',
      'application.state',
      'application.state_since',
      'application.step_due_at',
      'application.answer_due_at',
      'application.requested_cents',
      'organisation.name as organisation_name',
      'officer.name as officer_name',
      'assessment.written_at as report_at',
      'project.id as project_id',
    ])
    .select(['application.score_tenths', reviewCount(false).as('asked'), reviewCount(true).as('given')])
    .orderBy(order, direction => (query.descending ? direction.desc() : direction.asc()).nullsLast())
    .orderBy('application.id')
    .limit(deskPageSize)
    .offset((query.page - 1) * deskPageSize)
    .execute()
  return rows.map(row => ({
    id: toId(row.id),
    reference: row.reference ?? '',
    title: row.title,
    organisation: row.organisation_name,
    stream: row.stream ?? '',
    state: toState(row.state),
    stateSince: row.state_since as Instant,
    stepDueAt: row.step_due_at as Instant | null,
    answerDueAt: row.answer_due_at as Instant | null,
    requested: row.requested_cents === null ? null : cents(asInteger(row.requested_cents)),
    scoreTenths: row.score_tenths === null ? null : asInteger(row.score_tenths),
    reviewsGiven: asInteger(row.given),
    reviewsAsked: asInteger(row.asked),
    hasReport: isReportFinished(row.report_at as Instant | null, {
      state: toState(row.state),
      stateSince: row.state_since as Instant,
    }),
    hasProject: row.project_id !== null,
    officerName: row.officer_name,
  }))
}

/** The only columns a list is sorted by: what the address says chooses a key here, and is never SQL. */
const sortKeys = {
  project: 'application.title_key',
  reference: 'application.reference',
  state: 'application.state_since',
  step: 'application.step_due_at',
  promise: 'application.answer_due_at',
  requested: 'application.requested_cents',
  score: 'application.score_tenths',
  officer: 'officer.name_key',
} as const satisfies Readonly<Record<DeskColumn, string>>

function reviewCount(given: boolean) {
  const counted = eb
    .selectFrom('review')
    .select(inner => inner.fn.countAll<number>().as('n'))
    .whereRef('review.application_id', '=', 'application.id')
    .where(inner => inner.or([inner('review.interest', 'is', null), inner('review.interest', '!=', 'declared')]))
  return given ? counted.where('review.state', '=', 'submitted') : counted
}

/** Ministries of the bodies whose applications the person may see. */
export async function listDeskMinistries(db: Database, reader: Reader, windowId: WindowId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .select('organisation.parent_ministry')
    .distinct()
    .where('application.window_id', '=', windowId)
    .where(visibleTo(reader))
    .execute()
  return rows.map(row => row.parent_ministry)
}
