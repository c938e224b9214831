// Which applications a person may read, in SQL: the same answer as `can(actor, 'readApplication', …)`, for lists and
// counts. Nothing else filters a list by who asks.

import { type Expression, type ExpressionWrapper, expressionBuilder, type SqlBool } from 'kysely'
import { decidedStates } from '#app/domain/application-workflow.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
import { type ApplicationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor, WindowRole } from '#app/domain/people.ts'
import { permissions } from '#app/domain/permissions.ts'
import type { Database } from './connection.ts'
import { decode } from './json.ts'
import type { Tables } from './schema.ts'

const committee: readonly WindowRole[] = ['committeeMember', 'committeeChair']

/** A window on which the person reads applications, and how. */
type Reading = {
  readonly windowId: WindowId
  /** Reads every filed application, whatever the committee's recusals. */
  readonly readsAll: boolean
  /** Sits on the committee: a recusal on an item closes its application. */
  readonly seats: readonly { readonly versionNumber: number; readonly seat: number }[]
  readonly isMember: boolean
}

export type Reader = { readonly actor: PersonActor; readonly readings: readonly Reading[] }

/** What of a person decides which applications they read; the seats of a committee are words of its versions. */
export async function findReader(db: Database, actor: PersonActor): Promise<Reader> {
  const windows = [...new Set(actor.roles.map(({ windowId }) => windowId))]
  const readings: Reading[] = []
  for (const windowId of windows) {
    const held = actor.roles.filter(role => role.windowId === windowId).map(({ role }) => role)
    const reading = held.filter(role => permissions.readApplication.includes(role))
    const isMember = reading.some(role => committee.includes(role))
    const readsAll = reading.some(role => !committee.includes(role))
    const seats = isMember && !readsAll ? await findSeats(db, windowId, actor.email) : []
    readings.push({ windowId, readsAll, isMember, seats })
  }
  return { actor, readings }
}

async function findSeats(db: Database, windowId: WindowId, email: string): Promise<Reading['seats']> {
  const versions = await db
    .selectFrom('window_version')
    .select(['number', 'rules'])
    .where('window_id', '=', windowId)
    .orderBy('number')
    .execute()
  return versions.flatMap(({ number, rules }) =>
    decode<WindowVersion>(rules).committee.seats.flatMap((held, seat) =>
      held.email === email ? [{ versionNumber: number, seat }] : [],
    ),
  )
}

/** The application that the query is about, whatever it joins beside it. */
const eb = expressionBuilder<Tables, 'application'>()

/** Not of one's own body, and without a part in it: whatever the roles, nobody handles what is theirs. */
export const isOfOthers = (actor: PersonActor): Expression<SqlBool> =>
  eb.and([
    ...(actor.organisationId === null ? [] : [eb('application.organisation_id', '!=', actor.organisationId)]),
    eb.not(takesPart(actor.email)),
  ])

/** Whoever signs in with that address is a participant. The few of one address are read once, not asked of each row. */
const takesPart = (email: string): ExpressionWrapper<Tables, 'application', SqlBool> =>
  eb(
    'application.id',
    'in',
    eb.selectFrom('participant').select('participant.application_id').where('participant.email', '=', email),
  )

/** What a role of the office reads: of others, and not a file that one reviews. */
export const isOpenToOffice = (actor: PersonActor): Expression<SqlBool> =>
  eb.and([isOfOthers(actor), eb.not(hasReview(actor))])

/** The one predicate: filed, of others, and read by role. */
export function visibleTo({ actor, readings }: Reader): Expression<SqlBool> {
  return eb.and([eb('application.submitted_at', 'is not', null), isOpenToOffice(actor), eb.or(readings.map(readBy))])
}

function readBy({ windowId, readsAll, isMember, seats }: Reading): Expression<SqlBool> {
  const byRole = readsAll ? eb.lit(true) : isMember ? eb.not(recused(seats)) : eb.lit(false)
  return eb.and([eb('application.window_id', '=', windowId), byRole])
}

/** Which of those applications the person may read. */
export async function listReadable(
  db: Database,
  reader: Reader,
  ids: readonly ApplicationId[],
): Promise<ReadonlySet<ApplicationId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('application')
    .select('application.id')
    .where('application.id', 'in', ids)
    .where(visibleTo(reader))
    .execute()
  return new Set(rows.map(({ id }) => toId<ApplicationId>(id)))
}

/**
 * Streams of the window in which a file closed to the person is being decided: money is reserved for it or it is on an
 * agenda, and its carrier was not told yet.
 */
export async function listSecretStreams(
  db: Database,
  reader: Reader,
  windowId: WindowId,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('application')
    .select('application.stream')
    .distinct()
    .where('application.window_id', '=', windowId)
    .where('application.submitted_at', 'is not', null)
    .where(eb.not(visibleTo(reader)))
    .where(
      eb.or([
        eb('application.state', '=', 'committeeScheduled'),
        eb.and([eb('application.state', '=', 'reviewed'), movedTheEnvelope]),
        eb.and([eb('application.state', 'in', decidedStates), decidedInSecret]),
      ]),
    )
    .execute()
  return new Set(rows.map(({ stream }) => stream ?? ''))
}

const movedTheEnvelope = eb.exists(
  eb
    .selectFrom('envelope_movement')
    .select('envelope_movement.id')
    .whereRef('envelope_movement.application_id', '=', 'application.id'),
)

const decidedInSecret = eb.exists(
  eb
    .selectFrom('decision')
    .select('decision.id')
    .whereRef('decision.application_id', '=', 'application.id')
    .where('decision.notice_released_at', 'is', null),
)

/** The actor was asked to review it. */
const hasReview = (actor: PersonActor): ExpressionWrapper<Tables, 'application', SqlBool> =>
  eb(
    'application.id',
    'in',
    eb.selectFrom('review').select('review.application_id').where('review.reviewer_id', '=', actor.id),
  )

/** One of the seats is recused on the latest item of the application. */
function recused(seats: Reading['seats']): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('agenda_item')
      .innerJoin('attendance', 'attendance.agenda_item_id', 'agenda_item.id')
      .select('agenda_item.id')
      .whereRef('agenda_item.application_id', '=', 'application.id')
      .where('agenda_item.removed_at', 'is', null)
      .where('attendance.recused', '=', 1)
      .where(inner =>
        inner.or(
          seats.map(({ versionNumber, seat }) =>
            inner.and([inner('application.version_number', '=', versionNumber), inner('attendance.seat', '=', seat)]),
          ),
        ),
      )
      .where(inner =>
        inner.not(
          inner.exists(
            inner
              .selectFrom('agenda_item as later')
              .select('later.id')
              .whereRef('later.application_id', '=', 'application.id')
              .where('later.removed_at', 'is', null)
              .where(after =>
                after.or([
                  after('later.added_at', '>', after.ref('agenda_item.added_at')),
                  after.and([
                    after('later.added_at', '=', after.ref('agenda_item.added_at')),
                    after('later.id', '>', after.ref('agenda_item.id')),
                  ]),
                ]),
              ),
          ),
        ),
      ),
  )
}
