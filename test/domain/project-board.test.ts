// The rows of the board and their order: the worst first, what has no value last, what is over after the rest.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { type BoardRow, driftOf, isLateOn, projectRow, sortBoard } from '#app/domain/project-board.ts'
import { toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

const row = (
  acronym: string,
  project: NonNullable<Parameters<typeof aProjectSituation>[0]>['project'] = {},
): BoardRow => projectRow(aProjectSituation({ project: { acronym, reference: acronym, ...project } }))

const late = row('Retard', { forecastEnd: toDay('2026-06-30') })
const later = row('Pire', { forecastEnd: toDay('2026-12-31') })
const fine = row('Bien')
const closed = row('Clos', { state: 'closed', forecastEnd: toDay('2027-06-30') })
const unsigned = row('Convention', {
  state: 'agreementToSign',
  activatedAt: null,
  bodySignedOn: null,
  granted: euros(10),
})
const names = (rows: readonly BoardRow[]) => rows.map(({ name }) => name)

test('a row says what is next, what was sent and who must act', () => {
  const situation = aProjectSituation({
    now: at('2025-07-05'),
    milestones: [aMilestoneOf('J1', '2025-06-30'), aMilestoneOf('J2', '2025-12-31')],
    reports: [aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-04-10'), readAt: at('2025-04-11') })],
  })

  expect(projectRow(situation)).toMatchObject({
    name: 'Lacs',
    health: 'green',
    milestone: { code: 'J1', dueOn: '2025-06-30' },
    calm: { code: 'milestoneLate', milestone: 'J1', daysLate: 5, missedFrom: '2025-07-16' },
    report: { periodEnd: '2025-03-31', isSent: true },
    need: { what: 'milestone', about: 'J1' },
    drift: { schedule: 0, budget: 0 },
  })
  expect(isLateOn(projectRow(situation), toDay('2025-07-05'))).toBe(true)
  expect(driftOf(aProjectSituation({ project: { activatedAt: null } }))).toBeNull()
})

test('the worst come first, what is over after what is going on', () => {
  expect(names(sortBoard([closed, fine, late, unsigned, later], 'health', false))).toEqual([
    'Pire',
    'Retard',
    'Convention',
    'Bien',
    'Clos',
  ])
})

test('what has no value comes last either way', () => {
  expect(names(sortBoard([unsigned, fine, later], 'schedule', true))).toEqual(['Pire', 'Bien', 'Convention'])
  expect(names(sortBoard([unsigned, fine, later], 'schedule', false))).toEqual(['Bien', 'Pire', 'Convention'])
  expect(names(sortBoard([late, unsigned, fine], 'project', false))).toEqual(['Bien', 'Convention', 'Retard'])
  expect(names(sortBoard([late, unsigned], 'granted', false))).toEqual(['Convention', 'Retard'])
})
