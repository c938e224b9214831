// A file of an application, for everybody who may read it: its carrier, the office, its reviewers, the committee.

import type { ApplicationId, AttachmentId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { findAttachment } from '#db/attachments.ts'
import { findSituation } from '#db/situations.ts'
import { listSubmissions } from '#db/submissions.ts'
import type { Context } from '../context.ts'

export type ReadFile = { readonly fileName: string; readonly mediaType: string; readonly content: Uint8Array }

/** What is not filed yet is its carrier's alone, in a draft as in the answer to a supplement. */
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
  if (!can(actor, 'readAttachment', subject)) return refuse({ code: 'notFound' })
  if (!isOwn && !(await isFiled(ctx, found.applicationId, id))) return refuse({ code: 'notFound' })
  const content = await ctx.files.get(found.attachment.sha256)
  if (content === null) throw new Error(`the content of attachment ${id} is missing`)
  return ok({ fileName: found.attachment.fileName, mediaType: found.attachment.mediaType, content })
}

const isFiled = async (ctx: Context, applicationId: ApplicationId, id: AttachmentId): Promise<boolean> =>
  (await listSubmissions(ctx.db, applicationId)).some(({ content }) =>
    content.attachments.some(attachment => attachment.id === id),
  )
