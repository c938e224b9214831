// The reviews of a file are over: by its officer once the minimum is reached, by time itself once every one is in.

import { advance } from '#app/domain/advance.ts'
import type { Application } from '#app/domain/application.ts'
import { rounded } from '#app/domain/fraction.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Actor, personIdOf, system } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { applicationScore } from '#app/domain/scoring.ts'
import type { Situation } from '#app/domain/situation.ts'
import { findApplication, saveApplication } from '#db/applications.ts'
import { listSubmittedNotes } from '#db/assignments.ts'
import { findSituation } from '#db/situations.ts'
import { act } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { tellApplication } from '../tell.ts'

/** Reviews that are not in yet are no longer expected; the officer is told when somebody else closed. */
export function closeReviews(ctx: Context, actor: Actor, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'closeReviews', async (ctx, situation, application) =>
    ok(await close(ctx, situation, application, actor)),
  )
}

/**
 * To be called in the transaction of whatever changes a submitted review (submitted, taken back, confirmed, revised, an
 * interest declared): keeps the score of the application and closes its reviews when every one that counts is in.
 */
export function autoCloseReviews(ctx: Context, id: ApplicationId): Promise<Result<Application, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await findSituation(ctx.db, id, ctx.now())
    if (situation === null) return refuse({ code: 'notFound' })
    const scoreTenths = await scoreOf(ctx, situation)
    const scored = { ...situation.application, scoreTenths }
    const closed = advance({ ...situation, application: scored }, 'closeReviews', system)
    if (!closed.ok && scoreTenths === situation.application.scoreTenths) return ok(scored)
    const after = closed.ok ? await close(ctx, situation, closed.value, system) : scored
    if (!(await saveApplication(ctx.db, after))) return refuse({ code: 'changedMeanwhile' })
    const saved = await findApplication(ctx.db, id)
    return saved === null ? refuse({ code: 'notFound' }) : ok(saved)
  })
}

async function close(ctx: Context, situation: Situation, advanced: Application, by: Actor): Promise<Application> {
  const { reference, title, id, caseOfficerId } = advanced
  const closed = { ...advanced, scoreTenths: await scoreOf(ctx, situation) }
  const reviews = situation.reviews.filter(
    ({ state, interest }) => state === 'submitted' && interest !== 'declared',
  ).length
  const byItsOfficer = caseOfficerId !== null && caseOfficerId === personIdOf(by)
  await tellApplication(ctx, situation, {
    action: 'closeReviews',
    by,
    after: closed,
    body: { reviews },
    emails: {
      officers: byItsOfficer
        ? null
        : { name: 'reviewsClosed', props: { reference, title, link: { page: 'file', id }, reviews } },
    },
  })
  return closed
}

/** The mean of the submitted reviews in tenths of a point; declared interests count for nothing. */
async function scoreOf(ctx: Context, { application, rules }: Situation): Promise<number | null> {
  const score = applicationScore(rules.grid, [...(await listSubmittedNotes(ctx.db, application.id)).values()])
  return score === null ? null : rounded(score.mean, 10)
}
