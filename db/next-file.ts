// The file that an officer turns to next: theirs or nobody's, the most pressing first.

import { expressionBuilder } from 'kysely'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ApplicationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { isReportFinished } from '#app/domain/office-step.ts'
import type { Instant } from '#app/domain/time.ts'
import { toState } from './applications.ts'
import type { Database } from './connection.ts'
import type { Tables } from './schema.ts'
import { type Reader, visibleTo } from './visibility.ts'

const eb = expressionBuilder<Tables, 'application'>()

export type NextFile = {
  readonly id: ApplicationId
  readonly reference: string
  readonly title: string
  readonly state: ApplicationState
  readonly stepDueAt: Instant | null
  readonly hasReport: boolean
}

/**
 * The next file that waits for this officer: theirs or nobody's, the most pressing first. Reviews that are still coming
 * are not waiting for an officer; a report that is finished waits for the window's manager.
 */
export async function findNextFile(
  db: Database,
  reader: Reader,
  windowId: WindowId,
  except: ApplicationId,
  now: Instant,
): Promise<NextFile | null> {
  const row = await db
    .selectFrom('application')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .select([
      'application.id',
      'application.reference',
      'application.title',
      'application.state',
      'application.state_since',
      'application.step_due_at',
      'assessment.written_at',
    ])
    .where('application.window_id', '=', windowId)
    .where('application.id', '!=', except)
    .where(visibleTo(reader))
    .where(
      eb.or([eb('application.case_officer_id', 'is', null), eb('application.case_officer_id', '=', reader.actor.id)]),
    )
    .where(found =>
      found.or([
        found('application.state', 'in', ['submitted', 'admissible']),
        found.and([
          found('application.state', '=', 'reviewed'),
          found.or([
            found('assessment.written_at', 'is', null),
            found('assessment.written_at', '<', found.ref('application.state_since')),
          ]),
        ]),
        found.and([found('application.state', '=', 'underReview'), found('application.step_due_at', '<=', now)]),
      ]),
    )
    .orderBy('application.step_due_at', direction => direction.asc().nullsLast())
    .orderBy('application.id')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: toId(row.id),
    reference: row.reference ?? '',
    title: row.title,
    state: toState(row.state),
    stepDueAt: row.step_due_at as Instant | null,
    hasReport: isReportFinished(row.written_at as Instant | null, {
      state: toState(row.state),
      stateSince: row.state_since as Instant,
    }),
  }
}
