// The history as the carrier reads it: their own acts by name and with their words, the office's without either.

import { expect, test } from 'vitest'
import { addDays, parisDay, parisInstant, toDay } from '#app/domain/time.ts'
import { listOwnHistory, sentBackIn } from '#app/use-cases/applications/own-history.ts'
import { askForSignature, sendBack } from '#app/use-cases/applications/sign-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { draftApplication, officeWorlds, situationOf } from '#test/support/office.ts'
import { done, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('newest first, with who and what they wrote; of the office neither a name nor a word', async () => {
  const world = office()
  const id = await draftApplication(world)
  done(await askForSignature(world.ctx, world.editor, id))
  done(await sendBack(world.ctx, world.signatory, id, 'Précisez l’hébergement.'))
  done(await submitApplication(world.ctx, world.signatory, id, 'key-of-the-history'))
  done(await takeFile(world.ctx, world.officer, id, null))
  done(
    await requestSupplement(world.ctx, world.officer, id, {
      fields: ['hosting'],
      dueOn: addDays(parisDay(world.ctx.now()), 30),
      message: 'Un mot interne ?',
    }),
  )
  done(await withdrawApplication(world.ctx, world.signatory, id, 'Autre porteur.'))

  const history = await listOwnHistory(world.ctx, id, (await situationOf(world, id)).participants)

  expect(history.map(({ what, who, words }) => [what, who.kind === 'person' ? who.name : who.kind, words])).toEqual([
    ['withdraw', 'Serge Signataire', 'Autre porteur.'],
    ['requestSupplement', 'office', null],
    ['submit', 'Serge Signataire', null],
    ['sendBack', 'Serge Signataire', 'Précisez l’hébergement.'],
    ['askForSignature', 'Ève Éditrice', null],
    ['nameSignatory', 'Ève Éditrice', 'signatory@exemple.invalid'],
    ['create', 'Ève Éditrice', null],
  ])
})

test('nothing of who reviews, nor of what they declare or submit', async () => {
  const world = office()
  const { id } = await underReview(world)

  const history = await listOwnHistory(world.ctx, id, (await situationOf(world, id)).participants)

  expect(history.map(({ what }) => what)).toEqual(['declareAdmissible', 'submit', 'nameSignatory', 'create'])
})

test('a draft that was sent back says by whom and why, until its signature is asked again', () => {
  const at = parisInstant(toDay('2025-03-10'), '09:00')
  const back = { at, what: 'sendBack', who: { kind: 'person', name: 'Serge' }, words: 'Précisez.' } as const
  const asked = { at, what: 'askForSignature', who: { kind: 'person', name: 'Ève' }, words: null } as const

  expect(sentBackIn([back, asked])).toEqual({ by: 'Serge', at, word: 'Précisez.' })
  expect(sentBackIn([asked, back, asked])).toBeNull()
  expect(sentBackIn([])).toBeNull()
})
