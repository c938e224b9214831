// A role on a window is given to an address, whose account is made when it has none, or is taken back.

import type { WindowId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { newcomer, type Person, type ReviewProfile, system, type WindowRole } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import {
  endRole,
  findActor,
  findPersonByEmail,
  insertPerson,
  insertRole,
  listPeopleWithRole,
  savePerson,
} from '#db/people.ts'
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

/** `described`: they had the role, and what is said of the reviewer is new. */
export type Giving = 'given' | 'described' | 'unchanged'

export function giveRole(
  ctx: Context,
  { email, role, windowId, ministry, reviewProfile }: RoleGiven,
): Promise<Result<Giving, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const known = await findPersonByEmail(ctx.db, email)
    if (known !== null && known.disabledAt !== null)
      return refuse({ code: 'accountDisabled', reason: known.disabledReason ?? '' })
    const before = known ?? newcomer(toId(ctx.newId()), email, 'fr')
    const person = {
      ...before,
      ministry: ministry ?? before.ministry,
      reviewProfile: reviewProfile ?? before.reviewProfile,
    }
    const changed = (['ministry', 'reviewProfile'] as const).filter(field => person[field] !== before[field])
    if (known === null) await insertPerson(ctx.db, person, ctx.now())
    else if (changed.length > 0) await savePerson(ctx.db, person)
    const actor = await findActor(ctx.db, person.id)
    const hadIt = actor?.roles.some(held => held.windowId === windowId && held.role === role) === true
    const said = changed.length > 0 ? { changed } : {}
    if (hadIt && changed.length === 0) return ok('unchanged')
    if (!hadIt) await insertRole(ctx.db, { id: ctx.newId(), personId: person.id, windowId, role, at: ctx.now() })
    await auditRole(ctx, hadIt ? 'describeReviewer' : 'giveRole', person, { windowId, role, ...said })
    return ok(hadIt ? 'described' : 'given')
  })
}

export type Taking = {
  /** False when they did not have it. */
  readonly taken: boolean
  /** Active people who have the role on that window afterwards. */
  readonly left: number
}

export function takeRole(
  ctx: Context,
  { email, role, windowId }: Pick<RoleGiven, 'email' | 'role' | 'windowId'>,
): Promise<Result<Taking, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const person = await findPersonByEmail(ctx.db, email)
    const taken = person !== null && (await endRole(ctx.db, { personId: person.id, windowId, role }, ctx.now()))
    if (taken) await auditRole(ctx, 'takeRole', person, { windowId, role })
    return ok({ taken, left: (await listPeopleWithRole(ctx.db, windowId, role)).length })
  })
}

const auditRole = (
  ctx: Context,
  action: 'giveRole' | 'describeReviewer' | 'takeRole',
  { id }: Person,
  { windowId, ...body }: Pick<RoleGiven, 'windowId' | 'role'> & { readonly changed?: readonly string[] },
): Promise<void> =>
  audit(ctx, { subject: 'person', subjectId: id, action, by: system, body: { window: windowId, ...body } })
