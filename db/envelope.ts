// The envelope: lines, which hold nothing but their version, and the movements from which their totals are replayed.

import {
  type EnvelopeLine,
  type EnvelopeMovement,
  emptyLine,
  type MovementCause,
  type MovementKind,
  movementCauses,
  movementKindList,
  replay,
} from '#app/domain/envelope.ts'
import { type ApplicationId, type EnvelopeLineId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode, encode } from './json.ts'
import type { Row } from './schema.ts'

/** Adds a line that holds nothing yet; false when that window, stream and year has one already. */
export async function insertLine(db: Database, line: EnvelopeLine): Promise<boolean> {
  const result = await db
    .insertInto('envelope_line')
    .values({ id: line.id, window_id: line.windowId, stream: line.stream, year: line.year, version: line.version })
    .onConflict(conflict => conflict.columns(['window_id', 'stream', 'year']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/**
 * Writes movements over the version of the line that was read, and only over that one; false when somebody else moved
 * it meanwhile. The movements are those that made `line` of what was read.
 */
export async function saveLine(
  db: Database,
  line: EnvelopeLine,
  movements: readonly EnvelopeMovement[],
  newId: () => string,
): Promise<boolean> {
  const result = await db
    .updateTable('envelope_line')
    .set({ version: line.version + 1 })
    .where('id', '=', line.id)
    .where('version', '=', line.version)
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n) return false
  const last = await db
    .selectFrom('envelope_movement')
    .select('position')
    .where('line_id', '=', line.id)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  let position = last?.position ?? 0
  for (const movement of movements.filter(({ lineId }) => lineId === line.id)) {
    position += 1
    await db
      .insertInto('envelope_movement')
      .values({
        id: newId(),
        line_id: line.id,
        position,
        kind: movement.kind,
        amount_cents: movement.amount,
        cause: encode({ code: movement.cause.code, words: movement.cause.words } satisfies Cause),
        counterpart_line_id: movement.cause.otherLineId,
        application_id: movement.cause.applicationId,
        decision_id: movement.cause.decisionId,
        author_id: movement.by,
        at: movement.at,
      })
      .execute()
  }
  return true
}

export async function findLine(db: Database, id: EnvelopeLineId): Promise<EnvelopeLine | null> {
  const row = await db.selectFrom('envelope_line').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toLine(db, row)
}

export async function findLineOf(
  db: Database,
  windowId: WindowId,
  stream: string,
  year: number,
): Promise<EnvelopeLine | null> {
  const row = await db
    .selectFrom('envelope_line')
    .selectAll()
    .where('window_id', '=', windowId)
    .where('stream', '=', stream)
    .where('year', '=', year)
    .executeTakeFirst()
  return row === undefined ? null : toLine(db, row)
}

/** Every line of the window, by year then stream. */
export async function listLines(db: Database, windowId: WindowId): Promise<readonly EnvelopeLine[]> {
  const rows = await db
    .selectFrom('envelope_line')
    .selectAll()
    .where('window_id', '=', windowId)
    .orderBy('year')
    .orderBy('stream')
    .orderBy('id')
    .execute()
  const movements = await db
    .selectFrom('envelope_movement')
    .innerJoin('envelope_line', 'envelope_line.id', 'envelope_movement.line_id')
    .selectAll('envelope_movement')
    .where('envelope_line.window_id', '=', windowId)
    .orderBy('envelope_movement.line_id')
    .orderBy('envelope_movement.position')
    .execute()
  const read = movements.map(toMovement)
  return rows.map(row => ({ ...identity(row), totals: replay(read.filter(({ lineId }) => lineId === row.id)) }))
}

/** The movements that name the application, on every line. */
export async function listMovementsOf(
  db: Database,
  applicationId: ApplicationId,
): Promise<readonly EnvelopeMovement[]> {
  const rows = await db
    .selectFrom('envelope_movement')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at')
    .orderBy('line_id')
    .orderBy('position')
    .execute()
  return rows.map(toMovement)
}

type Cause = Pick<MovementCause, 'code' | 'words'>

const identity = (row: Row<'envelope_line'>): Omit<EnvelopeLine, 'totals'> => ({
  ...emptyLine({ id: toId(row.id), windowId: toId(row.window_id), stream: row.stream, year: row.year }),
  version: row.version,
})

async function toLine(db: Database, row: Row<'envelope_line'>): Promise<EnvelopeLine> {
  const movements = await db
    .selectFrom('envelope_movement')
    .selectAll()
    .where('line_id', '=', row.id)
    .orderBy('position')
    .execute()
  return { ...identity(row), totals: replay(movements.map(toMovement)) }
}

export function toMovement(row: Row<'envelope_movement'>): EnvelopeMovement {
  const { code, words } = decode<Cause>(row.cause)
  if (!movementCauses.includes(code)) throw new Error(`unknown cause of a movement: ${code}`)
  return {
    lineId: toId(row.line_id),
    kind: toKind(row.kind),
    amount: cents(asInteger(row.amount_cents)),
    cause: {
      code,
      words,
      applicationId: toIdOrNull(row.application_id),
      decisionId: toIdOrNull(row.decision_id),
      otherLineId: toIdOrNull(row.counterpart_line_id),
    },
    by: toIdOrNull(row.author_id),
    at: row.at as Instant,
  }
}

function toKind(text: string): MovementKind {
  const kind = movementKindList.find(known => known === text)
  if (kind === undefined) throw new Error(`unknown kind of movement: ${text}`)
  return kind
}
