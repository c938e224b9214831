// A file is joined to an application, or taken away; its content is stored by its hash before its row is written.

import { advance } from '#app/domain/advance.ts'
import type { Application, Attachment } from '#app/domain/application.ts'
import { type AttachmentKind, type AttachmentType } from '#app/domain/application-form.ts'
import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import { type ApplicationId, type AttachmentId, toId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { unlocks } from '#app/domain/supplement-answer.ts'
import { insertAttachment, saveAttachmentRemoved } from '#db/attachments.ts'
import type { Context } from '../context.ts'
import { record } from '../tell.ts'
import { act, requireSituation } from './act.ts'

/** A file whose extension, size and content were checked to agree. */
export type CheckedFile = {
  readonly fileName: string
  readonly type: AttachmentType
  readonly mediaType: string
  readonly content: Uint8Array
}

/** One file a kind, `other` excepted; a new one of the same kind takes the place of the former. */
export async function attachFile(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  kind: AttachmentKind,
  file: CheckedFile,
): Promise<Result<Application, Refusal>> {
  const seen = await requireSituation(ctx, actor, id)
  if (!seen.ok) return seen
  // nothing is stored for somebody who may only read
  const allowed = advance(seen.value, editing(seen.value), actor)
  if (!allowed.ok) return allowed
  const { maxAttachmentBytes } = seen.value.rules
  if (file.content.byteLength === 0) return refuse({ code: 'fileEmpty', fileName: file.fileName })
  if (file.content.byteLength > maxAttachmentBytes)
    return refuse({ code: 'fileTooLarge', fileName: file.fileName, maxBytes: maxAttachmentBytes })
  // asked before anything is stored, and again over what is written: a file without a row would stay for ever
  const place = placeFor(seen.value, kind)
  if (!place.ok) return place
  const sha256 = await ctx.files.put(file.content)
  return act(ctx, actor, id, editing(seen.value), async (ctx, situation, application) => {
    const replaced = placeFor(situation, kind)
    if (!replaced.ok) return replaced
    for (const old of replaced.value) await saveAttachmentRemoved(ctx.db, old.id, ctx.now())
    const attachment: Attachment = {
      id: toId(ctx.newId()),
      kind,
      fileName: file.fileName,
      mediaType: file.mediaType,
      size: file.content.byteLength,
      sha256,
      uploadedAt: ctx.now(),
    }
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    await insertAttachment(ctx.db, id, attachment, actor.id)
    await record(ctx, { subject: 'application', subjectId: id, action: 'attach', by: actor, body: { kind, sha256 } })
    return ok({ ...application, editedAt: ctx.now() })
  })
}

/** The files whose place it takes, or why there is none for it. */
function placeFor(situation: Situation, kind: AttachmentKind): Result<readonly Attachment[], Refusal> {
  const locked = lockedBySupplement(situation, kind)
  if (locked !== null) return refuse(locked)
  const { attachments, rules } = situation
  const replaced = kind === 'other' ? [] : attachments.filter(held => held.kind === kind)
  if (attachments.length - replaced.length >= rules.maxAttachments)
    return refuse({ code: 'tooManyFiles', max: rules.maxAttachments })
  return ok(replaced)
}

/** Takes a file away from what will be filed; a version already filed keeps it. */
export async function removeAttachment(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  attachmentId: AttachmentId,
): Promise<Result<Application, Refusal>> {
  const seen = await requireSituation(ctx, actor, id)
  if (!seen.ok) return seen
  return act(ctx, actor, id, editing(seen.value), async (ctx, situation, application) => {
    const attachment = situation.attachments.find(held => held.id === attachmentId)
    if (attachment === undefined) return refuse({ code: 'notFound' })
    const locked = lockedBySupplement(situation, attachment.kind)
    if (locked !== null) return refuse(locked)
    await saveAttachmentRemoved(ctx.db, attachmentId, ctx.now())
    await record(ctx, {
      subject: 'application',
      subjectId: id,
      action: 'detach',
      by: actor,
      body: { kind: attachment.kind, sha256: attachment.sha256 },
    })
    return ok({ ...application, editedAt: ctx.now() })
  })
}

const editing = ({ application }: Situation): ApplicationAction =>
  application.state === 'supplementRequested' ? 'answerSupplement' : 'editDraft'

function lockedBySupplement({ application, supplement }: Situation, kind: string): Refusal | null {
  if (application.state !== 'supplementRequested') return null
  const named = `attachments.${kind}`
  return unlocks(supplement, named) ? null : { code: 'fieldLocked', field: named }
}
