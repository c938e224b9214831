// Files joined to an application: one a kind, within the limits, only where the application may be written.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { attachFile, type CheckedFile, removeAttachment } from '#app/use-cases/applications/attach-file.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { dumpOf } from '#test/support/dump.ts'
import { filedApplication, type OfficeWorld, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

const aFile = (fileName = 'lettre.pdf', size = 1000): CheckedFile => ({
  fileName,
  type: 'pdf',
  mediaType: 'application/pdf',
  content: new Uint8Array(size).fill(fileName.length),
})

const draft = async (world: OfficeWorld) =>
  done(await startApplication(world.ctx, world.editor, world.window.id, 'Lacs ouverts')).id
const names = async (world: OfficeWorld, id: Awaited<ReturnType<typeof draft>>) =>
  (await situationOf(world, id)).attachments.map(({ kind, fileName }) => `${kind} ${fileName}`)

test('a file is stored by its hash and named as it was sent', async () => {
  const world = office()
  const id = await draft(world)
  const file = aFile()

  done(await attachFile(world.ctx, world.editor, id, 'sponsorLetter', file))
  const [attachment] = (await situationOf(world, id)).attachments

  expect(attachment).toMatchObject({
    kind: 'sponsorLetter',
    fileName: 'lettre.pdf',
    size: 1000,
    sha256: world.ctx.sha256(file.content),
  })
  expect(await world.ctx.files.get(attachment?.sha256 ?? '')).toEqual(file.content)
})

test('another of the same kind takes its place; other pieces add up', async () => {
  const world = office()
  const id = await draft(world)
  for (const name of ['un.pdf', 'deux.pdf'])
    done(await attachFile(world.ctx, world.editor, id, 'sponsorLetter', aFile(name)))
  for (const name of ['devis.pdf', 'schema.pdf'])
    done(await attachFile(world.ctx, world.editor, id, 'other', aFile(name)))

  expect(await names(world, id)).toEqual(['sponsorLetter deux.pdf', 'other devis.pdf', 'other schema.pdf'])
})

test('the limit of size is inclusive', async () => {
  const world = office()
  const id = await draft(world)

  expect((await attachFile(world.ctx, world.editor, id, 'other', aFile('a.pdf', 10_000_000))).ok).toBe(true)
  expect(await attachFile(world.ctx, world.editor, id, 'other', aFile('b.pdf', 10_000_001))).toEqual(
    refusal({ code: 'fileTooLarge', fileName: 'b.pdf', maxBytes: 10_000_000 }),
  )
  expect(await attachFile(world.ctx, world.editor, id, 'other', aFile('c.pdf', 0))).toEqual(
    refusal({ code: 'fileEmpty', fileName: 'c.pdf' }),
  )
})

test('ten files and no more, and a replacement is not one more', async () => {
  const world = office()
  const id = await draft(world)
  done(await attachFile(world.ctx, world.editor, id, 'sponsorLetter', aFile()))
  for (let n = 1; n <= 9; n += 1) done(await attachFile(world.ctx, world.editor, id, 'other', aFile(`piece-${n}.pdf`)))

  const eleventh = aFile('la-onzième.pdf')
  expect(await attachFile(world.ctx, world.editor, id, 'other', eleventh)).toEqual(
    refusal({ code: 'tooManyFiles', max: 10 }),
  )
  // nothing would ever take away a file that has no row
  expect(await world.ctx.files.get(world.ctx.sha256(eleventh.content))).toBeNull()
  expect((await attachFile(world.ctx, world.editor, id, 'sponsorLetter', aFile('nouvelle.pdf'))).ok).toBe(true)
})

test('a file is taken away, and another one’s cannot be', async () => {
  const world = office()
  const [id, other] = [await draft(world), await draft(world)]
  done(await attachFile(world.ctx, world.editor, id, 'other', aFile()))
  const [attachment] = (await situationOf(world, id)).attachments
  if (attachment === undefined) throw new Error('just attached')

  expect(await removeAttachment(world.ctx, world.editor, other, attachment.id)).toEqual(refusal({ code: 'notFound' }))
  expect(await removeAttachment(world.ctx, world.editor, id, toId('no-such-file'))).toEqual(
    refusal({ code: 'notFound' }),
  )
  done(await removeAttachment(world.ctx, world.editor, id, attachment.id))

  expect(await names(world, id)).toEqual([])
})

test('nothing is stored for whoever may not write', async () => {
  const world = office()
  const [id, filed] = [await draft(world), await filedApplication(world)]
  const before = await dumpOf(world.db)
  const file = aFile('intrus.pdf')

  expect(await attachFile(world.ctx, world.stranger, id, 'other', file)).toEqual(refusal({ code: 'notFound' }))
  expect(await attachFile(world.ctx, world.signatory, filed, 'other', file)).toEqual(refusal({ code: 'notAllowed' }))
  expect(await attachFile(world.ctx, world.editor, filed, 'other', file)).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
  expect(await world.ctx.files.get(world.ctx.sha256(file.content))).toBeNull()
  expect(await dumpOf(world.db)).toEqual(before)
})

test('a supplement request opens the kinds it names', async () => {
  const world = office()
  const id = await filedApplication(world)
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      fields: ['attachments.amdacOpinion'],
      dueOn,
      message: 'L’avis ?',
    }),
  )
  const [letter] = (await situationOf(world, id)).attachments
  if (letter === undefined) throw new Error('filed with a letter')

  done(await attachFile(world.ctx, world.editor, id, 'amdacOpinion', aFile('avis.pdf')))

  const locked = aFile('une-autre-lettre.pdf')
  expect(await attachFile(world.ctx, world.editor, id, 'sponsorLetter', locked)).toEqual(
    refusal({ code: 'fieldLocked', field: 'attachments.sponsorLetter' }),
  )
  expect(await world.ctx.files.get(world.ctx.sha256(locked.content))).toBeNull()
  expect(await removeAttachment(world.ctx, world.editor, id, letter.id)).toEqual(
    refusal({ code: 'fieldLocked', field: 'attachments.sponsorLetter' }),
  )
  expect(await names(world, id)).toEqual(['sponsorLetter lettre.pdf', 'amdacOpinion avis.pdf'])
})
