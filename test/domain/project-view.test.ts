// A project as its pages show it: milestones real, forecast or missed; readings of sent reports; progress.

import { expect, test } from 'vitest'
import { type ConditionId, type DecisionId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { indicatorViews, milestoneView, projectView } from '#app/domain/project-view.ts'
import { toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

test('a milestone says by how many days it came, is expected or waits, and when it is missed', () => {
  const delivered = aMilestoneOf('J1', '2025-01-31', { state: 'accepted', evidenceAt: at('2025-02-03') })
  const waiting = aMilestoneOf('J2', '2025-02-20')
  const missed = aMilestoneOf('J3', '2025-02-22')
  const last = aMilestoneOf('J4', '2025-12-31')
  const situation = aProjectSituation({
    now: at('2025-03-10'),
    milestones: [delivered, waiting, missed, last],
    project: { forecastEnd: toDay('2026-01-31') },
  })
  const shown = situation.milestones.map(each => milestoneView(situation, each))

  expect(
    shown.map(({ deliveredOn, forecastOn, daysLate, isMissed }) => [deliveredOn, forecastOn, daysLate, isMissed]),
  ).toEqual([
    ['2025-02-03', null, 3, false],
    [null, null, 18, true],
    [null, null, 16, true],
    [null, '2026-01-31', 31, false],
  ])
})

test('what is being written is not shown, what was sent is: spending, readings and progress', () => {
  const content = {
    health: 'onTrack',
    done: '',
    next: '',
    risks: '',
    spent: euros(10_000),
    forecastEnd: toDay('2025-12-31'),
    forecastTotalCost: euros(100_000),
  } as const
  const sent = aReportOf('2025-03-31', '2025-04-15', { content, sentAt: at('2025-04-02') })
  const written = aReportOf('2025-06-30', '2025-07-15', { content: { ...content, spent: euros(20_000) } })
  const indicator = {
    id: toId<never>('indicator'),
    position: 1,
    name: 'Non-recours',
    axis: 'IMPACT',
    unit: '%',
    baseline: 30,
    target: 10,
    dueOn: toDay('2025-12-31'),
    readings: [
      { reportId: sent.id, readOn: sent.periodEnd, value: 25 },
      { reportId: written.id, readOn: written.periodEnd, value: 11 },
    ],
  }
  const view = projectView(
    aProjectSituation({ now: at('2025-07-02'), reports: [sent, written], indicators: [indicator] }),
  )

  expect(view.spending).toEqual([{ day: '2025-03-31', value: euros(10_000) }])
  expect(view.indicators).toMatchObject([{ readings: [{ day: '2025-03-31', value: 25 }], shown: 2500 }])
  expect(view.reports.map(({ periodEnd, spent, health }) => [periodEnd, spent, health])).toEqual([
    ['2025-06-30', null, null],
    ['2025-03-31', euros(10_000), 'onTrack'],
  ])
  expect(indicatorViews(aProjectSituation({ indicators: [{ ...indicator, readings: [] }] }))).toMatchObject([
    { shown: null },
  ])
})

test('says every condition of the grant with its day, for who signs the agreement', () => {
  const condition = {
    id: toId<ConditionId>('c1'),
    decisionId: toId<DecisionId>('d1'),
    kind: 'RESOLUTORY',
    wording: 'Publier le code',
    dueOn: toDay('2025-09-30'),
    evidence: null,
    evidenceAt: null,
    metAt: null,
  } as const

  expect(projectView(aProjectSituation({ conditions: [condition] })).conditions).toEqual([
    { id: 'c1', wording: 'Publier le code', dueOn: '2025-09-30' },
  ])
})
