// What a project waits for, of whom and by when; and when its carrier may be reminded.

import { describe, expect, test } from 'vitest'
import type { Condition } from '#app/domain/application.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import {
  acceptedNeeds,
  finalReportDue,
  findRemindable,
  isNeedOf,
  isRemindable,
  lateMatters,
  needsOf,
  remindedOf,
} from '#app/domain/project-needs.ts'
import { toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'
import { aVersion } from '#test/support/window-version.ts'

const said = (situation: Parameters<typeof needsOf>[0]) =>
  needsOf(situation).map(({ what, who, by, about }) => [what, who, by, about])

describe('what it waits for', () => {
  test('a running project: its next milestone, its next report, each by its day', () => {
    expect(said(aProjectSituation())).toEqual([
      ['report', 'carrier', '2025-04-15', '2025-03-31'],
      ['milestone', 'carrier', '2025-06-30', 'J1'],
      ['milestone', 'carrier', '2025-12-31', 'J2'],
    ])
  })

  test('what the carrier is late with comes first, then what the office owes, then what comes', () => {
    const situation = aProjectSituation({
      now: at('2025-07-20'),
      milestones: [
        aMilestoneOf('J1', '2025-06-30', { state: 'returned' }),
        aMilestoneOf('J2', '2025-07-01', { state: 'evidenceSubmitted' }),
        aMilestoneOf('J3', '2025-12-31'),
      ],
      reports: [
        aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-04-10') }),
        aReportOf('2025-06-30', '2025-07-15'),
      ],
    })

    expect(said(situation)).toEqual([
      ['milestone', 'carrier', '2025-06-30', 'J1'],
      ['report', 'carrier', '2025-07-15', '2025-06-30'],
      ['judgeMilestone', 'followUp', null, 'J2'],
      ['readReport', 'followUp', null, '2025-03-31'],
      ['report', 'carrier', '2025-10-15', '2025-09-30'],
      ['milestone', 'carrier', '2025-12-31', 'J3'],
    ])
  })

  test('an agreement: each signature and the number, by sixty days after acceptance; then its activation', () => {
    const toSign = { state: 'agreementToSign', activatedAt: null } as const
    const missing = { ...toSign, bodySignedOn: null, serviceSignedOn: null, commitmentRef: null }

    expect(said(aProjectSituation({ project: missing }))).toEqual([
      ['signAgreement', 'signatory', '2025-02-15', null],
      ['signForService', 'manager', '2025-02-15', null],
      ['numberCommitment', 'finance', '2025-02-15', null],
    ])
    expect(said(aProjectSituation({ project: toSign }))).toEqual([['activate', 'finance', '2025-02-15', null]])
  })

  test('suspended, closing and over', () => {
    const moves = (to: 'suspended' | 'closing') => [
      { at: at('2025-01-01'), to: 'inProgress' as const },
      { at: at('2025-03-01'), to },
    ]
    const closing = aProjectSituation({
      project: { state: 'closing', stateSince: at('2025-03-01') },
      moves: moves('closing'),
      milestones: [],
    })

    expect(
      said(aProjectSituation({ project: { state: 'suspended' }, moves: moves('suspended'), milestones: [] })),
    ).toEqual([['resumption', 'manager', null, null]])
    expect(said(closing)).toEqual([
      ['finalReport', 'carrier', '2025-04-28', null],
      ['closure', 'followUp', '2025-04-28', null],
    ])
    expect(said({ ...closing, project: { ...closing.project, closureProposedBy: toId<never>('followUp') } })).toEqual([
      ['confirmClosure', 'finance', '2025-04-28', null],
    ])
    expect(said(aProjectSituation({ project: { state: 'closed' } }))).toEqual([['nothing', 'nobody', null, null]])
  })

  test('the final report is due the months after the end that the version says', () => {
    const { delays } = aVersion()

    expect(finalReportDue(toDay('2025-03-31'), { delays })).toBe('2025-05-31')
    expect(finalReportDue(toDay('2025-03-31'), { delays: { ...delays, finalReportMonths: 3 } })).toBe('2025-06-30')
  })
})

describe('an acceptance without a project', () => {
  const condition = (except: Partial<Condition> = {}): Condition => ({
    id: toId('condition'),
    decisionId: toId('decision'),
    kind: 'SUSPENSIVE',
    wording: 'Une AIPD',
    dueOn: toDay('2025-02-01'),
    evidence: null,
    evidenceAt: null,
    metAt: null,
    ...except,
  })
  const facts = { acceptedAt: at('2025-01-06'), noticeReleased: true, conditions: [], rules: aVersion() } as const
  const first = (given: Parameters<typeof acceptedNeeds>[0]) =>
    acceptedNeeds(given).map(({ what, who, by }) => [what, who, by])

  test('waits for its notice, its conditions one by one, then its agreement', () => {
    const conditional = { ...facts, state: 'acceptedWithConditions' } as const

    expect(first({ ...facts, state: 'accepted', noticeReleased: false })).toEqual([['releaseNotice', 'manager', null]])
    expect(first({ ...facts, state: 'accepted' })).toEqual([['draftAgreement', 'finance', '2025-03-07']])
    expect(first({ ...conditional, conditions: [condition(), condition({ kind: 'RESOLUTORY' })] })).toEqual([
      ['condition', 'carrier', '2025-02-01'],
    ])
    expect(first({ ...conditional, conditions: [condition({ evidence: 'Jointe' })] })).toEqual([
      ['judgeCondition', 'caseOfficer', '2025-02-01'],
    ])
    expect(first({ ...conditional, conditions: [condition({ metAt: at('2025-02-01') })] })).toEqual([
      ['liftConditions', 'caseOfficer', null],
    ])
  })
})

describe('reminding', () => {
  const late = aProjectSituation({ now: at('2025-07-10'), milestones: [aMilestoneOf('J1', '2025-06-30')] })
  const [need] = needsOf(late)
  if (need === undefined) throw new Error('unreachable')

  test('is possible of what the carrier is late with, again a week after', () => {
    const remindedOn = (day: string) => ({ ...late, reminders: [{ matter: need.matter, sentAt: at(day) }] })

    expect(isRemindable(need, late)).toBe(true)
    expect(isRemindable(need, { ...late, now: at('2025-06-30') })).toBe(false)
    expect(isRemindable(need, remindedOn('2025-07-04'))).toBe(false)
    expect(isRemindable(need, remindedOn('2025-07-03'))).toBe(true)
    expect(isRemindable(undefined, late)).toBe(false)
    expect(isRemindable({ ...need, who: 'followUp' }, late)).toBe(false)
    expect(remindedOf(need, remindedOn('2025-07-04'))).toEqual({ on: '2025-07-04', againFrom: '2025-07-11' })
  })

  test('counts each matter apart', () => {
    expect(remindedOf(need, { ...late, reminders: [{ matter: 'milestone J2', sentAt: at('2025-07-09') }] })).toBeNull()
  })
})

test('a need is whose role or part it is', () => {
  const { participants } = aProjectSituation()
  const person = (id: string, ...roles: PersonActor['roles'][number]['role'][]): PersonActor => ({
    kind: 'person',
    id: toId(id),
    name: id,
    email: '',
    position: '',
    locale: 'fr',
    organisationId: null,
    ministry: null,
    roles: roles.map(role => ({ windowId: toId('window'), role })),
  })
  const [need] = needsOf(aProjectSituation())
  if (need === undefined) throw new Error('unreachable')
  const around = { windowId: toId<WindowId>('window'), participants }

  expect(isNeedOf(need, person('editor'), around)).toBe(true)
  expect(isNeedOf(need, person('signatory'), around)).toBe(false)
  expect(isNeedOf({ ...need, who: 'signatory' }, person('signatory'), around)).toBe(true)
  expect(isNeedOf({ ...need, who: 'followUp' }, person('malik', 'followUpOfficer'), around)).toBe(true)
  expect(isNeedOf({ ...need, who: 'followUp' }, person('editor', 'followUpOfficer'), around)).toBe(false)
  expect(isNeedOf({ ...need, who: 'nobody' }, person('editor'), around)).toBe(false)
})

test('late matters are each judged by themselves, those that may be reminded of first', () => {
  const situation = aProjectSituation({
    now: at('2025-07-20'),
    milestones: [aMilestoneOf('J1', '2025-06-30'), aMilestoneOf('J2', '2025-07-10'), aMilestoneOf('J3', '2025-12-31')],
    reminders: [{ matter: 'milestone J1', sentAt: at('2025-07-18') }],
  })
  const needs = needsOf(situation)

  const late = lateMatters(needs, situation)

  expect(late.map(({ need, mayRemind }) => [need.matter, mayRemind])).toEqual([
    ['milestone J2', true],
    ['milestone J1', false],
  ])
  expect(findRemindable(needs, situation, null)?.about).toBe('J2')
  expect(findRemindable(needs, situation, 'milestone J2')?.about).toBe('J2')
  expect([findRemindable(needs, situation, 'milestone J1'), findRemindable(needs, situation, 'milestone J3')]).toEqual([
    null,
    null,
  ])
})
