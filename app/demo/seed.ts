// The demonstration's first start: its world is made whole beside the database, then takes its place, or is not there at all.

import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { terminal } from '#app/text/terminal.ts'
import { openContext, requireBaseContext } from '#app/web/context.ts'
import type { Env } from '#app/web/env.ts'
import { listWindowIds } from '#db/windows.ts'
import { makeWorld } from './world.ts'

/** Fills an empty demonstration; does nothing where a window exists already, or in production. */
export async function seed(env: Env, say: (line: string) => void): Promise<void> {
  if (env.mode !== 'demo' || (await holdsWindow(env))) return
  // closed by everybody, a database has no log beside it; another program would go on with the file that is replaced
  if (existsSync(`${env.databaseFile}-wal`)) throw new Error(terminal.seed.databaseInUse)
  say(terminal.seed.begins)
  const unfinished = { ...env, databaseFile: `${env.databaseFile}.unfinished` }
  for (const end of ['', '-wal', '-shm']) await rm(`${unfinished.databaseFile}${end}`, { force: true })
  const context = await openContext(unfinished)
  try {
    await makeWorld(requireBaseContext(), progress => say(`  ${progress}`))
  } finally {
    await context.close()
  }
  await rename(unfinished.databaseFile, env.databaseFile)
}

async function holdsWindow(env: Env): Promise<boolean> {
  const context = await openContext(env)
  try {
    return (await listWindowIds(requireBaseContext().db)).length > 0
  } finally {
    await context.close()
  }
}
