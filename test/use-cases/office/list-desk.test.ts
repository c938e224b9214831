// The desk shows what waits: searched, filtered, counted, sorted and paged.

import { expect, test } from 'vitest'
import { versionInForce } from '#app/domain/funding-window.ts'
import { toDay } from '#app/domain/time.ts'
import { type DeskFilters, showDesk } from '#app/use-cases/office/list-desk.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { encode } from '#db/json.ts'
import { draftApplication, filedApplication, type OfficeWorld, officeWorlds, refusal } from '#test/support/office.ts'
import { admissibleApplication, aReview, done, give, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

const usual: DeskFilters = {
  tab: 'waiting',
  words: '',
  state: null,
  stream: null,
  ministry: null,
  olderThan: null,
  sort: 'step',
  descending: false,
  page: 1,
}

const titles = async (world: OfficeWorld, filters: Partial<DeskFilters> = {}) =>
  done(await showDesk(world.ctx, world.officer, { ...usual, ...filters })).rows.map(({ title }) => title)

async function threeFiles(world: OfficeWorld) {
  world.setClock('2025-02-20')
  const old = await filedApplication(world, { title: 'Écluses à l’heure' })
  world.setClock('2025-03-10')
  const admissible = await admissibleApplication(world, { title: 'Forêts suivies' })
  const asked = await filedApplication(world, { title: 'Cantines claires' })
  done(
    await requestSupplement(world.ctx, world.officer, asked, {
      message: 'Où ?',
      dueOn: toDay('2025-03-20'),
      fields: ['hosting'],
    }),
  )
  await draftApplication(world, { title: 'Brouillon' })
  return { old, admissible, asked }
}

test('says within how many days the window promises its answer, by the version in force', async () => {
  const world = office()
  const version = versionInForce(world.window, world.ctx.now())
  const slower = { ...version, delays: { ...version.delays, answer: 60 } }
  await world.db
    .updateTable('window_version')
    .set({ rules: encode(slower) })
    .where('number', '=', version.number)
    .execute()

  expect(done(await showDesk(world.ctx, world.officer, usual)).answerDays).toBe(60)
})

test('each tab counts and shows what it says; a draft is on none', async () => {
  const world = office()
  await threeFiles(world)

  const { counts } = done(await showDesk(world.ctx, world.officer, usual))

  expect(counts).toEqual({ waiting: 2, mine: 1, late: 1, promiseLate: 0, all: 3 })
  expect(await titles(world)).toEqual(['Écluses à l’heure', 'Forêts suivies'])
  expect(await titles(world, { tab: 'late' })).toEqual(['Écluses à l’heure'])
  expect(await titles(world, { tab: 'mine' })).toEqual(['Forêts suivies'])
  expect(await titles(world, { tab: 'all', sort: 'project' })).toEqual([
    'Cantines claires',
    'Écluses à l’heure',
    'Forêts suivies',
  ])
})

test('words are found in the title, the body and the reference, without accents and in any order', async () => {
  const world = office()
  await threeFiles(world)

  expect(await titles(world, { words: 'ecluses HEURE' })).toEqual(['Écluses à l’heure'])
  expect(await titles(world, { words: 'gd-2025-0002' })).toEqual(['Forêts suivies'])
  expect(await titles(world, { words: 'lacs forêts' })).toEqual(['Forêts suivies'])
  expect(await titles(world, { words: '100%_' })).toEqual([])
})

test('filters by state, stream, ministry and age', async () => {
  const world = office()
  await threeFiles(world)
  await filedApplication(world, { title: 'Clauses lisibles', stream: 'AI' })
  const all = { tab: 'all' } as const

  expect(await titles(world, { ...all, state: 'supplementRequested' })).toEqual(['Cantines claires'])
  expect(await titles(world, { ...all, stream: 'AI' })).toEqual(['Clauses lisibles'])
  expect(await titles(world, { ...all, ministry: 'Ministère chargé de la forêt' })).toHaveLength(4)
  expect(await titles(world, { ...all, ministry: 'Ministère de nulle part' })).toEqual([])
  expect(await titles(world, { ...all, olderThan: 10 })).toEqual(['Écluses à l’heure'])
})

test('sorts either way; what has no value comes last', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world, { title: 'Avec une note' })
  await give(world, world.sarah, sarahs, aReview(3))
  await filedApplication(world, { title: 'Sans note' })
  expect(id).not.toBe('')

  expect(await titles(world, { sort: 'score' })).toEqual(['Avec une note', 'Sans note'])
  expect(await titles(world, { sort: 'score', descending: true })).toEqual(['Avec une note', 'Sans note'])
  expect(await titles(world, { sort: 'officer' })).toEqual(['Avec une note', 'Sans note'])
  expect(await titles(world, { sort: 'reference', descending: true })).toEqual(['Sans note', 'Avec une note'])
})

test('a page past the last one shows the last one', async () => {
  const world = office()
  await threeFiles(world)

  const desk = done(await showDesk(world.ctx, world.officer, { ...usual, page: 7 }))

  expect([desk.filters.page, desk.pages, desk.rows.length]).toEqual([1, 1, 2])
})

test('an officer may take a file that nobody has; the manager and the auditor may not', async () => {
  const world = office()
  const id = await filedApplication(world)
  const mayTake = async (actor: typeof world.officer) =>
    done(await showDesk(world.ctx, actor, usual)).rows.map(row => row.mayTake)

  expect([await mayTake(world.officer), await mayTake(world.manager), await mayTake(world.auditor)]).toEqual([
    [true],
    [false],
    [false],
  ])
  done(await takeFile(world.ctx, world.officer, id, null))
  expect(await mayTake(world.hugo)).toEqual([false])
})

test('an officer who reviews a file does not find it on the desk', async () => {
  const world = office()
  const { id, noras } = await underReview(world)
  await give(world, world.nora, noras, aReview(4))
  await world.db
    .insertInto('role_assignment')
    .values({
      id: 'both',
      person_id: world.sarah.id,
      window_id: world.window.id,
      role: 'caseOfficer',
      given_at: world.ctx.now(),
    })
    .execute()
  await world.db.updateTable('review').set({ interest: 'none' }).where('reviewer_id', '=', world.sarah.id).execute()
  const sarah = {
    ...world.sarah,
    roles: [...world.sarah.roles, { windowId: world.window.id, role: 'caseOfficer' as const }],
  }

  const [officers] = done(await showDesk(world.ctx, world.officer, usual)).rows

  expect(done(await showDesk(world.ctx, sarah, usual)).rows).toEqual([])
  expect([officers?.id, officers?.scoreTenths, officers?.reviewsGiven, officers?.reviewsAsked]).toEqual([
    id,
    1000,
    1,
    3,
  ])
})

test('whoever has no desk is told that there is none', async () => {
  const world = office()

  for (const actor of [world.editor, world.sarah, world.finance, world.member, world.stranger]) {
    expect(await showDesk(world.ctx, actor, usual)).toEqual(refusal({ code: 'notFound' }))
  }
})
