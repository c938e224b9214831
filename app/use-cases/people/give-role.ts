// A role on a window is given to an address, whose account is made when it has none, or is taken back.

import type { WindowId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { newcomer, type Person, type ReviewProfile, system, type WindowRole } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { endRole, findActor, findPersonByEmail, insertPerson, insertRole, savePerson } from '#db/people.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit } from '../tell.ts'

export type RoleGiven = {
  readonly email: string
  readonly role: WindowRole
  readonly windowId: WindowId
  /** Of a reviewer; null leaves what the account has. */
  readonly ministry: string | null
  readonly reviewProfile: ReviewProfile | null
}

/** False when they had it already, and nothing changed but what is said of a reviewer. */
export function giveRole(
  ctx: Context,
  { email, role, windowId, ministry, reviewProfile }: RoleGiven,
): Promise<Result<boolean, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const known = await findPersonByEmail(ctx.db, email)
    if (known !== null && known.disabledAt !== null)
      return refuse({ code: 'accountDisabled', reason: known.disabledReason ?? '' })
    const person = {
      ...(known ?? newcomer(toId(ctx.newId()), email, 'fr')),
      ...(ministry === null ? {} : { ministry }),
      ...(reviewProfile === null ? {} : { reviewProfile }),
    }
    if (known === null) await insertPerson(ctx.db, person, ctx.now())
    else await savePerson(ctx.db, person)
    const actor = await findActor(ctx.db, person.id)
    if (actor?.roles.some(held => held.windowId === windowId && held.role === role) === true) return ok(false)
    await insertRole(ctx.db, { id: ctx.newId(), personId: person.id, windowId, role, at: ctx.now() })
    await auditRole(ctx, 'giveRole', person, { windowId, role })
    return ok(true)
  })
}

/** False when they do not have it. */
export function takeRole(
  ctx: Context,
  { email, role, windowId }: Pick<RoleGiven, 'email' | 'role' | 'windowId'>,
): Promise<Result<boolean, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const person = await findPersonByEmail(ctx.db, email)
    if (person === null || !(await endRole(ctx.db, { personId: person.id, windowId, role }, ctx.now())))
      return ok(false)
    await auditRole(ctx, 'takeRole', person, { windowId, role })
    return ok(true)
  })
}

const auditRole = (
  ctx: Context,
  action: 'giveRole' | 'takeRole',
  { id }: Person,
  { windowId, role }: Pick<RoleGiven, 'windowId' | 'role'>,
): Promise<void> =>
  audit(ctx, { subject: 'person', subjectId: id, action, by: system, body: { window: windowId, role } })
