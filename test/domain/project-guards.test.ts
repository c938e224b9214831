// Each guard of the project's workflow, on both sides.

import { expect, test } from 'vitest'
import { type PersonId, toId } from '#app/domain/identifiers.ts'
import { type PersonActor, system } from '#app/domain/people.ts'
import { projectGuards } from '#app/domain/project-guards.ts'
import { toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

const someone: PersonActor = {
  kind: 'person',
  id: toId('someone'),
  name: '',
  email: '',
  position: '',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  roles: [],
}

type Guard = keyof typeof projectGuards
type Given = Parameters<typeof aProjectSituation>[0]

const cases: readonly (readonly [Guard, holds: Given, fails: Given])[] = [
  ['scheduleValid', {}, { schedule: [] }],
  ['bothSignatures', {}, { project: { bodySignedOn: null } }],
  ['bothSignatures', {}, { project: { serviceSignedOn: null } }],
  ['commitmentNumbered', {}, { project: { commitmentRef: null } }],
  [
    'anotherPerson',
    { project: { closureProposedBy: toId<PersonId>('other') } },
    { project: { closureProposedBy: toId<PersonId>('someone') } },
  ],
  ['closureProposed', { project: { closureProposedBy: toId<PersonId>('other') } }, {}],
  ['reportDue', { reports: [aReportOf('2025-03-31', '2025-04-15')] }, {}],
  [
    'reportDue',
    { reports: [aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-03-31') })] },
    { reports: [aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-03-31'), readAt: at('2025-04-01') })] },
  ],
  [
    'remindable',
    { milestones: [aMilestoneOf('J1', '2025-03-09')] },
    { milestones: [aMilestoneOf('J1', '2025-03-10')] },
  ],
]

test.each(cases)('%s', (guard, holds, fails) => {
  expect([
    projectGuards[guard](aProjectSituation(holds), someone),
    projectGuards[guard](aProjectSituation(fails), someone),
  ]).toEqual([true, false])
})

test('closingDue: time waits for the end that is expected, a carrier does not', () => {
  const on = (day: string, time: string, forecastEnd: string | null = null) =>
    aProjectSituation({
      now: at(day, time),
      project: { forecastEnd: forecastEnd === null ? null : toDay(forecastEnd) },
    })

  expect(projectGuards.closingDue(on('2025-12-31', '23:59:59'), system)).toBe(false)
  expect(projectGuards.closingDue(on('2026-01-01', '00:00'), system)).toBe(true)
  expect(projectGuards.closingDue(on('2026-01-01', '00:00', '2026-02-01'), system)).toBe(false)
  expect(projectGuards.closingDue(on('2025-03-10', '09:00'), someone)).toBe(true)
})

test('closingDue: time does not believe an end that comes before the quarter whose report says it', () => {
  const given = (forecastEnd: string) =>
    aProjectSituation({
      now: at('2025-07-20'),
      project: { forecastEnd: toDay(forecastEnd) },
      reports: [aReportOf('2025-06-30', '2025-07-15', { sentAt: at('2025-07-10') })],
    })

  expect(projectGuards.closingDue(given('2025-06-30'), system)).toBe(true)
  expect(projectGuards.closingDue(given('2024-01-01'), system)).toBe(false)
})
