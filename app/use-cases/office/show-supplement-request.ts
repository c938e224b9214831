// The page where supplements are asked for: what may be named, until when, and what was asked before.

import { advance } from '#app/domain/advance.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { type Requestable, requestable } from '#app/domain/supplement-request.ts'
import { type Day, dayIn } from '#app/domain/time.ts'
import { listSupplements, type SupplementOutcome } from '#db/supplements.ts'
import type { Context } from '../context.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'

export type SupplementRequestPage = {
  readonly head: FileHead
  readonly sections: readonly Requestable[]
  /** The usual delay of the version, and the last day that makes sense. */
  readonly dueOn: Day
  readonly latest: Day
  readonly former: readonly SupplementOutcome[]
  readonly mayRequest: boolean
}

export async function showSupplementRequest(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<SupplementRequestPage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'requestSupplement')
  if (!read.ok) return read
  const { situation } = read.value
  const { delays } = situation.rules
  return ok({
    head: fileHead(situation),
    sections: requestable,
    dueOn: dayIn(situation.now, delays.supplement),
    latest: dayIn(situation.now, delays.supplementExpiry),
    former: await listSupplements(ctx.db, id),
    mayRequest: advance(situation, 'requestSupplement', actor).ok,
  })
}
