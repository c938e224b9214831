// A world whose office asked reviewers for their review of filed applications, and reviews to write.

import { expect } from 'vitest'
import { type Answers, textOf } from '#app/domain/answers.ts'
import { type ApplicationId, type ReviewId } from '#app/domain/identifiers.ts'
import type { PersonActor, ReviewProfile } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import type { ReviewContent } from '#app/domain/review.ts'
import { addDays, parisDay, toDay } from '#app/domain/time.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { assignReviewers } from '#app/use-cases/office/assign-reviewers.ts'
import { declareAdmissible, warningsOf } from '#app/use-cases/office/declare-admissible.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { confirmReview } from '#app/use-cases/reviews/confirm-review.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { submitReview } from '#app/use-cases/reviews/submit-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { findApplication } from '#db/applications.ts'
import { findReview, listReviews, type StoredReview } from '#db/reviews.ts'
import { findSituation } from '#db/situations.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import { someAnswers } from './answers.ts'
import { completeDraft } from './complete-draft.ts'
import { notes } from './grid.ts'
import { makeWorld, type World } from './world.ts'

export type ReviewWorld = World & {
  readonly editor: PersonActor
  readonly signatory: PersonActor
  readonly officer: PersonActor
  readonly sarah: PersonActor
  readonly nora: PersonActor
  readonly paul: PersonActor
  readonly auditor: PersonActor
}

export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) expect(result).toBe('an act that succeeds')
  return (result as { readonly value: T }).value
}

export async function makeReviewWorld(): Promise<ReviewWorld> {
  const world = await makeWorld()
  const body = await world.organisation({ name: 'Direction des lacs (fictive)' })
  const carrier = { organisationId: body.id }
  const reviewer = (name: string, ministry: string, reviewProfile: ReviewProfile) =>
    world.person({
      email: `${name.toLowerCase()}@exemple.invalid`,
      name: `${name} Évalue`,
      ministry,
      reviewProfile,
      roles: ['reviewer'],
    })
  return {
    ...world,
    editor: await world.person({ ...carrier, email: 'editor@exemple.invalid', name: 'Ève Éditrice' }),
    signatory: await world.person({ ...carrier, email: 'signatory@exemple.invalid', name: 'Serge Signataire' }),
    officer: await world.person({ email: 'officer@exemple.invalid', name: 'Léa Office', roles: ['caseOfficer'] }),
    sarah: await reviewer('Sarah', 'Ministère chargé de la santé', 'technical'),
    nora: await reviewer('Nora', 'Ministère chargé de la justice', 'policy'),
    paul: await reviewer('Paul', 'Ministère chargé de la culture', 'technical'),
    auditor: await world.person({ email: 'auditor@exemple.invalid', roles: ['auditor'] }),
  }
}

/** A filed application that its officer declared admissible. */
export async function admissibleApplication(world: ReviewWorld, answers: Answers = {}): Promise<ApplicationId> {
  const { ctx, signatory, officer } = world
  const id = await completeDraft(world, 'Un projet', someAnswers(answers))
  done(await submitApplication(ctx, signatory, id, ctx.newId()))
  done(await takeFile(ctx, officer, id, null))
  const situation = await findSituation(ctx.db, id, ctx.now())
  if (situation === null) throw new Error('just filed')
  done(await declareAdmissible(ctx, officer, id, Object.fromEntries(warningsOf(situation).map(code => [code, 'Vu.']))))
  return id
}

/** Asked today, due in fifteen days; the review of each reviewer in their order. E-mails so far are forgotten. */
export async function assign(
  world: ReviewWorld,
  id: ApplicationId,
  reviewers: readonly PersonActor[],
): Promise<readonly ReviewId[]> {
  const { ctx, officer } = world
  const dueOn = addDays(parisDay(ctx.now()), 15)
  done(await assignReviewers(ctx, officer, id, { reviewerIds: reviewers.map(reviewer => reviewer.id), dueOn }))
  await world.sent()
  const asked = await listReviews(ctx.db, id)
  return reviewers.map(reviewer => requireFound(asked.find(({ reviewerId }) => reviewerId === reviewer.id)?.id ?? null))
}

function requireFound<T>(found: T | null): T {
  if (found === null) throw new Error('not in the world of the test')
  return found
}

/** An application under review with the reviews of Sarah, Nora and Paul, none declared. */
export async function underReview(world: ReviewWorld, answers: Answers = {}) {
  const id = await admissibleApplication(world, answers)
  const [sarahs, noras, pauls] = await assign(world, id, [world.sarah, world.nora, world.paul])
  if (sarahs === undefined || noras === undefined || pauls === undefined) throw new Error('three were assigned')
  return { id, sarahs, noras, pauls }
}

export const comment =
  'Les éléments du dossier sont vérifiables, chiffrés et datés ; la méthode est décrite et la source de chaque mesure est donnée.'

/** Complete: the same note everywhere, but where said otherwise. */
export const aReview = (everywhere: number, except: Readonly<Record<string, number>> = {}): ReviewContent => ({
  notes: notes(everywhere, except),
  comments: Object.fromEntries(Object.keys(notes(everywhere)).map(code => [code, comment])),
  strengths: 'Une équipe en place.',
  weaknesses: 'Un calendrier serré.',
  questions: '',
  recommendation: 'favourable',
})

export const storedReview = async (world: World, id: ReviewId): Promise<StoredReview> =>
  requireFound(await findReview(world.db, id))

export const storedApplication = async (world: World, id: ApplicationId) =>
  requireFound(await findApplication(world.db, id))

/** Declares no interest, writes and hands in, as its author does page after page. */
export async function give(
  world: World,
  reviewer: PersonActor,
  id: ReviewId,
  content: ReviewContent,
): Promise<StoredReview> {
  const before = await storedReview(world, id)
  if (before.interest === null) done(await declareInterests(world.ctx, reviewer, id, { answer: 'none', words: '' }))
  const { version } = await storedReview(world, id)
  const saved = done(await saveReviewDraft(world.ctx, reviewer, id, version, content))
  return done(
    await submitReview(world.ctx, reviewer, id, {
      version: saved.version,
      submissionNumber: await latestNumber(world, saved),
    }),
  )
}

export const latestNumber = async (world: World, { applicationId }: StoredReview): Promise<number> =>
  requireFound(await findLatestSubmission(world.db, applicationId)).number

/** The officer asks, the carrier answers: a second version, with another hosting. */
export async function supplement(world: ReviewWorld, id: ApplicationId): Promise<void> {
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'Précisez l’hébergement.',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )
  const { version, answers } = await storedApplication(world, id)
  // each answer changes what was filed before
  const region = textOf(answers, 'hosting').includes('Paris') ? 'Lyon' : 'Paris'
  const hosting = `Nuage qualifié, région de ${region}.`
  done(await saveSupplementAnswer(world.ctx, world.editor, id, version, { hosting }))
  done(await resubmit(world.ctx, world.editor, id))
}

/** Its author says that it stands for the latest version. */
export async function confirm(world: World, reviewer: PersonActor, id: ReviewId): Promise<StoredReview> {
  const review = await storedReview(world, id)
  return done(
    await confirmReview(world.ctx, reviewer, id, {
      version: review.version,
      submissionNumber: await latestNumber(world, review),
    }),
  )
}
