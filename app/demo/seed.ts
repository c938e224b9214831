// The demonstration's first start: its world is made whole beside the database, then takes its place, or is not there at all.

import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { terminal } from '#app/text/terminal.ts'
import { openContext, requireBaseContext } from '#app/web/context.ts'
import type { Env } from '#app/web/env.ts'
import type { Database } from '#db/connection.ts'
import { emptySchema, replaceSchema } from '#db/dialect.ts'
import type { DatabaseAddress } from '#db/open.ts'
import { openPostgres, type PostgresAddress } from '#db/postgres.ts'
import { listWindowIds } from '#db/windows.ts'
import { makeLargeWorld } from './large-world.ts'
import { makeWorld } from './world.ts'

/**
 * Fills an empty demonstration; does nothing where a window exists already, or in production. With `applications` it is
 * a large world of so many, and whoever asks for one where there is a world is told that there is. Refused with a sentence.
 */
export async function seed(
  env: Env,
  say: (line: string) => void,
  applications: number | null = null,
): Promise<Result<null, string>> {
  if (env.mode !== 'demo' || (await holdsWindow(env)))
    return applications === null ? ok(null) : refuse(terminal.seed.notEmpty)
  say(terminal.seed.begins)
  const place = await placeBeside(env.database)
  if (place === null) return refuse(terminal.seed.databaseInUse)
  const context = await openContext({ ...env, database: place.unfinished })
  try {
    const tell = (progress: string) => say(`  ${progress}`)
    if (applications === null) await makeWorld(requireBaseContext(), tell)
    else await makeLargeWorld(requireBaseContext(), applications, tell)
  } finally {
    await context.close()
  }
  await place.replace()
  return ok(null)
}

type Place = {
  /** Empty. */
  readonly unfinished: DatabaseAddress
  /** Puts what was made there in the place of the database itself. */
  readonly replace: () => Promise<void>
}

/** Null when another program has the file open: it would go on with the one that is replaced. */
async function placeBeside(address: DatabaseAddress): Promise<Place | null> {
  if (address.dialect === 'postgres') {
    const { schema } = address
    const unfinished = { ...address, schema: `${schema}_unfinished` }
    await withServer(address, db => emptySchema(db, unfinished.schema))
    return { unfinished, replace: () => withServer(address, db => replaceSchema(db, unfinished.schema, schema)) }
  }
  const { file } = address
  // closed by everybody, a database has no log beside it
  if (existsSync(`${file}-wal`)) return null
  const unfinished = { ...address, file: `${file}.unfinished` }
  for (const end of ['', '-wal', '-shm']) await rm(`${unfinished.file}${end}`, { force: true })
  return { unfinished, replace: () => rename(unfinished.file, file) }
}

async function withServer(address: PostgresAddress, work: (db: Database) => Promise<void>): Promise<void> {
  const db = openPostgres(address)
  try {
    await work(db)
  } finally {
    await db.destroy()
  }
}

async function holdsWindow(env: Env): Promise<boolean> {
  const context = await openContext(env)
  try {
    return (await listWindowIds(requireBaseContext().db)).length > 0
  } finally {
    await context.close()
  }
}
