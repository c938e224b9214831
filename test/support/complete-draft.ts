// A draft that could be filed at once: every answer, the letter, and a signatory, made by the use cases.

import type { Answers } from '#app/domain/answers.ts'
import { type ApplicationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { saveDraft } from '#app/use-cases/applications/save-answers.ts'
import { nameSignatory } from '#app/use-cases/applications/sign-application.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import type { Context } from '#app/use-cases/context.ts'
import { insertAttachment } from '#db/attachments.ts'

type Applicants = {
  readonly ctx: Context
  readonly window: { readonly id: WindowId }
  readonly editor: PersonActor
  readonly signatory: PersonActor
}

export async function completeDraft(
  { ctx, window, editor, signatory }: Applicants,
  title: string,
  answers: Answers,
): Promise<ApplicationId> {
  const draft = valueOf(await startApplication(ctx, editor, window.id, title))
  valueOf(await saveDraft(ctx, editor, draft.id, draft.version, answers))
  const letter = Buffer.from(`%PDF-1.4 ${title}`)
  await insertAttachment(
    ctx.db,
    draft.id,
    {
      id: toId(ctx.newId()),
      kind: 'sponsorLetter',
      fileName: 'lettre.pdf',
      mediaType: 'application/pdf',
      size: letter.byteLength,
      sha256: await ctx.files.put(letter),
      uploadedAt: ctx.now(),
    },
    editor.id,
  )
  valueOf(await nameSignatory(ctx, editor, draft.id, signatory.email))
  return draft.id
}

function valueOf<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
