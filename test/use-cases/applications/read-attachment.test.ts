// Who may read a file of an application: its carrier at any time, others once it is filed and theirs to read.

import { expect, test } from 'vitest'
import { type AttachmentId, toId } from '#app/domain/identifiers.ts'
import { toDay } from '#app/domain/time.ts'
import { attachFile, removeAttachment } from '#app/use-cases/applications/attach-file.ts'
import { readAttachment } from '#app/use-cases/applications/read-attachment.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { draftApplication, type OfficeWorld, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()
const content = new Uint8Array([1, 2, 3])

async function withFile(world: OfficeWorld) {
  const id = await draftApplication(world)
  done(
    await attachFile(world.ctx, world.editor, id, 'other', {
      fileName: 'devis.pdf',
      type: 'pdf',
      mediaType: 'application/pdf',
      content,
    }),
  )
  const attachment = (await situationOf(world, id)).attachments.find(({ kind }) => kind === 'other')
  if (attachment === undefined) throw new Error('just attached')
  return { id, attachmentId: attachment.id }
}

test('of a draft, its carrier alone', async () => {
  const world = office()
  const { attachmentId } = await withFile(world)

  expect(await readAttachment(world.ctx, world.signatory, attachmentId)).toEqual({
    ok: true,
    value: { fileName: 'devis.pdf', mediaType: 'application/pdf', content },
  })
  for (const other of [world.officer, world.manager, world.auditor, world.stranger]) {
    expect(await readAttachment(world.ctx, other, attachmentId)).toEqual(refusal({ code: 'notFound' }))
  }
})

test('of a filed application, the office and the auditor too, nobody else', async () => {
  const world = office()
  const { id, attachmentId } = await withFile(world)
  done(await submitApplication(world.ctx, world.signatory, id, 'key-of-the-file'))
  const reads = async (who: typeof world.officer) => (await readAttachment(world.ctx, who, attachmentId)).ok

  expect([
    await reads(world.editor),
    await reads(world.officer),
    await reads(world.manager),
    await reads(world.auditor),
  ]).toEqual([true, true, true, true])
  expect([await reads(world.sarah), await reads(world.stranger)]).toEqual([false, false])
})

test('of a file joined after the filing, its carrier alone until it is sent', async () => {
  const world = office()
  const { id } = await withFile(world)
  done(await submitApplication(world.ctx, world.signatory, id, 'key-of-the-file'))
  const dueOn = toDay('2025-04-09')
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      message: 'L’avis, svp.',
      dueOn,
      fields: ['attachments.dpoOpinion'],
    }),
  )
  const opinion = { fileName: 'avis.pdf', type: 'pdf', mediaType: 'application/pdf', content } as const
  done(await attachFile(world.ctx, world.editor, id, 'dpoOpinion', opinion))
  const added = (await situationOf(world, id)).attachments.find(({ kind }) => kind === 'dpoOpinion')
  const attachmentId = added?.id ?? toId<AttachmentId>('none')
  const reads = async (who: typeof world.officer) => (await readAttachment(world.ctx, who, attachmentId)).ok

  const before = [await reads(world.editor), await reads(world.officer)]
  done(await resubmit(world.ctx, world.editor, id))

  expect([before, await reads(world.officer)]).toEqual([[true, false], true])
})

test('a reviewer, once they declared no interest', async () => {
  const world = office()
  const { id, sarahs, noras } = await underReview(world)
  await world.ctx.files.put(content)
  const [attachment] = (await situationOf(world, id)).attachments
  if (attachment === undefined) throw new Error('filed with a letter')
  await world.db
    .updateTable('attachment')
    .set({ sha256: world.ctx.sha256(content) })
    .where('id', '=', attachment.id)
    .execute()

  expect((await readAttachment(world.ctx, world.sarah, attachment.id)).ok).toBe(false)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' } as never))
  done(
    await declareInterests(world.ctx, world.nora, noras, {
      answer: 'declared',
      words: 'Un parent y travaille.',
    } as never),
  )

  expect((await readAttachment(world.ctx, world.sarah, attachment.id)).ok).toBe(true)
  expect((await readAttachment(world.ctx, world.nora, attachment.id)).ok).toBe(false)
})

test('a file that was taken away is still read by whoever may: a filed version may name it', async () => {
  const world = office()
  const { id, attachmentId } = await withFile(world)
  done(await removeAttachment(world.ctx, world.editor, id, attachmentId))

  expect((await readAttachment(world.ctx, world.editor, attachmentId)).ok).toBe(true)
})

test('a file that does not exist reads like one that may not be read', async () => {
  const world = office()

  expect(await readAttachment(world.ctx, world.editor, toId('no-such-file'))).toEqual(refusal({ code: 'notFound' }))
})
