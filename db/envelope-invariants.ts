// What must always be true of the envelope, checked by re-adding everything: a program, never a repair.

import { isGrant } from '#app/domain/decision.ts'
import { effectOnAvailable } from '#app/domain/envelope.ts'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { type Cents, cents, sum } from '#app/domain/money.ts'
import type { Database } from './connection.ts'
import { toMovement } from './envelope.ts'
import { toDecision } from './situations.ts'

/** Every fault, as a sentence; none when all holds. */
export async function checkEnvelope(db: Database): Promise<readonly string[]> {
  return [...(await checkLines(db)), ...(await checkCommitments(db))]
}

/** Positions follow one another, and the line holds what is reserved or committed right after it is written (§7.18). */
async function checkLines(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('envelope_movement').selectAll().orderBy('line_id').orderBy('position').execute()
  const faults: string[] = []
  let [line, position, balance] = ['', 0, 0]
  for (const row of rows) {
    if (row.line_id !== line) [line, position, balance] = [row.line_id, 0, 0]
    const movement = toMovement(row)
    position += 1
    balance += effectOnAvailable(movement)
    if (row.position !== position) faults.push(`line ${line}: entry ${row.position} stands at place ${position}`)
    if (movement.amount <= 0) faults.push(`line ${line}: entry ${row.position} moves ${movement.amount}`)
    if ((movement.kind === 'reservation' || movement.kind === 'commitment') && balance < 0)
      faults.push(`line ${line}: overdrawn by ${-balance} at entry ${row.position}`)
  }
  return faults
}

/** What an application has committed is what its latest validated decision grants, or nothing once it is withdrawn. */
async function checkCommitments(db: Database): Promise<readonly string[]> {
  const applications = await db
    .selectFrom('application')
    .select(['id', 'state'])
    .where('submitted_at', 'is not', null)
    .orderBy('id')
    .execute()
  const decisions = (
    await db
      .selectFrom('decision')
      .selectAll()
      .where('validated_at', 'is not', null)
      .orderBy('application_id')
      .orderBy('number')
      .execute()
  ).map(toDecision)
  const movements = (
    await db
      .selectFrom('envelope_movement')
      .selectAll()
      .where('application_id', 'is not', null)
      .orderBy('line_id')
      .orderBy('position')
      .execute()
  ).map(toMovement)
  return applications.flatMap(({ id, state }) => {
    const latest = decisions.findLast(({ applicationId }) => applicationId === id)
    const due =
      latest === undefined || state === 'withdrawn' || !isGrant(latest.kind) ? cents(0) : (latest.granted ?? cents(0))
    const held = holdingsOf(movements.filter(({ cause }) => cause.applicationId === id))
    const committed: Cents = sum(held.map(line => line.committed))
    const misplaced = held.filter(({ lineId, committed: amount }) => amount !== 0 && lineId !== latest?.lineId)
    return [
      ...(committed === due ? [] : [`application ${id}: ${committed} committed for ${due} granted`]),
      ...(misplaced.length === 0 ? [] : [`application ${id}: committed on another line than its decision says`]),
    ]
  })
}
