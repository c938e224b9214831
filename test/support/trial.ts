// A world on trial: what an act changed in a running server's file, row by row, and the world put back as it was.

import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { tables } from '#db/schema.ts'
import type { Server } from './browser.ts'

/** A row that is there now and was not (`+`), or was and is not (`-`). */
export type Difference = {
  readonly table: string
  readonly sign: '+' | '-'
  readonly row: Readonly<Record<string, unknown>>
}

export type Trial = {
  /** Since the trial began or was last put back; who is signed in and what was mailed meanwhile are left out. */
  readonly changes: () => readonly Difference[]
  readonly putBack: () => Promise<void>
  readonly end: () => void
}

const moving: readonly string[] = ['session', 'sent_mail', 'outbox']

/** Begins with the world as it is; what time causes of it must be done before, or the server does it during the trial. */
export async function putOnTrial({ dataDir }: Server): Promise<Trial> {
  const live = join(dataDir, 'guichet.db')
  const kept = join(dataDir, 'kept.db')
  const served = new SQLite(live)
  await served.backup(kept)
  const original = new SQLite(kept)
  served.prepare('attach ? as kept').run(kept)
  const differences = Object.keys(tables)
    .filter(table => !moving.includes(table))
    .flatMap(table => [
      {
        table,
        sign: '+' as const,
        find: served.prepare(`select * from main.${table} except select * from kept.${table}`),
      },
      {
        table,
        sign: '-' as const,
        find: served.prepare(`select * from kept.${table} except select * from main.${table}`),
      },
    ])
  const changes = (): readonly Difference[] =>
    differences.flatMap(({ table, sign, find }) =>
      find.all().map(row => ({ table, sign, row: row as Difference['row'] })),
    )
  return {
    changes,
    putBack: async () => {
      // a copy that finds the server writing, its mail for one, ends without an error and without having begun
      for (let attempt = 0; attempt < 20; attempt += 1) {
        await original.backup(live)
        if (changes().length === 0) return
      }
      throw new Error('the world was not put back')
    },
    end: () => {
      served.close()
      original.close()
    },
  }
}
