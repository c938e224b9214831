// How many things wait for somebody, place by place: the counts of the main menu, and nothing they may not see.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import type { WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Database } from './connection.ts'
import { waitsForOffice } from './desk.ts'
import { asInteger } from './dialect.ts'
import { countOwnReviews } from './own-reviews.ts'
import { findReader, visibleTo } from './visibility.ts'

export type Waiting = { readonly [Place in 'applications' | 'reviews' | 'desk']?: number }

/** `isOpen`: drafts wait for their editor as long as they can still be filed. */
export async function countWaiting(
  db: Database,
  actor: PersonActor,
  { id: windowId, isOpen }: { readonly id: WindowId; readonly isOpen: boolean },
): Promise<Waiting> {
  const roles = actor.roles.filter(held => held.windowId === windowId).map(({ role }) => role)
  return {
    ...(roles.length === 0
      ? {
          applications: await countOwn(
            db,
            actor.email,
            isOpen ? ['draft', 'supplementRequested'] : ['supplementRequested'],
          ),
        }
      : {}),
    ...(roles.includes('reviewer') ? { reviews: (await countOwnReviews(db, actor, windowId)).waiting } : {}),
    ...(roles.includes('caseOfficer') ? { desk: await countDesk(db, actor, windowId) } : {}),
  }
}

async function countOwn(db: Database, email: string, states: readonly ApplicationState[]): Promise<number> {
  const row = await db
    .selectFrom('participant')
    .innerJoin('application', 'application.id', 'participant.application_id')
    .select(eb => eb.fn.count('application.id').distinct().as('n'))
    .where('participant.email', '=', email)
    .where('application.state', 'in', states)
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}

/** What the desk's first tab holds. */
async function countDesk(db: Database, actor: PersonActor, windowId: WindowId): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select(eb => eb.fn.countAll().as('n'))
    .where('window_id', '=', windowId)
    .where(waitsForOffice)
    .where(visibleTo(await findReader(db, actor)))
    .executeTakeFirstOrThrow()
  return asInteger(row.n)
}
