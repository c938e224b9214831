// Who a browser's session is, while it lasts: idle and absolute limits, revocation and disabled accounts at once.

import { type Actor, anonymous, type PersonActor } from '#app/domain/people.ts'
import { elapsed, hours, minutes } from '#app/domain/time.ts'
import { findActor } from '#db/people.ts'
import { findSession, saveSessionSeen } from '#db/sessions.ts'
import type { Context } from '../context.ts'

const idleForApplicants = hours(2)
const idleForPrivileged = minutes(30)

/** The person, or nobody: an unknown, revoked or expired token, a disabled account. */
export async function findSessionActor(ctx: Context, token: string | null): Promise<Actor> {
  if (token === null) return anonymous
  const hash = ctx.seal(token)
  const session = await findSession(ctx.db, hash)
  const now = ctx.machineNow()
  if (session === null || session.expiresAt <= now) return anonymous
  const actor = await findActor(ctx.db, session.personId)
  if (actor === null || elapsed(session.lastSeenAt, now) > idleLimit(actor)) return anonymous
  // once a minute is enough to keep a session alive, and spares most reads a write
  if (elapsed(session.lastSeenAt, now) > minutes(1)) await saveSessionSeen(ctx.db, hash, now)
  return actor
}

const idleLimit = (actor: PersonActor): number => (actor.roles.length > 0 ? idleForPrivileged : idleForApplicants)
