// « Mes dossiers »: those one takes part in and no other, one's own acts first, nothing of a decision before its notice.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { addDays, parisDay } from '#app/domain/time.ts'
import { showOwn } from '#app/use-cases/applications/carrier-view.ts'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { makeCommittee } from '#test/support/committee.ts'
import { draftApplication, filedApplication, officeWorlds } from '#test/support/office.ts'
import { makeFundedWorld, runningProject } from '#test/support/projects.ts'
import { done } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('nobody sees an application they take no part in: not a colleague, not the office', async () => {
  const world = office()
  await filedApplication(world)
  const colleague = await world.person({
    organisationId: world.editor.organisationId,
    email: 'colleague@exemple.invalid',
  })
  const count = async (who: typeof colleague) => done(await showOwnApplications(world.ctx, who)).rows.length

  // no window is named where there is no other
  expect(done(await showOwnApplications(world.ctx, world.editor)).rows[0]?.window).toBe(null)
  expect([
    await count(world.editor),
    await count(world.signatory),
    await count(colleague),
    await count(world.officer),
    await count(world.stranger),
  ]).toEqual([1, 1, 0, 0, 0])
})

test('each row says where it stands, who acts and by when; one’s own acts come first', async () => {
  const world = office()
  const filed = await filedApplication(world)
  const asked = await filedApplication(world, { title: 'À compléter' })
  done(
    await requestSupplement(world.ctx, world.officer, asked, {
      fields: ['hosting'],
      dueOn: addDays(parisDay(world.ctx.now()), 9),
      message: 'Où ?',
    }),
  )
  const complete = await draftApplication(world, { title: 'À transmettre' })
  const { id: fresh } = done(await startApplication(world.ctx, world.editor, world.window.id, 'À peine commencé'))

  const { rows } = done(await showOwnApplications(world.ctx, world.editor))

  expect(
    rows.map(({ id, state, step, progress }) => [id, state, step.what, step.who, step.by, progress?.complete ?? null]),
  ).toEqual([
    [asked, 'toComplete', 'answerSupplement', 'you', '2025-03-19', null],
    [complete, 'draft', 'askForSignature', 'you', '2025-12-31', 8],
    [fresh, 'draft', 'fill', 'you', '2025-12-31', 0],
    [filed, 'submitted', 'admissibility', 'office', '2025-04-24', null],
  ])
})

test('a decided application reads as before the committee until its notice is released', async () => {
  const committee = await makeCommittee()
  const [granted, rejected] = [
    await committee.file({ requested: euros(100_000) }),
    await committee.file({ requested: euros(50_000) }),
  ]
  const meeting = await committee.inSession([granted, rejected])
  const read = async () =>
    done(await showOwnApplications(committee.ctx, committee.editor)).rows.map(({ id, state, step, heldAt }) => [
      id,
      state,
      step.what,
      heldAt,
    ])
  const before = await read()

  await committee.decide(granted, { granted: euros(100_000) })
  await committee.decide(rejected, {
    kind: 'reject',
    reasons: ['OUT_OF_SCOPE'],
    reasonText: 'Hors du champ.',
    departureReason: 'Le comité juge le projet hors du champ.',
  })

  expect(await read()).toEqual(before)
  expect(before.map(([, state, what]) => [state, what])).toEqual([
    ['committee', 'notice'],
    ['committee', 'notice'],
  ])

  done(await committee.release(meeting))
  expect((await read()).map(([, state]) => state)).toEqual(['accepted', 'rejected'])
})

test('says whether the window is open', async () => {
  const world = office()
  expect(done(await showOwnApplications(world.ctx, world.editor)).window).toEqual({
    opensAt: world.window.opensAt,
    closesAt: world.window.closesAt,
    isOpen: true,
  })

  world.setClock('2026-01-01', '00:00')
  expect(done(await showOwnApplications(world.ctx, world.editor)).window?.isOpen).toBe(false)
})

test('once its project runs, a row reads as the project does: its state, what is due and of whom', async () => {
  const world = await makeFundedWorld()
  const { id, applicationId } = await runningProject(world)
  world.setClock('2026-01-02')

  const seen = async (who: typeof world.editor) =>
    done(await showOwnApplications(world.ctx, who)).rows.map(({ projectId, projectState, step }) => [
      projectId,
      projectState,
      step,
    ])
  const { view } = done(await showOwn(world.ctx, world.editor, applicationId))

  const late = { what: 'project', by: '2025-12-31' }
  expect(await seen(world.editor)).toEqual([[id, 'inProgress', { ...late, who: 'you' }]])
  expect(await seen(world.signatory)).toEqual([[id, 'inProgress', { ...late, who: 'team' }]])
  expect([view.projectState, view.step]).toEqual(['inProgress', { ...late, who: 'you' }])
})
