// What a meeting to come can take: reviewed applications with a finished report, and points a past meeting did not decide.

import { type ApplicationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import { isReportFinished } from '#app/domain/office-step.ts'
import type { Recommendation } from '#app/domain/scoring.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { type Reader, visibleTo } from './visibility.ts'

export type Schedulable = {
  readonly applicationId: ApplicationId
  readonly reference: string | null
  readonly title: string
  readonly organisation: string
  readonly stream: string
  readonly scoreTenths: number | null
  readonly requested: Cents
  readonly recommendation: Recommendation
  readonly recommended: Cents
  /** When it was on a meeting that is past and recorded nothing. */
  readonly missedAt: Instant | null
}

/** What the reader may read of it, by title. */
export async function listSchedulable(
  db: Database,
  reader: Reader,
  windowId: WindowId,
  now: Instant,
): Promise<readonly Schedulable[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .innerJoin('assessment', 'assessment.application_id', 'application.id')
    .select([
      'application.id',
      'application.reference',
      'application.title',
      'application.state',
      'application.state_since',
      'application.stream',
      'application.score_tenths',
      'application.requested_cents',
      'organisation.name as organisation_name',
      'assessment.recommendation',
      'assessment.recommended_cents',
      'assessment.written_at',
    ])
    .where('application.window_id', '=', windowId)
    .where('application.state', 'in', ['reviewed', 'committeeScheduled'])
    .where(visibleTo(reader))
    .orderBy('application.title_key')
    .orderBy('application.id')
    .execute()
  const missed = await listMissed(db, windowId, now)
  return rows
    .filter(row =>
      row.state === 'reviewed'
        ? isReportFinished(row.written_at as Instant, { state: row.state, stateSince: row.state_since as Instant })
        : missed.has(row.id),
    )
    .map(row => ({
      applicationId: toId(row.id),
      reference: row.reference,
      title: row.title,
      organisation: row.organisation_name,
      stream: row.stream ?? '',
      scoreTenths: row.score_tenths,
      requested: cents(asInteger(row.requested_cents)),
      recommendation: row.recommendation as Recommendation,
      recommended: cents(asInteger(row.recommended_cents)),
      missedAt: row.state === 'reviewed' ? null : (missed.get(row.id) ?? null),
    }))
}

/** When the latest meeting of each application was, where it is past and recorded nothing on it. */
async function listMissed(db: Database, windowId: WindowId, now: Instant): Promise<ReadonlyMap<string, Instant>> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .innerJoin('application', 'application.id', 'agenda_item.application_id')
    .leftJoin('decision', join =>
      join.onRef('decision.meeting_id', '=', 'meeting.id').onRef('decision.application_id', '=', 'application.id'),
    )
    .select(['application.id', 'meeting.held_at', 'decision.id as decision_id'])
    .where('application.window_id', '=', windowId)
    .where('application.state', '=', 'committeeScheduled')
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('agenda_item.added_at')
    .orderBy('agenda_item.id')
    .execute()
  // the last one read of each application is its latest place
  const latest = new Map(rows.map(row => [row.id, row]))
  return new Map(
    [...latest.values()]
      .filter(row => row.held_at <= now && row.decision_id === null)
      .map(row => [row.id, row.held_at as Instant]),
  )
}
