// What must always hold of the envelope, checked by re-adding every movement: the part of the invariants that is money.

import { finalApplicationStates, isAccepted } from '#app/domain/application-workflow.ts'
import { type EnvelopeMovement, effectOnAvailable } from '#app/domain/envelope.ts'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { sum } from '#app/domain/money.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { toMovement } from './envelope.ts'

/** Right after each reservation or commitment the line holds it; a freeze alone may leave less than nothing. */
export async function linesAreNeverOverdrawn(db: Database): Promise<readonly string[]> {
  const broken: string[] = []
  let line = ''
  let position = 0
  let left = 0
  for (const row of await listAllMovements(db)) {
    if (row.line_id !== line) [line, position, left] = [row.line_id, 0, 0]
    const movement = toMovement(row)
    position += 1
    left += effectOnAvailable(movement)
    if (row.position !== position) broken.push(`line ${line} has no movement ${position}`)
    if (movement.amount <= 0) broken.push(`line ${line} moves ${movement.amount} cents by its movement ${row.position}`)
    if (left < 0 && (row.kind === 'reservation' || row.kind === 'commitment'))
      broken.push(`line ${line} is overdrawn by its movement ${row.position}`)
  }
  return broken
}

const listAllMovements = (db: Database) =>
  db.selectFrom('envelope_movement').selectAll().orderBy('line_id').orderBy('position').execute()

/** What is granted is what is committed, on the line that the decision names, and nothing is held for a file that is over. */
export async function grantsAreCommitted(db: Database): Promise<readonly string[]> {
  const byApplication = new Map<string, EnvelopeMovement[]>()
  for (const movement of (await listAllMovements(db)).map(toMovement)) {
    const { applicationId } = movement.cause
    if (applicationId !== null)
      byApplication.set(applicationId, [...(byApplication.get(applicationId) ?? []), movement])
  }
  const decisions = await db
    .selectFrom('decision')
    .select(['application_id', 'granted_cents', 'line_id'])
    .where('validated_at', 'is not', null)
    .orderBy('number')
    .execute()
  const latest = new Map(decisions.map(row => [row.application_id, row]))
  const rows = await db.selectFrom('application').select(['id', 'state']).orderBy('id').execute()
  return rows.flatMap(({ id, state }) => {
    const held = holdingsOf(byApplication.get(id) ?? [])
    const committed = sum(held.map(holding => holding.committed))
    const reserved = sum(held.map(holding => holding.reserved))
    const decision = latest.get(id)
    const isGranted = isAccepted(state)
    const due = isGranted && decision !== undefined ? asInteger(decision.granted_cents) : 0
    const isOver = isGranted || finalApplicationStates.some(final => final === state)
    const isElsewhere = held.some(line => line.committed !== 0 && line.lineId !== decision?.line_id)
    return [
      ...(committed === due ? [] : [`application ${id} is ${state}: ${due} cents are granted, ${committed} committed`]),
      ...(isElsewhere ? [`application ${id} is committed on another line than its decision`] : []),
      ...(isOver && reserved !== 0 ? [`application ${id} is ${state} and still reserves ${reserved} cents`] : []),
    ]
  })
}
