// Filing: in time, complete, by the signatory, once; frozen, hashed, numbered without gaps, and told.

import { expect, test } from 'vitest'
import { canonicalJson } from '#app/domain/submission.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { saveDraft } from '#app/use-cases/applications/save-answers.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { findLatestSubmission, listSubmissions } from '#db/submissions.ts'
import { dumpOf } from '#test/support/dump.ts'
import { draftApplication, lastActs, officeWorlds, refusal, situationOf } from '#test/support/office.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('the last second of the last Paris day still counts', async () => {
  const world = office()
  const id = await draftApplication(world)
  world.setClock('2025-12-31', '23:59:59')

  const filed = done(await submitApplication(world.ctx, world.signatory, id, 'key-of-the-last-second'))

  expect([filed.state, filed.submittedAt]).toEqual(['submitted', parisInstant(toDay('2025-12-31'), '23:59:59')])
})

test('one second later is refused, with the instant it was received, and leaves no trace', async () => {
  const world = office()
  const id = await draftApplication(world)
  world.setClock('2026-01-01', '00:00:00')
  const before = await dumpOf(world.db)

  expect(await submitApplication(world.ctx, world.signatory, id, 'key-too-late')).toEqual(
    refusal({
      code: 'windowOpen',
      opensAt: world.window.opensAt,
      closesAt: world.window.closesAt,
      receivedAt: world.ctx.now(),
    }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('what was filed in time is answered the same when its answer was lost and the window closed meanwhile', async () => {
  const world = office()
  const id = await draftApplication(world)
  world.setClock('2025-12-31', '23:59:58')
  const filed = done(await submitApplication(world.ctx, world.signatory, id, 'key-of-a-lost-answer'))
  world.setClock('2026-01-01', '00:00:05')

  const retried = done(await submitApplication(world.ctx, world.signatory, id, 'key-of-a-lost-answer'))

  expect([retried.reference, retried.submittedAt]).toEqual([filed.reference, filed.submittedAt])
})

test('two clicks at once and a retry are one filing', async () => {
  const world = office()
  const id = await draftApplication(world)
  await world.sent()

  const clicks = await Promise.all(
    [1, 2].map(() => submitApplication(world.ctx, world.signatory, id, 'key-of-two-clicks')),
  )
  const retried = await submitApplication(world.ctx, world.signatory, id, 'key-of-two-clicks')

  expect([...clicks, retried].map(result => result.ok && result.value.reference)).toEqual([
    'GD-2025-0001',
    'GD-2025-0001',
    'GD-2025-0001',
  ])
  expect((await listSubmissions(world.db, id)).length).toBe(1)
  expect((await world.sent()).toSorted()).toEqual([
    'applicationSubmitted → editor@exemple.invalid',
    'applicationSubmitted → signatory@exemple.invalid',
    'applicationToTreat → hugo@exemple.invalid',
    'applicationToTreat → officer@exemple.invalid',
  ])
})

test('the key of another application’s form files nothing: a key names one filing', async () => {
  const world = office()
  const [id, other] = [await draftApplication(world), await draftApplication(world)]
  done(await submitApplication(world.ctx, world.signatory, id, 'one-key'))

  expect(await submitApplication(world.ctx, world.signatory, other, 'one-key')).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
})

test('another key does not file what is filed', async () => {
  const world = office()
  const id = await draftApplication(world)
  done(await submitApplication(world.ctx, world.signatory, id, 'first-key'))

  expect(await submitApplication(world.ctx, world.signatory, id, 'second-key')).toEqual(
    refusal({ code: 'notFromHere', state: 'submitted' }),
  )
})

test('only the signatory files: not the editor, not the office, and a stranger learns nothing', async () => {
  const world = office()
  const id = await draftApplication(world)
  const before = await dumpOf(world.db)

  expect(await submitApplication(world.ctx, world.editor, id, 'key-editor')).toEqual(refusal({ code: 'notAllowed' }))
  expect(await submitApplication(world.ctx, world.officer, id, 'key-officer')).toEqual(refusal({ code: 'notFound' }))
  expect(await submitApplication(world.ctx, world.stranger, id, 'key-stranger')).toEqual(refusal({ code: 'notFound' }))
  expect(await dumpOf(world.db)).toEqual(before)
})

test('a stranger who holds the key of a filing learns nothing of it', async () => {
  const world = office()
  const id = await draftApplication(world)
  done(await submitApplication(world.ctx, world.signatory, id, 'a-key-that-leaked'))

  expect(await submitApplication(world.ctx, world.stranger, id, 'a-key-that-leaked')).toEqual(
    refusal({ code: 'notFound' }),
  )
})

test('an incomplete draft is refused, with how much is missing', async () => {
  const world = office()
  const id = await draftApplication(world, { hosting: '', governance: '' })
  const before = await dumpOf(world.db)

  expect(await submitApplication(world.ctx, world.signatory, id, 'key-incomplete')).toEqual(
    refusal({ code: 'complete', missing: 2 }),
  )
  expect(await dumpOf(world.db)).toEqual(before)
})

test('nobody files what changed since they read it', async () => {
  const world = office()
  const id = await draftApplication(world)
  const read = (await situationOf(world, id)).application.version
  done(await saveDraft(world.ctx, world.editor, id, read, { hosting: 'Ailleurs' }))

  expect(await submitApplication(world.ctx, world.signatory, id, 'key-of-an-old-page', read)).toEqual(
    refusal({ code: 'changedMeanwhile' }),
  )
  expect((await submitApplication(world.ctx, world.signatory, id, 'key-of-a-new-page', read + 1)).ok).toBe(true)
})

test('references follow one another without gaps, refusals and years between them notwithstanding', async () => {
  const world = office()
  const [first, refused, second] = [
    await draftApplication(world),
    await draftApplication(world, { hosting: '' }),
    await draftApplication(world),
  ]

  done(await submitApplication(world.ctx, world.signatory, first, 'key-of-the-first'))
  await submitApplication(world.ctx, world.signatory, refused, 'key-of-the-refused')
  done(await submitApplication(world.ctx, world.signatory, second, 'key-of-the-second'))
  const references = [first, refused, second].map(async id => (await situationOf(world, id)).application.reference)

  expect(await Promise.all(references)).toEqual(['GD-2025-0001', null, 'GD-2025-0002'])
})

test('each Paris year numbers from one', async () => {
  const world = office()
  world.setClock('2024-12-31', '23:59:59')
  const filedIn2024 = await draftApplication(world)
  done(await submitApplication(world.ctx, world.signatory, filedIn2024, 'key-2024'))
  world.setClock('2025-01-01', '00:00:00')
  const filedIn2025 = await draftApplication(world, { title: 'Un autre projet' })
  done(await submitApplication(world.ctx, world.signatory, filedIn2025, 'key-2025'))

  expect((await situationOf(world, filedIn2024)).application.reference).toBe('GD-2024-0001')
  expect((await situationOf(world, filedIn2025)).application.reference).toBe('GD-2025-0001')
})

test('the frozen content is what is hashed, the declarations of the signatory included, and the acknowledgement says so', async () => {
  const world = office()
  const id = await draftApplication(world)

  const filed = done(await submitApplication(world.ctx, world.signatory, id, 'key-of-the-hash'))
  const submission = await findLatestSubmission(world.db, id)

  expect(submission?.sha256).toBe(world.ctx.sha256(canonicalJson(submission?.content)))
  expect(submission?.content.answers['declarations']).toEqual(['ACCURATE', 'NO_DOUBLE_FUNDING', 'PUBLISHABLE'])
  expect(submission?.content.attachments.map(({ kind }) => kind)).toEqual(['sponsorLetter'])
  expect(submission?.acknowledgement).toEqual({
    reference: filed.reference,
    number: 1,
    title: 'Prévenir les habitants de leurs droits',
    receivedAt: world.ctx.now(),
    sha256: submission?.sha256,
    answerDays: 45,
    answerDueAt: filed.answerDueAt,
    service: world.window.service,
    submittedBy: { name: 'Serge Signataire', position: world.signatory.position },
  })
  expect(await lastActs(world, id)).toEqual(['submit'])
})
