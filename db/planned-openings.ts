// Openings of the envelope that a window file dates: each becomes a movement of the ledger when its day comes.

import type { Opening } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import type { Row } from './schema.ts'

export async function insertPlannedOpening(db: Database, windowId: WindowId, opening: Opening): Promise<void> {
  await db
    .insertInto('planned_opening')
    .values({
      window_id: windowId,
      stream: opening.stream,
      year: opening.year,
      amount_cents: opening.amount,
      opens_at: opening.openedAt,
    })
    .execute()
}

/** All of a window, those that are in the ledger too, in order. */
export async function listPlannedOpenings(db: Database, windowId: WindowId): Promise<readonly Opening[]> {
  const rows = await db
    .selectFrom('planned_opening')
    .selectAll()
    .where('window_id', '=', windowId)
    .orderBy('opens_at')
    .orderBy('year')
    .orderBy('stream')
    .execute()
  return rows.map(toOpening)
}

export type PlannedOpening = Opening & { readonly windowId: WindowId }

/** Those whose day has come and that are not in the ledger yet, in order. */
export async function listDueOpenings(db: Database, now: Instant): Promise<readonly PlannedOpening[]> {
  const rows = await db
    .selectFrom('planned_opening')
    .selectAll()
    .where('opened_at', 'is', null)
    .where('opens_at', '<=', now)
    .orderBy('opens_at')
    .orderBy('window_id')
    .orderBy('year')
    .orderBy('stream')
    .execute()
  return rows.map(row => ({ windowId: toId(row.window_id), ...toOpening(row) }))
}

const toOpening = (row: Row<'planned_opening'>): Opening => ({
  stream: row.stream,
  year: row.year,
  amount: cents(asInteger(row.amount_cents)),
  openedAt: row.opens_at as Instant,
})

/** False when another process opened it first. */
export async function saveOpened(db: Database, opening: PlannedOpening, at: Instant): Promise<boolean> {
  const result = await db
    .updateTable('planned_opening')
    .set({ opened_at: at })
    .where('window_id', '=', opening.windowId)
    .where('stream', '=', opening.stream)
    .where('year', '=', opening.year)
    .where('opens_at', '=', opening.openedAt)
    .where('opened_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
