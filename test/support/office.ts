// The office of a window with its people, and files at the steps where it acts on them.

import { beforeEach } from 'vitest'
import type { Answers } from '#app/domain/answers.ts'
import type { Application } from '#app/domain/application.ts'
import { type ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { openDueLines } from '#app/use-cases/envelope/open-due-lines.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { findSituation } from '#db/situations.ts'
import { someAnswers } from './answers.ts'
import { completeDraft } from './complete-draft.ts'
import { aReview, done, give, makeReviewWorld, type ReviewWorld, underReview } from './reviewing.ts'

export type OfficeWorld = ReviewWorld & {
  readonly hugo: PersonActor
  readonly manager: PersonActor
  readonly member: PersonActor
  readonly finance: PersonActor
  readonly followUp: PersonActor
  readonly stranger: PersonActor
}

export async function makeOfficeWorld(): Promise<OfficeWorld> {
  const world = await makeReviewWorld()
  await openDueLines(world.ctx)
  const having = (
    name: string,
    role: 'caseOfficer' | 'windowManager' | 'committeeMember' | 'financeOfficer' | 'followUpOfficer',
  ) => world.person({ email: `${name}@exemple.invalid`, name: `${name} Fictif`, roles: [role] })
  return {
    ...world,
    hugo: await having('hugo', 'caseOfficer'),
    manager: await having('manager', 'windowManager'),
    member: await having('member', 'committeeMember'),
    finance: await having('finance', 'financeOfficer'),
    followUp: await having('follow-up', 'followUpOfficer'),
    stranger: await world.person({ email: 'stranger@exemple.invalid', name: 'Ania Étrangère' }),
  }
}

/** A fresh world for each test of a file. */
export function officeWorlds(): () => OfficeWorld {
  let world: OfficeWorld
  beforeEach(async () => {
    world = await makeOfficeWorld()
  })
  return () => world
}

export const refusal = (refused: Refusal) => ({ ok: false, refusal: refused })

/** A draft of the body, complete but for nothing. */
export const draftApplication = (world: ReviewWorld, answers: Answers = {}): Promise<ApplicationId> =>
  completeDraft(world, 'Un projet', someAnswers(answers))

/** Filed, and nobody's yet; its e-mails are forgotten. */
export async function filedApplication(world: ReviewWorld, answers: Answers = {}): Promise<ApplicationId> {
  const id = await draftApplication(world, answers)
  done(await submitApplication(world.ctx, world.signatory, id, world.ctx.newId()))
  await world.sent()
  return id
}

/** Three reviews with the same note everywhere, closed. */
export async function reviewedApplication(
  world: ReviewWorld,
  everywhere = 3,
  answers: Answers = {},
): Promise<ApplicationId> {
  const { id, sarahs, noras } = await underReview(world, answers)
  await give(world, world.sarah, sarahs, aReview(everywhere))
  await give(world, world.nora, noras, aReview(everywhere))
  done(await closeReviews(world.ctx, world.officer, id))
  await world.sent()
  return id
}

export async function situationOf(world: ReviewWorld, id: ApplicationId) {
  const situation = await findSituation(world.db, id, world.ctx.now())
  if (situation === null) throw new Error('no such application')
  return situation
}

export const stateOf = async (world: ReviewWorld, id: ApplicationId): Promise<Application['state']> =>
  (await situationOf(world, id)).application.state

/** What the history says was done, newest first. */
export async function lastActs(world: ReviewWorld, id: ApplicationId, count = 1): Promise<readonly string[]> {
  const rows = await world.db
    .selectFrom('journal')
    .select('action')
    .where('subject_id', '=', id)
    .orderBy('position', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ action }) => action)
}
