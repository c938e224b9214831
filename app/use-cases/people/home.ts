// Where a person lands after signing in: the place where their work is.

import type { PersonId } from '#app/domain/identifiers.ts'
import { type PersonActor, type WindowRole, windowRoles } from '#app/domain/people.ts'
import { findActor } from '#db/people.ts'
import type { Context } from '../context.ts'

/** The name of a place in the addresses of the site. */
export type Home = 'applications' | 'desk' | 'reviews' | 'meetings' | 'projects'

/** Finance officers begin with the agreements that wait for them; the envelope is one click away. */
const homes: Readonly<Record<WindowRole, Home>> = {
  caseOfficer: 'desk',
  followUpOfficer: 'projects',
  reviewer: 'reviews',
  windowManager: 'meetings',
  committeeMember: 'meetings',
  committeeChair: 'meetings',
  financeOfficer: 'projects',
  auditor: 'desk',
}

/** Of somebody with several roles, the first of the list of roles. */
export function homeOf(actor: Pick<PersonActor, 'roles'>): Home {
  const first = windowRoles.find(role => actor.roles.some(held => held.role === role))
  return first === undefined ? 'applications' : homes[first]
}

export async function findHome(ctx: Context, personId: PersonId): Promise<Home> {
  const actor = await findActor(ctx.db, personId)
  return actor === null ? 'applications' : homeOf(actor)
}
