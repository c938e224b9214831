// What every use case is given (database, time, ids, secrets, files, mail), and the transaction that a refusal undoes.

import type { Locale } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import type { AskedWindow } from '#app/domain/window-choice.ts'
import type { Database } from '#db/connection.ts'
import type { QueuedEmail } from '#emails/props.ts'

/** Stored files, named by the SHA-256 of their content. `put` returns once the content is durable. */
export type FileStore = {
  readonly put: (content: Uint8Array) => Promise<string>
  readonly get: (sha256: string) => Promise<Uint8Array | null>
}

export type Delivery = {
  readonly id: string
  readonly to: string
  readonly locale: Locale
  readonly sentAt: Instant
} & QueuedEmail

export type Context = {
  readonly db: Database
  readonly files: FileStore
  /** The moment of the window's world: in a request, its receipt; in the demonstration, the moved clock. */
  readonly now: () => Instant
  /** The machine's own clock: sessions, codes, leases and rate limits live by it. */
  readonly machineNow: () => Instant
  /** The window that the visitor asked for, where an address names nothing of one; absent outside a request. */
  readonly askedWindow?: AskedWindow | null
  readonly newId: () => string
  readonly newSecret: () => string
  readonly newCode: () => string
  readonly sha256: (content: string | Uint8Array) => string
  /** A hash keyed by the installation's secret, for what browsers hold: tokens and codes cannot be guessed from the database alone. */
  readonly seal: (text: string) => string
  /** Hands one e-mail to its transport; called by `tick` alone. */
  readonly deliver: (email: Delivery) => Promise<void>
}

class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

/**
 * Runs `work` in one transaction with one `now`. A refusal rolls back exactly as a crash does, so a refusal leaves no
 * trace; inside, the given context is the only one (its `db` is the transaction). Called within one, it joins it.
 */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (ctx.db.isTransaction) return work(ctx)
  try {
    return await ctx.db.transaction().execute(async transaction => {
      const now = ctx.now()
      const result = await work({ ...ctx, db: transaction, now: () => now })
      if (!result.ok) throw new Undone(result.refusal)
      return result
    })
  } catch (error) {
    if (error instanceof Undone) return refuse(error.refusal)
    throw error
  }
}
