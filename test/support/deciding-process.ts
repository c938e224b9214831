// One of several processes that validate the same recorded decisions at the same moment, each in an order of its own.

import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type ApplicationId, type PersonId, toId } from '#app/domain/identifiers.ts'
import { toInstant } from '#app/domain/time.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import type { Context } from '#app/use-cases/context.ts'
import { type DatabaseAddress, openDatabase } from '#db/open.ts'
import { findActor } from '#db/people.ts'

/** What a process is told, as JSON, by its one argument. */
export type Orders = {
  readonly address: DatabaseAddress
  readonly now: string
  readonly actorId: string
  /** The files in the order of this process, with the version of the record that its page showed. */
  readonly files: readonly { readonly id: string; readonly decisionVersion: number }[]
}

const { address, now, actorId, files } = JSON.parse(process.argv[2] ?? '') as Orders
const db = await openDatabase(address)
const at = toInstant(now)
const unused = (): never => {
  throw new Error('no act of a committee needs this')
}
const ctx: Context = {
  db,
  files: { put: unused, get: unused },
  now: () => at,
  machineNow: () => at,
  newId: () => randomUUID(),
  newSecret: unused,
  newCode: unused,
  seal: unused,
  sha256: content => createHash('sha256').update(content).digest('hex'),
  deliver: unused,
}
const actor = await findActor(db, toId<PersonId>(actorId))
if (actor === null) throw new Error('nobody decides')

process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (const { id, decisionVersion } of files) {
  const validated = await validateDecision(ctx, actor, toId<ApplicationId>(id), decisionVersion)
  process.stdout.write(`${id} ${validated.ok ? 'validated' : validated.refusal.code}\n`)
}
await db.destroy()
process.exit(0)
