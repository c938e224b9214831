// How many things wait for somebody, place by place: the counts of the main menu, and nothing they may not see.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'

export type Waiting = { readonly [Place in 'applications' | 'reviews' | 'desk']?: number }

export async function countWaiting(db: Database, actor: PersonActor, windowId: WindowId): Promise<Waiting> {
  const roles = actor.roles.filter(held => held.windowId === windowId).map(({ role }) => role)
  return {
    ...(roles.length === 0 ? { applications: await countOwn(db, actor.email) } : {}),
    ...(roles.includes('reviewer') ? { reviews: await countReviews(db, actor.id) } : {}),
    ...(roles.includes('caseOfficer') ? { desk: await countDesk(db, windowId) } : {}),
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

async function countReviews(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .select(eb => eb.fn.countAll().as('n'))
    .where('review.reviewer_id', '=', personId)
    .where('application.state', 'in', ['underReview', 'supplementRequested'])
    .where(eb => eb.or([eb('review.interest', 'is', null), eb('review.interest', '=', 'none')]))
    .where(eb => eb.or([eb('review.state', '!=', 'submitted'), eb('review.confirm_by', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}

async function countDesk(db: Database, windowId: WindowId): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select(eb => eb.fn.countAll().as('n'))
    .where('window_id', '=', windowId)
    .where('state', 'in', ['submitted', 'admissible', 'underReview', 'reviewed'])
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}
