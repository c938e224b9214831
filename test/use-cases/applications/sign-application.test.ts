// The signatory is named by address, asked, and may send the draft back with a word.

import { expect, test } from 'vitest'
import { showSignature } from '#app/use-cases/applications/show-signature.ts'
import { askForSignature, nameSignatory, sendBack } from '#app/use-cases/applications/sign-application.ts'
import { listJournal } from '#db/journal.ts'
import { listParticipants } from '#db/participants.ts'
import { dumpOf } from '#test/support/dump.ts'
import { draftApplication, filedApplication, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('whoever signs in with the address has access; the one named before has none any more', async () => {
  const world = office()
  const id = await draftApplication(world)
  await world.sent()

  done(await nameSignatory(world.ctx, world.editor, id, world.stranger.email))

  expect((await showSignature(world.ctx, world.stranger, id)).ok).toBe(true)
  expect(await showSignature(world.ctx, world.signatory, id)).toEqual(refusal({ code: 'notFound' }))
  expect(await world.sent()).toEqual(['signatoryNamed → stranger@exemple.invalid'])
})

test('an address without an account is a signatory too, and is written to in French', async () => {
  const world = office()
  const id = await draftApplication(world)

  done(await nameSignatory(world.ctx, world.editor, id, 'jamais.venue@exemple.invalid'))
  const signatory = (await listParticipants(world.db, id)).find(({ role }) => role === 'applicantSignatory')

  expect(signatory).toEqual({
    role: 'applicantSignatory',
    email: 'jamais.venue@exemple.invalid',
    personId: null,
    name: null,
  })
})

test('the editor does not sign what they wrote', async () => {
  const world = office()
  const id = await draftApplication(world)
  const before = await dumpOf(world.db)

  expect(await nameSignatory(world.ctx, world.editor, id, world.editor.email)).toEqual(
    refusal({ code: 'signatoryIsEditor' }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('the signature of a complete draft is asked for: the signatory is told, and it is dated', async () => {
  const world = office()
  const id = await draftApplication(world)
  await world.sent()

  const asked = done(await askForSignature(world.ctx, world.editor, id))

  expect(asked.signatureAskedAt).toBe(world.ctx.now())
  expect(await world.sent()).toEqual(['signatureAsked → signatory@exemple.invalid'])
})

test('not while something is missing, nor once the window is closed, nor by somebody else', async () => {
  const world = office()
  const [missing, complete] = [await draftApplication(world, { hosting: '' }), await draftApplication(world)]

  expect(await askForSignature(world.ctx, world.editor, missing)).toEqual(refusal({ code: 'complete', missing: 1 }))
  expect(await askForSignature(world.ctx, world.signatory, complete)).toEqual(refusal({ code: 'notAllowed' }))
  world.setClock('2026-01-01', '00:00')
  expect((await askForSignature(world.ctx, world.editor, complete)).ok).toBe(false)
})

test('sent back with a word, the team is told and the word is in the history', async () => {
  const world = office()
  const id = await draftApplication(world)
  done(await askForSignature(world.ctx, world.editor, id))
  await world.sent()

  const back = done(await sendBack(world.ctx, world.signatory, id, 'Précisez l’hébergement.'))

  expect([back.state, back.signatureAskedAt]).toEqual(['draft', null])
  expect((await listJournal(world.db, 'application', id)).at(-1)).toMatchObject({
    action: 'sendBack',
    comment: 'Précisez l’hébergement.',
    actorName: 'Serge Signataire',
  })
  expect(await world.sent()).toEqual(['sentBack → editor@exemple.invalid', 'sentBack → signatory@exemple.invalid'])
})

test('only the signatory sends back, and only a draft', async () => {
  const world = office()
  const [draft, filed] = [await draftApplication(world), await filedApplication(world)]

  expect(await sendBack(world.ctx, world.editor, draft, 'Non')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await sendBack(world.ctx, world.signatory, filed, 'Non')).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
  expect((await situationOf(world, filed)).application.state).toBe('submitted')
})
