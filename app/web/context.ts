// Opens what the product holds for as long as it runs, and gives each request its own context.

import { createHash, createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { notBeforeClosing } from '#app/domain/funding-window.ts'
import { type Duration, type Instant, plus } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { actOnTime, sendOutbox, tick } from '#app/use-cases/tick.ts'
import { noteClosing } from '#app/use-cases/windows/note-closing.ts'
import { findPassedClosing } from '#db/closings.ts'
import type { Database } from '#db/connection.ts'
import { findClockOffset } from '#db/demo-clock.ts'
import { ping } from '#db/dialect.ts'
import { openDatabase } from '#db/open.ts'
import type { AppContext } from './app-context.ts'
import { machineNow } from './clock.ts'
import type { Env } from './env.ts'
import { openFileStore } from './files.ts'
import { makeFolder } from './folder.ts'
import { makeDeliver } from './mail.ts'

type Opened = { readonly env: Env; readonly db: Database; readonly base: Omit<Context, 'now'> }

let opened: Opened | null = null

/** The opened product; throws before `openContext`. */
function requireOpened(): Opened {
  if (opened === null) throw new Error('the product is not open')
  return opened
}

/** The context without a moment: for commands, which bring their own clock. */
export const requireBaseContext = (): Omit<Context, 'now'> => requireOpened().base

export const requireOpenEnv = (): Env => requireOpened().env

/** Where files are kept, and set down while they come in. */
export const filesFolder = ({ dataDir }: Env): string => join(dataDir, 'files')

/** Opens and migrates the database, and everything a use case is given. */
export async function openContext(env: Env): Promise<AppContext> {
  if (env.database.dialect === 'sqlite') await makeFolder(dirname(env.database.file))
  const db = await openDatabase(env.database)
  opened = {
    env,
    db,
    base: {
      db,
      files: await openFileStore(filesFolder(env)),
      machineNow,
      newId: () => randomUUID(),
      newSecret: () => randomBytes(32).toString('base64url'),
      newCode: () => String(randomInt(0, 1_000_000)).padStart(6, '0'),
      seal: text => createHmac('sha256', env.sessionSecret).update(text).digest('hex'),
      sha256: content => createHash('sha256').update(content).digest('hex'),
      deliver: makeDeliver(env, db),
    },
  }
  return {
    ready: () => ping(db as never),
    actOnTime: async () => actOnTime(await contextAt(machineNow())),
    noteClosing: async () => noteClosing(await contextAt(machineNow())),
    sendMail: async () => sendOutbox(await contextAt(machineNow())),
    tick: async () => tick(await contextAt(machineNow())),
    close: async () => {
      opened = null
      await db.destroy()
    },
  }
}

/** The context of a request: its `now` is the moment the server received it, on the window's clock. */
export const requestContext = (loadContext: AppLoadContext): Promise<Context> =>
  contextAt(loadContext.receivedAt ?? machineNow())

/** The context at a moment of the machine's clock, moved as the demonstration's clock is, and never back behind a closing. */
export async function contextAt(at: Instant): Promise<Context> {
  const { env, db, base } = requireOpened()
  const offset = env.mode === 'demo' ? ((await findClockOffset(db)) ?? 0) : 0
  const now = notBeforeClosing(plus(at, offset as Duration), await findPassedClosing(db))
  return { ...base, now: () => now }
}
