// Many applications of one body as rows, with what makes one readable to some and not to others.

import type { Application } from '#app/domain/application.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { InterestAnswer } from '#app/domain/review.ts'
import { insertApplication } from '#db/applications.ts'
import type { Database } from '#db/connection.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { insertParticipant } from '#db/participants.ts'
import { anOrganisation, aSituation, now, people } from './situation.ts'
import { storePerson, storeWindow } from './stored.ts'

/** The window, the body, and everyone of `situation.ts` with `others`. */
export async function storeOffice(db: Database, others: readonly PersonActor[] = []): Promise<void> {
  await storeWindow(db)
  await insertOrganisation(db, anOrganisation, now)
  for (const person of [...Object.values(people), ...others]) await storePerson(db, person)
}

/** A filed application with an id and a reference of its own. */
export async function storeFile(
  db: Database,
  id: string,
  except: Partial<Application> = {},
  state: Application['state'] = 'submitted',
): Promise<ApplicationId> {
  const { application } = aSituation(state, {
    application: {
      id: toId(id),
      reference: state === 'draft' ? null : `GD-2025-${id}`,
      caseOfficerId: null,
      ...except,
    },
  })
  await insertApplication(db, application)
  await insertParticipant(
    db,
    application.id,
    { role: 'applicantEditor', email: people.editor.email },
    people.editor.id,
    now,
  )
  return application.id
}

export async function storeReview(
  db: Database,
  applicationId: ApplicationId,
  reviewer: PersonActor,
  interest: InterestAnswer | null,
): Promise<void> {
  await db
    .insertInto('review')
    .values({
      id: `${applicationId} by ${reviewer.name}`,
      application_id: applicationId,
      reviewer_id: reviewer.id,
      assigned_by: people.officer.id,
      assigned_at: now,
      due_on: '2025-03-25',
      interest,
      state: 'assigned',
      notes: '{"notes":{},"comments":{}}',
      strengths: '',
      weaknesses: '',
      questions: '',
      version: 1,
    })
    .execute()
}

/** An item of a meeting on which the seats named are recused. */
export async function storeItem(
  db: Database,
  applicationId: ApplicationId,
  recused: readonly number[],
  addedAt: string = now,
): Promise<void> {
  const meeting = `meeting of ${applicationId} ${addedAt}`
  await db
    .insertInto('meeting')
    .values({
      id: meeting,
      window_id: 'window',
      held_at: now,
      place: '',
      created_by: people.manager.id,
      created_at: now,
      version: 1,
    })
    .execute()
  await db
    .insertInto('agenda_item')
    .values({
      id: `item of ${meeting}`,
      meeting_id: meeting,
      application_id: applicationId,
      position: 1,
      added_at: addedAt,
    })
    .execute()
  for (const seat of [0, 1, 2]) {
    await db
      .insertInto('attendance')
      .values({ agenda_item_id: `item of ${meeting}`, seat, present: 1, recused: recused.includes(seat) ? 1 : 0 })
      .execute()
  }
}
