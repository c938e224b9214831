// How many things wait for somebody, place by place: the counts of the main menu, and nothing they may not see.

import type { WindowId } from '#app/domain/identifiers.ts'
import { waitingStates } from '#app/domain/office-step.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { countOwnReviews } from './own-reviews.ts'
import { findReader, visibleTo } from './visibility.ts'

export type Waiting = { readonly [Place in 'applications' | 'reviews' | 'desk']?: number }

export async function countWaiting(db: Database, actor: PersonActor, windowId: WindowId): Promise<Waiting> {
  const roles = actor.roles.filter(held => held.windowId === windowId).map(({ role }) => role)
  return {
    ...(roles.length === 0 ? { applications: await countOwn(db, actor.email) } : {}),
    ...(roles.includes('reviewer') ? { reviews: (await countOwnReviews(db, actor, windowId)).waiting } : {}),
    ...(roles.includes('caseOfficer') ? { desk: await countDesk(db, actor, windowId) } : {}),
  }
}

async function countOwn(db: Database, email: string): Promise<number> {
  const row = await db
    .selectFrom('participant')
    .innerJoin('application', 'application.id', 'participant.application_id')
    .select(eb => eb.fn.count('application.id').distinct().as('n'))
    .where('participant.email', '=', email)
    .where('application.state', 'in', ['draft', 'supplementRequested'])
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}

/** What the desk's first tab holds. */
async function countDesk(db: Database, actor: PersonActor, windowId: WindowId): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select(eb => eb.fn.countAll().as('n'))
    .where('window_id', '=', windowId)
    .where('state', 'in', waitingStates)
    .where(visibleTo(await findReader(db, actor)))
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}
