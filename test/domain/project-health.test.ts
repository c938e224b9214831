// Health of a whole project and of an acceptance: what counts when.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { acceptedHealth, calmOf, projectHealth } from '#app/domain/project-health.ts'
import { toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'
import { aVersion } from '#test/support/window-version.ts'

const codes = (situation: Parameters<typeof projectHealth>[0]) => {
  const { level, reasons } = projectHealth(situation)
  return [level, ...reasons.map(({ code }) => code)]
}

test('milestones and reports count from the activation, the signature before it', () => {
  const late = {
    now: at('2025-07-20'),
    milestones: [aMilestoneOf('J1', '2025-03-31')],
    reports: [aReportOf('2025-03-31', '2025-04-15')],
  }
  const unsigned = { state: 'agreementToSign', activatedAt: null, bodySignedOn: null } as const

  expect(codes(aProjectSituation())).toEqual(['green'])
  expect(codes(aProjectSituation(late))).toEqual(['amber', 'milestonesMissed', 'reportLate'])
  expect(codes(aProjectSituation({ ...late, project: unsigned }))).toEqual(['amber', 'agreementUnsigned'])
})

test('a project that is over is judged on its drift alone', () => {
  const over = aProjectSituation({
    now: at('2026-07-20'),
    project: {
      state: 'closed',
      forecastEnd: toDay('2026-02-20'),
      healthOverride: { level: 'red', reason: 'x', by: toId<never>('x'), on: toDay('2026-07-19') },
    },
  })

  expect(codes(over)).toEqual(['amber', 'scheduleDrift'])
})

test('an acceptance is red on a condition sixty days late, amber on an agreement unsigned after sixty', () => {
  const facts = { acceptedAt: at('2025-01-06'), noticeReleased: true, rules: aVersion() }
  const condition = {
    id: toId<never>('condition'),
    decisionId: toId<never>('decision'),
    kind: 'SUSPENSIVE',
    wording: 'Une AIPD',
    dueOn: toDay('2024-12-20'),
    evidence: null,
    evidenceAt: null,
    metAt: null,
  } as const

  expect(
    acceptedHealth({ ...facts, state: 'acceptedWithConditions', conditions: [condition], now: at('2025-03-10') }),
  ).toMatchObject({
    level: 'red',
    reasons: [{ code: 'conditionUnmet', daysLate: 80 }],
  })
  expect(acceptedHealth({ ...facts, state: 'accepted', conditions: [], now: at('2025-03-07') }).level).toBe('green')
  expect(acceptedHealth({ ...facts, state: 'accepted', conditions: [], now: at('2025-03-08') }).level).toBe('amber')
})

test('with no reason to worry, says what is true: no agreement yet, a delay within its grace, on track, or over', () => {
  const on = (day: string, given: Parameters<typeof aProjectSituation>[0] = {}) =>
    calmOf(aProjectSituation({ now: at(day), ...given }))
  const milestones = [aMilestoneOf('J2', '2025-07-08'), aMilestoneOf('J1', '2025-06-30')]
  const reports = [aReportOf('2025-03-31', '2025-04-15')]

  expect(on('2025-03-10', { project: { state: 'agreementToSign', activatedAt: null } })).toEqual({ code: 'notInForce' })
  expect(on('2025-06-30', { milestones })).toEqual({ code: 'onTrack' })
  expect(on('2025-07-11', { milestones })).toEqual({
    code: 'milestoneLate',
    milestone: 'J1',
    daysLate: 11,
    missedFrom: '2025-07-16',
  })
  expect(on('2025-04-15', { reports })).toEqual({ code: 'onTrack' })
  expect(on('2025-04-17', { reports })).toEqual({ code: 'reportLate', dueOn: '2025-04-15', daysLate: 2 })
  expect(on('2025-07-11', { milestones, project: { state: 'terminated' } })).toEqual({ code: 'ended' })
})

test('a final report counts like any other once the project is closing, until its closure is proposed', () => {
  const on = (day: string, closureProposedBy: 'followUp' | null = null) =>
    aProjectSituation({
      now: at(day),
      project: {
        state: 'closing',
        stateSince: at('2026-01-01'),
        closureProposedBy: closureProposedBy === null ? null : toId<never>(closureProposedBy),
      },
      milestones: [],
    })

  expect(codes(on('2026-03-15'))).toEqual(['green'])
  expect(calmOf(on('2026-02-28'))).toEqual({ code: 'onTrack' })
  expect(calmOf(on('2026-03-15'))).toEqual({ code: 'finalReportLate', dueOn: '2026-02-28', daysLate: 15 })
  expect(projectHealth(on('2026-03-16'))).toMatchObject({
    level: 'amber',
    reasons: [{ code: 'finalReportLate', dueOn: '2026-02-28', daysLate: 16 }],
    toGreen: [{ code: 'sendFinalReport', dueOn: '2026-02-28' }],
  })
  expect(codes(on('2026-03-16', 'followUp'))).toEqual(['green'])
})
