// What the manager reads before the letters leave.

import { expect, test } from 'vitest'
import { type MeetingId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

const grant = { kind: 'grant', granted: euros(100_000) } as const

test('each letter with its people, what stops them, what waits and what is gone', async () => {
  const world = await makeCommittee()
  const files = []
  for (const title of ['Validé', 'Enregistré', 'Sans décision', 'Retiré'])
    files.push(await world.file({ title, requested: euros(100_000) }))
  const [validated, recorded, , withdrawn] = files
  if (validated === undefined || recorded === undefined || withdrawn === undefined) throw new Error('four files')
  const meeting = await world.inSession(files)
  await world.decide(validated, grant)
  done(await world.record(recorded, grant))
  await world.decide(withdrawn, grant)
  done(await withdrawApplication(world.ctx, world.signatory, withdrawn, ''))

  const shown = done(await showNotices(world.ctx, world.manager, meeting, 'fr'))

  expect(
    shown.notices.map(({ position, letter, recorder, validator, ofTotalCost, recipients }) => [
      position,
      letter.title,
      letter.grantedCents,
      recorder,
      validator,
      ofTotalCost,
      recipients,
    ]),
  ).toEqual([
    [1, 'Validé', euros(100_000), 'Anne Delmas', 'Marion Keller', 5000, [world.editor.name, world.signatory.name]],
  ])
  expect([
    shown.total,
    shown.pending.map(({ title }) => title),
    shown.undecided.map(({ title }) => title),
    shown.withdrawn.map(({ title }) => title),
  ]).toEqual([euros(100_000), ['Enregistré'], ['Sans décision'], ['Retiré']])
})

test('the same letters are there once they have left', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.decide(id, grant)
  const before = done(await showNotices(world.ctx, world.manager, meeting, 'fr'))

  done(await world.release(meeting))

  expect(done(await showNotices(world.ctx, world.manager, meeting, 'fr'))).toEqual({
    ...before,
    releasedAt: world.ctx.now(),
  })
})

test('a manager of the body that carries a file reads nothing of its letter, and the meeting’s are somebody else’s to release', async () => {
  const world = await makeCommittee()
  const own = await world.file({ title: 'Projet de son organisme', requested: euros(100_000) })
  const other = await world.organisation()
  const ofTheBody = await world.person({ roles: ['windowManager'], organisationId: world.editor.organisationId })
  const elsewhere = await world.person({ roles: ['windowManager'], organisationId: other.id })
  const meeting = await world.inSession([own])
  await world.decide(own, grant)
  const [shown, toOthers] = [
    done(await showNotices(world.ctx, ofTheBody, meeting, 'fr')),
    done(await showNotices(world.ctx, elsewhere, meeting, 'fr')),
  ]

  expect(shown).toMatchObject({ notices: [], total: 0, pending: [], undecided: [], withdrawn: [] })
  expect(shown.closed.map(({ position, title }) => [position, title])).toEqual([[1, 'Projet de son organisme']])
  expect([toOthers.notices.length, toOthers.closed]).toEqual([1, []])

  // not even with what a colleague’s page carries
  expect(await releaseNotices(world.ctx, ofTheBody, meeting, toOthers.previewed)).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
  expect((await releaseNotices(world.ctx, elsewhere, meeting, toOthers.previewed)).ok).toBe(true)
})

test('three letters are read in as many statements as one', async () => {
  const statements = async (letters: number) => {
    const world = await makeCommittee()
    const files = []
    for (let count = 0; count < letters; count += 1) files.push(await world.file({ requested: euros(100_000) }))
    const meeting = await world.inSession(files)
    for (const file of files) await world.decide(file, grant)
    return world.statementsOf(() => showNotices(world.ctx, world.manager, meeting, 'fr'))
  }

  expect(await statements(3)).toBe(await statements(1))
})

test('only the manager reads them; for an applicant there is no such page', async () => {
  const world = await makeCommittee()
  const meeting = await world.meeting()

  expect(await showNotices(world.ctx, world.chair, meeting, 'fr')).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
  expect(await showNotices(world.ctx, world.signatory, meeting, 'fr')).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
  expect(await showNotices(world.ctx, world.manager, toId<MeetingId>('nothing'), 'fr')).toEqual({
    ok: false,
    refusal: { code: 'notFound' },
  })
})
