// A file as the office judges it: what was filed last, never what the carrier is still typing in answer to a request.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, type Permission } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import type { Submission } from '#app/domain/submission.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import { requireSituation } from '../applications/act.ts'
import type { Context } from '../context.ts'

export type FiledSituation = { readonly situation: Situation; readonly filed: Submission }

/** The situation with the answers and attachments of the latest filed version, for somebody who holds `permission` on it. */
export async function requireFiled(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  permission: Permission,
): Promise<Result<FiledSituation, Refusal>> {
  const read = await requireSituation(ctx, actor, id)
  if (!read.ok) return read
  const subject = subjectOf(read.value)
  if (!can(actor, permission, subject))
    return refuse({ code: can(actor, 'readApplication', subject) ? 'notAllowed' : 'notFound' })
  const filed = await findLatestSubmission(ctx.db, id)
  if (filed === null) return refuse({ code: 'notFound' })
  const { answers, attachments } = filed.content
  const uploadedAt = filed.receivedAt
  return ok({
    filed,
    situation: {
      ...read.value,
      application: { ...read.value.application, answers },
      attachments: attachments.map(attachment => ({ ...attachment, uploadedAt })),
    },
  })
}
