// A page of the form comes back: its text is kept whatever becomes of its files.

import { expect, test } from 'vitest'
import { ok, refuse } from '#app/domain/result.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { isUnreadablePage, type SentPage, saveSection } from '#app/use-cases/applications/save-section.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { draftApplication, filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

const aPage = (version: number, given: Partial<SentPage> = {}): SentPage => ({
  version,
  answers: {},
  files: [],
  removed: null,
  ...given,
})
const letter = ok({
  fileName: 'avis.pdf',
  type: 'pdf',
  mediaType: 'application/pdf',
  content: new Uint8Array(10).fill(1),
} as const)

test('keeps the text and joins the files; the version that comes back is the last one written', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application

  const kept = done(
    await saveSection(
      world.ctx,
      world.editor,
      id,
      aPage(version, { answers: { supportDetail: 'De l’aide' }, files: [{ kind: 'amdacOpinion', file: letter }] }),
      'draft',
    ),
  )
  const { application, attachments } = await situationOf(world, id)

  expect(kept).toEqual({ version: application.version, refusedFiles: [] })
  expect([application.answers['supportDetail'], attachments.map(({ kind }) => kind)]).toEqual([
    'De l’aide',
    ['sponsorLetter', 'amdacOpinion'],
  ])
})

test('a refused file takes nothing of the text away', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application
  const file = refuse({ code: 'fileTypeRefused', fileName: 'a.exe' } as const)

  const kept = done(
    await saveSection(
      world.ctx,
      world.editor,
      id,
      aPage(version, { answers: { supportDetail: 'De l’aide' }, files: [{ kind: 'other', file }] }),
      'draft',
    ),
  )

  expect(kept.refusedFiles).toEqual([{ kind: 'other', refusal: { code: 'fileTypeRefused', fileName: 'a.exe' } }])
  expect((await situationOf(world, id)).application.answers['supportDetail']).toBe('De l’aide')
})

test('says when something typed on this page cannot be read, and not when it is on another', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application

  const { version: next } = done(
    await saveSection(world.ctx, world.editor, id, aPage(version, { answers: { runCostPerYear: 'vingt' } }), 'draft'),
  )
  const first = await isUnreadablePage(world.ctx, world.editor, id, ['runCostPerYear'])
  done(await saveSection(world.ctx, world.editor, id, aPage(next, { answers: { hosting: 'Ici' } }), 'draft'))

  expect([first, await isUnreadablePage(world.ctx, world.editor, id, ['hosting'])]).toEqual([true, false])
})

test('takes a file away', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { application, attachments } = await situationOf(world, id)

  done(
    await saveSection(
      world.ctx,
      world.editor,
      id,
      aPage(application.version, { removed: attachments[0]?.id ?? null }),
      'draft',
    ),
  )

  expect((await situationOf(world, id)).attachments).toEqual([])
})

test('an older page is refused with its files', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application

  expect(
    await saveSection(
      world.ctx,
      world.editor,
      id,
      aPage(version - 1, { answers: { hosting: 'Ici' }, files: [{ kind: 'other', file: letter }] }),
      'draft',
    ),
  ).toEqual(refusal({ code: 'changedMeanwhile' }))
  expect((await situationOf(world, id)).attachments.length).toBe(1)
})

test('a signatory sends a supplement answer without writing one', async () => {
  const world = office()
  const id = await filedApplication(world)
  const dueOn = addDays(parisDay(world.ctx.now()), 30)
  done(await requestSupplement(world.ctx, world.officer, id, { fields: ['hosting'], dueOn, message: 'Où ?' }))
  const { version } = (await situationOf(world, id)).application

  expect((await saveSection(world.ctx, world.signatory, id, aPage(version), 'supplement')).ok).toBe(true)
  expect(
    await saveSection(world.ctx, world.signatory, id, aPage(version, { answers: { hosting: 'Là' } }), 'supplement'),
  ).toEqual(refusal({ code: 'notAllowed' }))
})

test('an empty page is still asked of somebody of the application', async () => {
  const world = office()
  const id = await draftApplication(world)
  const { version } = (await situationOf(world, id)).application

  expect(await saveSection(world.ctx, world.stranger, id, aPage(version), 'draft')).toEqual(
    refusal({ code: 'notFound' }),
  )
  expect(done(await saveSection(world.ctx, world.signatory, id, aPage(version), 'draft')).version).toBe(version)
})
