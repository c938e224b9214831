// The ledger of the envelope as it is read: its movements with their place, and the names of what they refer to.

import type { EnvelopeMovement, MovementKind } from '#app/domain/envelope.ts'
import { type ApplicationId, type EnvelopeLineId, toId, type WindowId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { toMovement } from './envelope.ts'
import type { Row } from './schema.ts'

export type PlacedMovement = EnvelopeMovement & {
  readonly id: string
  /** From 1, without gaps on each line. */
  readonly position: number
}

/** A movement as the ledger keeps it: with its place on its line, and the names of what it refers to. */
export type LedgerEntry = PlacedMovement & {
  readonly authorName: string | null
  readonly application: { readonly id: ApplicationId; readonly reference: string | null; readonly title: string } | null
}

/** Every entry of the window's ledger, or of one of its lines, in the order in which it was written. */
export async function listEntries(
  db: Database,
  windowId: WindowId,
  lineId: EnvelopeLineId | null = null,
): Promise<readonly LedgerEntry[]> {
  let query = selectEntries(db).where('envelope_line.window_id', '=', windowId)
  if (lineId !== null) query = query.where('envelope_movement.line_id', '=', lineId)
  const rows = await query
    .orderBy('envelope_movement.at')
    .orderBy('envelope_line.year')
    .orderBy('envelope_line.stream')
    .orderBy('envelope_movement.position')
    .orderBy('envelope_movement.id')
    .execute()
  return rows.map(toEntry)
}

/** A page of the ledger of those lines as it was at that instant, of some kinds of entries or of all, the newest entry first. */
export async function listLatestEntries(
  db: Database,
  ledger: {
    readonly lineIds: readonly EnvelopeLineId[]
    readonly until: Instant
    readonly kinds?: readonly MovementKind[] | null
  },
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly LedgerEntry[]> {
  if (ledger.lineIds.length === 0) return []
  let query = selectEntries(db)
    .where('envelope_movement.line_id', 'in', ledger.lineIds)
    .where('envelope_movement.at', '<=', ledger.until)
  if (ledger.kinds != null) query = query.where('envelope_movement.kind', 'in', ledger.kinds)
  const rows = await query
    .orderBy('envelope_movement.at', 'desc')
    .orderBy('envelope_line.year', 'desc')
    .orderBy('envelope_line.stream', 'desc')
    .orderBy('envelope_movement.position', 'desc')
    .orderBy('envelope_movement.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(toEntry)
}

/** What is added up of a ledger: the movements of those lines at that instant, each with its place on its line. */
export async function listPlacedMovements(
  db: Database,
  ledger: { readonly lineIds: readonly EnvelopeLineId[]; readonly until: Instant },
): Promise<readonly PlacedMovement[]> {
  if (ledger.lineIds.length === 0) return []
  const rows = await db
    .selectFrom('envelope_movement')
    .selectAll()
    .where('line_id', 'in', ledger.lineIds)
    .where('at', '<=', ledger.until)
    .orderBy('line_id')
    .orderBy('position')
    .execute()
  return rows.map(row => ({ ...toMovement(row), id: row.id, position: row.position }))
}

const selectEntries = (db: Database) =>
  db
    .selectFrom('envelope_movement')
    .innerJoin('envelope_line', 'envelope_line.id', 'envelope_movement.line_id')
    .leftJoin('person', 'person.id', 'envelope_movement.author_id')
    .leftJoin('application', 'application.id', 'envelope_movement.application_id')
    .selectAll('envelope_movement')
    .select(['person.name as author_name', 'application.reference', 'application.title'])

type EntryRow = Row<'envelope_movement'> & {
  readonly author_name: string | null
  readonly reference: string | null
  readonly title: string | null
}

const toEntry = (row: EntryRow): LedgerEntry => ({
  ...toMovement(row),
  id: row.id,
  position: row.position,
  authorName: row.author_name,
  application:
    row.application_id === null
      ? null
      : { id: toId(row.application_id), reference: row.reference, title: row.title ?? '' },
})
