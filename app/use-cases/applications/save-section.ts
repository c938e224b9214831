// One page of the form comes back: its fields are kept as typed, its files joined, and whoever asks is told what cannot be read.

import type { Answers } from '#app/domain/answers.ts'
import type { AttachmentKind } from '#app/domain/application-form.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import type { ApplicationId, AttachmentId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import type { Context } from '../context.ts'
import { attachFile, type CheckedFile, removeAttachment } from './attach-file.ts'
import { requireOwnSituation } from './carrier-view.ts'
import { saveDraft, saveSupplementAnswer } from './save-answers.ts'
import { isUnreadable } from './show-section.ts'

export type SentPage = {
  readonly version: number
  readonly answers: Answers
  readonly files: readonly { readonly kind: AttachmentKind; readonly file: Result<CheckedFile, Refusal> }[]
  readonly removed: AttachmentId | null
}

export type KeptPage = {
  readonly version: number
  /** Files that were not taken; the rest of the page was. */
  readonly refusedFiles: readonly { readonly kind: AttachmentKind; readonly refusal: Refusal }[]
}

/** The text first: a file that is refused takes nothing of it away. */
export async function saveSection(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  page: SentPage,
  what: 'draft' | 'supplement',
): Promise<Result<KeptPage, Refusal>> {
  const isEmpty = Object.keys(page.answers).length === 0 && page.files.length === 0 && page.removed === null
  // a signatory sends what the team wrote, and writes nothing
  if (isEmpty) {
    const own = await requireOwnSituation(ctx, actor, id)
    return own.ok ? ok({ version: page.version, refusedFiles: [] }) : own
  }
  const save = what === 'draft' ? saveDraft : saveSupplementAnswer
  const saved = await save(ctx, actor, id, page.version, page.answers)
  if (!saved.ok) return saved
  let version = saved.value.version
  const refusedFiles: { kind: AttachmentKind; refusal: Refusal }[] = []
  for (const { kind, file } of page.files) {
    const joined = file.ok ? await attachFile(ctx, actor, id, kind, file.value) : file
    if (joined.ok) version = joined.value.version
    else refusedFiles.push({ kind, refusal: joined.refusal })
  }
  if (page.removed !== null) {
    const removed = await removeAttachment(ctx, actor, id, page.removed)
    if (!removed.ok) return removed
    version = removed.value.version
  }
  return ok({ version, refusedFiles })
}

/** Something typed in those fields cannot be read: it is kept all the same. */
export async function isUnreadablePage(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  fields: readonly string[],
): Promise<boolean> {
  const own = await requireOwnSituation(ctx, actor, id)
  return own.ok && findingsOn(own.value).some(found => isUnreadable(found, fields))
}
