// A condition of a released decision is evidenced, then found to be met: two acts, of which the officer alone does the second.

import type { Condition } from '#app/domain/application.ts'
import type { ApplicationId, ConditionId } from '#app/domain/identifiers.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import { can, type Permission } from '#app/domain/permissions.ts'
import { notFromHere, type Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { conditionsAreOpen, noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import { saveEvidence, saveMet } from '#db/conditions.ts'
import { requireSituation } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { queue, recipientsOf, record } from '../tell.ts'

/**
 * In words: what was received, and where it is kept. It may be completed until the condition is met. `evidenceAt` is that
 * of the evidence the page showed, null for none: the officer and the carrier do not write over each other unread.
 */
export function recordConditionEvidence(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  conditionId: ConditionId,
  { evidence, evidenceAt }: { readonly evidence: string; readonly evidenceAt: string | null },
): Promise<Result<null, Refusal>> {
  return onCondition(
    ctx,
    actor,
    id,
    conditionId,
    'recordConditionEvidence',
    async (ctx, condition, person, situation) => {
      if (evidence.trim() === '') return refuse({ code: 'evidenceMissing' })
      if (!(await saveEvidence(ctx.db, { ...condition, evidenceAt }, evidence.trim(), person.id, ctx.now())))
        return refuse({ code: 'changedMeanwhile' })
      await record(ctx, {
        subject: 'application',
        subjectId: id,
        action: 'recordConditionEvidence',
        by: actor,
        comment: condition.wording,
        body: { condition: condition.id },
      })
      // the officer who writes it down for the carrier has nothing to be told
      if (!can(person, 'liftConditions', subjectOf(situation)))
        await queue(ctx, await recipientsOf(ctx, situation, 'officers'), {
          name: 'conditionEvidenced',
          props: {
            reference: situation.application.reference,
            title: situation.application.title,
            link: { page: 'decision', id },
            condition: condition.wording,
            words: evidence.trim(),
          },
        })
      return ok(null)
    },
  )
}

/** Refused while nothing evidences it. `evidenceAt` is that of the evidence the page showed: one judges what one read. */
export function meetCondition(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  conditionId: ConditionId,
  evidenceAt: string,
): Promise<Result<null, Refusal>> {
  return onCondition(ctx, actor, id, conditionId, 'liftConditions', async (ctx, condition, person) => {
    if (condition.evidence === null) return refuse({ code: 'evidenceMissing' })
    if (!(await saveMet(ctx.db, condition.id, evidenceAt, person.id, ctx.now())))
      return refuse({ code: 'changedMeanwhile' })
    await record(ctx, {
      subject: 'application',
      subjectId: id,
      action: 'meetCondition',
      by: actor,
      comment: condition.wording,
      body: { condition: condition.id },
    })
    return ok(null)
  })
}

/** A condition of the latest decision, once its notice is released; resolutory ones live on with the project. */
function onCondition(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  conditionId: ConditionId,
  permission: Permission,
  work: (
    ctx: Context,
    condition: Condition,
    person: PersonActor,
    situation: Situation,
  ) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const situation = await requireSituation(ctx, actor, id)
    if (!situation.ok) return situation
    if (actor.kind !== 'person' || !can(actor, permission, subjectOf(situation.value)))
      return refuse({ code: 'notAllowed' })
    // to a carrier there is no condition until one is open: any other answer would tell what is decided under embargo
    if (!conditionsAreOpen(situation.value))
      return refuse(
        can(actor, 'readApplication', subjectOf(situation.value)) ? notOpen(situation.value) : { code: 'notFound' },
      )
    const found = unmetCondition(situation.value, conditionId)
    return found.ok ? work(ctx, found.value, actor, situation.value) : found
  })
}

const notOpen = (situation: Situation): Refusal =>
  noticeReleased(situation) ? notFromHere(situation.application.state) : { code: 'noticeReleased' }

function unmetCondition({ conditions }: Situation, id: ConditionId): Result<Condition, Refusal> {
  const condition = conditions.find(held => held.id === id)
  if (condition === undefined) return refuse({ code: 'notFound' })
  return condition.metAt === null ? ok(condition) : refuse({ code: 'changedMeanwhile' })
}
