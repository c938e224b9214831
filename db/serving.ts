// One HTTP server at a time on an SQLite file: what a second one is refused by, and a crash gives back.

import SQLite from 'better-sqlite3'
import type { DatabaseAddress } from './open.ts'

/** A server that stops takes a moment to finish what it accepted: the next one waits that long. */
const patience = 2000

/**
 * Null when another process serves this file; as many as wanted may serve one PostgreSQL. The claim is a lock of the
 * system on a file beside it: it ends with the process, however that ends, and concerns servers alone.
 */
export function claimServing(address: DatabaseAddress): { readonly release: () => void } | null {
  if (address.dialect === 'postgres') return { release: () => {} }
  const claim = new SQLite(`${address.file}-serving`, { timeout: patience })
  try {
    claim.exec('begin exclusive')
  } catch (error) {
    claim.close()
    if (error instanceof SQLite.SqliteError && error.code === 'SQLITE_BUSY') return null
    throw error
  }
  return { release: () => void claim.close() }
}
