// A whole world in memory for the tests of use cases: a standing clock, counted ids, recorded mail, a real database.

import { createHash } from 'node:crypto'
import operators from '#app/demo/operators.json' with { type: 'json' }
import windowFile from '#app/demo/window.json' with { type: 'json' }
import type { FundingWindow } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { type Organisation, withKey } from '#app/domain/organisation.ts'
import type { Person, PersonActor, WindowRole } from '#app/domain/people.ts'
import { type Duration, type Instant, parisInstant, plus, toDay } from '#app/domain/time.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'
import type { Context, Delivery } from '#app/use-cases/context.ts'
import { actOnTime, sendOutbox } from '#app/use-cases/tick.ts'
import { importWindow } from '#app/use-cases/windows/import-window.ts'
import type { Database } from '#db/connection.ts'
import type { Dialect } from '#db/dialect.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { findActor, insertPerson, insertRole } from '#db/people.ts'
import { openTestDatabase } from './databases.ts'
import { register } from './worlds.ts'

export type World = {
  readonly ctx: Context
  readonly db: Database
  readonly window: FundingWindow
  readonly mail: Delivery[]
  /** Puts the clock at a moment of Paris, without letting time act. */
  readonly setClock: (day: string, time?: string) => void
  readonly advanceClock: (by: Duration) => void
  /** Lets time act, then sends what waits. */
  readonly tick: () => Promise<void>
  /** E-mails sent since the last call, as « name → address ». */
  readonly sent: () => Promise<readonly string[]>
  readonly organisation: (given?: Partial<Organisation>) => Promise<Organisation>
  readonly person: (given?: Partial<Person> & { readonly roles?: readonly WindowRole[] }) => Promise<PersonActor>
  /** How many statements the database was given by what runs. */
  readonly statementsOf: (run: () => Promise<unknown>) => Promise<number>
}

/** What `npm run test:postgres` sets: the same tests on the other database. */
const dialect: Dialect = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite'

/** The real window of the demonstration, on 10 March 2025 at 9:00 in Paris, with nobody in it. */
export async function makeWorld(startDay = '2025-03-10', startTime = '09:00'): Promise<World> {
  let statements = 0
  const db = await openTestDatabase(dialect, () => {
    statements += 1
  })
  let now: Instant = parisInstant(toDay(startDay), startTime)
  let ids = 0
  const mail: Delivery[] = []
  const files = new Map<string, Uint8Array>()
  const sha256: Context['sha256'] = content => createHash('sha256').update(content).digest('hex')
  const nextId = (): string => {
    ids += 1
    return `id-${String(ids).padStart(6, '0')}`
  }
  const ctx: Context = {
    db,
    files: {
      put: async content => {
        const name = sha256(content)
        files.set(name, content)
        return name
      },
      get: async name => files.get(name) ?? null,
    },
    now: () => now,
    machineNow: () => now,
    newId: nextId,
    newSecret: () => `secret-${nextId()}`,
    newCode: () => '123456',
    seal: text => sha256(`sealed ${text}`),
    sha256,
    deliver: async email => {
      mail.push(email)
    },
  }
  register(ctx)
  const file = parseWindowFile(windowFile, operators)
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  const imported = await importWindow(ctx, file.value)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  const { window } = imported.value
  let siret = 0
  const organisation: World['organisation'] = async (given = {}) => {
    siret += 1
    const made: Organisation = {
      id: toId(nextId()),
      siret: withKey(`${withKey(`9991${String(siret).padStart(4, '0')}`)}0001`),
      name: `Direction fictive ${siret}`,
      kind: 'CENTRAL',
      parentMinistry: 'Ministère chargé de la forêt',
      kindSource: 'stated',
      ...given,
    }
    await insertOrganisation(db, made, now)
    return made
  }
  let people = 0
  const person: World['person'] = async ({ roles = [], ...given } = {}) => {
    people += 1
    const made: Person = {
      id: toId(nextId()),
      email: `personne${people}@exemple.invalid`,
      name: `Personne ${people}`,
      position: 'fonction fictive',
      locale: 'fr',
      organisationId: null,
      ministry: null,
      reviewProfile: null,
      disabledAt: null,
      disabledReason: null,
      ...given,
    }
    await insertPerson(db, made, now)
    for (const role of roles)
      await insertRole(db, { id: nextId(), personId: made.id, windowId: window.id, role, at: now })
    const actor = await findActor(db, made.id)
    if (actor === null) throw new Error('a disabled person cannot act')
    return actor
  }
  return {
    ctx,
    db,
    window,
    mail,
    setClock: (day, time = '09:00') => {
      now = parisInstant(toDay(day), time)
    },
    advanceClock: by => {
      now = plus(now, by)
    },
    tick: async () => {
      await actOnTime(ctx)
      await sendOutbox(ctx)
    },
    sent: async () => {
      await sendOutbox(ctx)
      return mail.splice(0).map(({ name, to }) => `${name} → ${to}`)
    },
    organisation,
    person,
    statementsOf: async run => {
      const before = statements
      await run()
      return statements - before
    },
  }
}
