// The board: who may open it, what it holds, in which order, and the means against the samples.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import type { BoardFilters } from '#app/domain/project-board.ts'
import { toDay } from '#app/domain/time.ts'
import { listFundedProjects } from '#app/use-cases/projects/list-funded-projects.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { suspendProject } from '#app/use-cases/projects/suspend-project.ts'
import { sample } from '#test/support/answers.ts'
import {
  acceptedApplication,
  done,
  draftedProject,
  type FundedWorld,
  makeFundedWorld,
  sampleProject,
} from '#test/support/projects.ts'
import { aReport, openReportOn } from '#test/support/reports.ts'

const all: BoardFilters = {
  tab: 'all',
  words: '',
  health: null,
  state: null,
  sort: 'health',
  descending: false,
  page: 1,
}

/** The project of a sample with the last forecast of the sample. */
async function followedSample(world: FundedWorld, ref: string) {
  const { followUp } = sample(ref)
  if (followUp === undefined) throw new Error(`${ref} is not followed`)
  world.setClock('2023-03-01')
  const project = await sampleProject(world, ref)
  const reportId = await openReportOn(world, project.id, '2023-07-01')
  done(
    await sendReport(
      world.ctx,
      world.editor,
      project.id,
      reportId,
      aReport({ forecastEnd: toDay(followUp.forecastEnd), forecastTotalCost: euros(followUp.forecastCost) }),
    ),
  )
  return project
}

test('the means over the three running samples are those computed apart, the suspended one included', async () => {
  const world = await makeFundedWorld('2023-03-01')
  await followedSample(world, 'GD-2023-0011')
  await followedSample(world, 'GD-2023-0006')
  const suspended = await followedSample(world, 'GD-2023-0014')
  done(await suspendProject(world.ctx, world.manager, suspended.id, 'Marché à renouveler', null))

  const board = done(await listFundedProjects(world.ctx, world.followUp, all))

  expect(board.means).toMatchObject({
    projects: 3,
    schedule: { tenths: 233 },
    budget: { tenths: 36 },
    weightedSchedule: { tenths: 242 },
    weightedBudget: { tenths: 41 },
  })
  expect(board.panorama).toEqual({ schedule: 2600, budget: 2400 })
  // 37,448… % is 37,4 %: the table says what the reason says, rounded once
  expect(board.rows.map(({ drift }) => drift?.schedule)).toEqual([3740, 2750, 490])
  expect(board.rows[0]?.reasons[0]).toMatchObject({ tenths: 374 })
})

test('holds acceptances without a project, with who must act and by when; late rows can be reminded', async () => {
  const world = await makeFundedWorld('2025-01-06')
  await acceptedApplication(world)
  await acceptedApplication(world, { conditions: [{ kind: 'SUSPENSIVE', wording: 'Une AIPD', dueOn: '2025-02-01' }] })
  await draftedProject(world)
  world.setClock('2025-03-10')

  const board = done(await listFundedProjects(world.ctx, world.followUp, all))

  expect(
    board.rows.map(({ state, health, need, isLate, mayRemind }) => [
      state,
      health,
      need.what,
      need.who,
      need.by,
      isLate,
      mayRemind,
    ]),
  ).toEqual([
    ['accepted', 'amber', 'draftAgreement', 'finance', '2025-03-07', true, false],
    ['agreementToSign', 'amber', 'signAgreement', 'signatory', '2025-03-07', true, true],
    ['acceptedWithConditions', 'green', 'condition', 'carrier', '2025-02-01', true, true],
  ])
  expect(board.counts).toEqual({ all: 3, toAct: 2, late: 3 })
})

test('what waits for the reader is theirs to do, be it behind what waits for somebody else', async () => {
  const world = await makeFundedWorld('2025-01-06')
  await draftedProject(world)
  const seenBy = async (reader: typeof world.finance) => {
    const { rows, counts } = done(await listFundedProjects(world.ctx, reader, all))
    return [rows[0]?.need.what, rows[0]?.yours?.what ?? null, counts.toAct]
  }

  expect(await seenBy(world.finance)).toEqual(['signAgreement', 'numberCommitment', 1])
  expect(await seenBy(world.manager)).toEqual(['signAgreement', 'signForService', 1])
  expect(await seenBy(world.auditor)).toEqual(['signAgreement', null, 0])
})

test('filters by words, health and state, and sorts by what is asked', async () => {
  const world = await makeFundedWorld('2025-01-06')
  await acceptedApplication(world)
  const project = await draftedProject(world)
  const states = async (filters: Partial<BoardFilters>) =>
    done(await listFundedProjects(world.ctx, world.followUp, { ...all, ...filters })).rows.map(({ state }) => state)

  expect(await states({ state: 'accepted' })).toEqual(['accepted'])
  expect(await states({ words: project.reference.toLowerCase() })).toEqual(['agreementToSign'])
  expect(await states({ words: 'rien de tel' })).toEqual([])
  expect(await states({ health: 'red' })).toEqual([])
  expect(await states({ sort: 'project', descending: true })).toHaveLength(2)
})

test('opens for the office, never on what is the reader’s own', async () => {
  const world = await makeFundedWorld('2025-01-06')
  const { organisationId } = await draftedProject(world)
  const colleague = await world.person({ organisationId, roles: ['followUpOfficer'] })

  const empty = done(await listFundedProjects(world.ctx, colleague, all))
  const editor = await listFundedProjects(world.ctx, world.editor, all)

  expect(empty.rows).toEqual([])
  expect(editor).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
