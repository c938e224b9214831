// The carrier's side of a supplement request: what is asked, by when, and the only fields that are open again.

import { availableActions } from '#app/domain/advance.ts'
import type { Answers } from '#app/domain/answers.ts'
import type { Attachment } from '#app/domain/application.ts'
import { fieldAt } from '#app/domain/application-form.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { notFromHere, type Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { lastDayBefore } from '#app/domain/supplement-answer.ts'
import { type Day, deadline, type Instant } from '#app/domain/time.ts'
import { findPerson } from '#db/people.ts'
import { listSubmissions } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'
import { type FormPage, formPage } from './show-section.ts'

export type SupplementPage = FormPage & {
  readonly request: {
    readonly by: string
    readonly at: Instant
    readonly dueOn: Day
    readonly message: string
    readonly expiresOn: Day
  }
  /** Fields by their code, attachments as `attachments.amdacOpinion`. */
  readonly fields: readonly string[]
  /** What the latest filed version says of them. */
  readonly filed: {
    readonly number: number
    readonly receivedAt: Instant
    readonly answers: Answers
    readonly attachments: readonly Pick<Attachment, 'kind' | 'fileName'>[]
  }
  /** What the rules say of the open fields, and what else would stop the answer. */
  readonly found: readonly Finding[]
  readonly otherBlocking: readonly Finding[]
  readonly maySend: boolean
  readonly mayEdit: boolean
}

export async function showSupplement(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<SupplementPage, Refusal>> {
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const situation = seen.value
  const { supplement, rules } = situation
  const filed = (await listSubmissions(ctx.db, id)).at(-1)
  if (supplement === null || filed === undefined) return refuse(notFromHere(situation.application.state))
  const found = findingsOn(situation)
  const available = availableActions(situation, actor)
  const officer = await findPerson(ctx.db, supplement.requestedBy)
  const isOpenField = ({ field }: Finding): boolean =>
    field !== null &&
    (supplement.fields.includes(field) || supplement.fields.includes(fieldAt(field)?.field.code ?? ''))
  return ok({
    ...formPage(situation, await viewOf(ctx, situation, actor, found)),
    request: {
      by: officer?.name ?? '',
      at: supplement.requestedAt,
      dueOn: supplement.dueOn,
      message: supplement.message,
      expiresOn: lastDayBefore(deadline(supplement.requestedAt, rules.delays.supplementExpiry)),
    },
    fields: supplement.fields,
    filed: {
      number: filed.number,
      receivedAt: filed.receivedAt,
      answers: filed.content.answers,
      attachments: filed.content.attachments,
    },
    found: found.filter(isOpenField),
    otherBlocking: found.filter(one => one.level === 'BLOCK' && one.code !== 'CALL_CLOSED' && !isOpenField(one)),
    maySend: available.includes('resubmit'),
    mayEdit: available.includes('answerSupplement'),
  })
}
