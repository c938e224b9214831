// Sessions and one-time codes: only hashes of what a browser holds.

import { type PersonId, toId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

export type Session = {
  readonly personId: PersonId
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  readonly expiresAt: Instant
}

export async function insertSession(db: Database, tokenHash: string, session: Session): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_hash: tokenHash,
      person_id: session.personId,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export async function findSession(db: Database, tokenHash: string): Promise<Session | null> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    personId: toId(row.person_id),
    createdAt: row.created_at as Instant,
    lastSeenAt: row.last_seen_at as Instant,
    expiresAt: row.expires_at as Instant,
  }
}

export async function saveSessionSeen(db: Database, tokenHash: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute()
}

export async function revokeSession(db: Database, tokenHash: string, at: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ revoked_at: at })
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .execute()
}

export type SignInCode = {
  readonly id: string
  readonly email: string
  readonly codeHash: string
  readonly browserHash: string
  readonly expiresAt: Instant
  readonly attempts: number
}

/** Who asks: the sealed network address and the address that the code goes to. */
export type CodeRequest = { readonly email: string; readonly networkHash: string }

export async function insertCode(
  db: Database,
  code: Omit<SignInCode, 'attempts'> & CodeRequest,
  at: Instant,
): Promise<void> {
  await db
    .insertInto('sign_in_code')
    .values({
      id: code.id,
      email: code.email,
      code_hash: code.codeHash,
      browser_hash: code.browserHash,
      created_at: at,
      expires_at: code.expiresAt,
      attempts: 0,
      network_hash: code.networkHash,
    })
    .execute()
}

/** The newest unused code asked for that address from that browser. */
export async function findCode(db: Database, email: string, browserHash: string): Promise<SignInCode | null> {
  const row = await db
    .selectFrom('sign_in_code')
    .selectAll()
    .where('email', '=', email)
    .where('browser_hash', '=', browserHash)
    .where('used_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    email: row.email,
    codeHash: row.code_hash,
    browserHash: row.browser_hash,
    expiresAt: row.expires_at as Instant,
    attempts: row.attempts,
  }
}

/** Counts one attempt; false when all `max` are used up, however many come at once. */
export async function saveAttempt(db: Database, id: string, max: number): Promise<boolean> {
  const result = await db
    .updateTable('sign_in_code')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('attempts', '<', max)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** True when this call used it: of two at once, one does. */
export async function useCode(db: Database, id: string, at: Instant): Promise<boolean> {
  const result = await db
    .updateTable('sign_in_code')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** When the `nth` newest code asked for after `since` was asked for; null when there were fewer. */
export async function findNthCodeSince(
  db: Database,
  by: Partial<CodeRequest>,
  nth: number,
  since: Instant,
): Promise<Instant | null> {
  let codes = db.selectFrom('sign_in_code').select('created_at').where('created_at', '>', since)
  if (by.email !== undefined) codes = codes.where('email', '=', by.email)
  if (by.networkHash !== undefined) codes = codes.where('network_hash', '=', by.networkHash)
  const row = await codes
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(nth - 1)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : (row.created_at as Instant)
}
