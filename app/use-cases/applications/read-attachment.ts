// A file of an application, for everybody who may read it: its carrier, the office, its reviewers, the committee.

import type { AttachmentId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { findAttachment } from '#db/attachments.ts'
import { findSituation } from '#db/situations.ts'
import type { Context } from '../context.ts'

export type ReadFile = { readonly fileName: string; readonly mediaType: string; readonly content: Uint8Array }

/** A draft is its carrier's alone: the office reads its files once it is filed. */
export async function readAttachment(
  ctx: Context,
  actor: PersonActor,
  id: AttachmentId,
): Promise<Result<ReadFile, Refusal>> {
  const found = await findAttachment(ctx.db, id)
  const situation = found === null ? null : await findSituation(ctx.db, found.applicationId, ctx.now())
  if (found === null || situation === null) return refuse({ code: 'notFound' })
  const subject = subjectOf(situation)
  const isOwn = can(actor, 'readOwnApplication', subject)
  const isFiled = situation.application.submittedAt !== null
  if (!can(actor, 'readAttachment', subject) || (!isOwn && !isFiled)) return refuse({ code: 'notFound' })
  const content = await ctx.files.get(found.attachment.sha256)
  if (content === null) throw new Error(`the content of attachment ${id} is missing`)
  return ok({ fileName: found.attachment.fileName, mediaType: found.attachment.mediaType, content })
}
