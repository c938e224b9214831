// How a sample was drafted, signed and filed.

import { attachFile } from '#app/use-cases/applications/attach-file.ts'
import { saveDraft } from '#app/use-cases/applications/save-answers.ts'
import { askForSignature, nameSignatory } from '#app/use-cases/applications/sign-application.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import type { Context } from '#app/use-cases/context.ts'
import { pdfOf } from '../attachment-file.ts'
import type { Cast } from '../cast.ts'
import { momentOf } from '../moments.ts'
import type { DemoAttachment } from '../story.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './thread.ts'

export function filingEvents(cast: Cast, thread: SampleThread): readonly WorldEvent[] {
  const { content, ref } = thread
  const editor = cast.people[content.editor]
  const signatory = cast.people[content.signatory]
  const { draftedAt, signatureAskedAt, filedAt } = content.filing
  const draft: WorldEvent = {
    at: momentOf(draftedAt),
    happen: async ctx => {
      const started = must(`${ref} start`, await startApplication(ctx, editor, cast.window.id, content.sample.title))
      thread.application = started.id
      must(`${ref} draft`, await saveDraft(ctx, editor, started.id, started.version, content.filedAnswers))
      await attachAll(ctx, cast, thread, content.attachments)
      must(`${ref} signatory`, await nameSignatory(ctx, editor, started.id, signatory.email))
    },
  }
  const ask = async (ctx: Context): Promise<void> =>
    void must(`${ref} signature`, await askForSignature(ctx, editor, requireApplication(thread)))
  const file = async (ctx: Context): Promise<void> =>
    void must(`${ref} filing`, await submitApplication(ctx, signatory, requireApplication(thread), ctx.newId()))
  return [
    draft,
    ...(signatureAskedAt === null ? [] : [{ at: momentOf(signatureAskedAt), happen: ask }]),
    ...(filedAt === null ? [] : [{ at: momentOf(filedAt), happen: file }]),
  ]
}

/** The editor joins these documents, made into files. */
export async function attachAll(
  ctx: Context,
  cast: Cast,
  thread: SampleThread,
  files: readonly DemoAttachment[],
): Promise<void> {
  for (const { kind, fileName, title, paragraphs } of files) {
    const checked = { fileName, type: 'pdf' as const, mediaType: 'application/pdf', content: pdfOf(title, paragraphs) }
    must(
      `${thread.ref} ${kind}`,
      await attachFile(ctx, cast.people[thread.content.editor], requireApplication(thread), kind, checked),
    )
  }
}
