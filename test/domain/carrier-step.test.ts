// What a carrier is told to expect: the act, who does it, by when; in each state, for the editor and for the signatory.

import { describe, expect, test } from 'vitest'
import { publicStates } from '#app/domain/application-workflow.ts'
import {
  byUrgency,
  type CarrierFacts,
  type CarrierStep,
  carrierProject,
  carrierStep,
} from '#app/domain/carrier-step.ts'
import { toId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { endOfParisDay, parisInstant, toDay } from '#app/domain/time.ts'
import { aMilestoneOf, aProjectSituation } from '#test/support/project-situation.ts'

const facts = (given: Partial<CarrierFacts> = {}): CarrierFacts => ({
  now: parisInstant(toDay('2025-03-10'), '09:00'),
  state: 'draft',
  closesAt: parisInstant(toDay('2026-01-01')),
  isEditor: true,
  mayFile: false,
  blocking: 0,
  signatoryNamed: true,
  signatureAsked: false,
  answerDueAt: null,
  supplementDueOn: null,
  heldAt: null,
  conditions: [],
  agreementDueOn: null,
  project: null,
  ...given,
})
const step = (given: Partial<CarrierFacts>) => {
  const { what, who, by } = carrierStep(facts(given))
  return [what, who, by]
}
/** The editor of `aProjectSituation`. */
const editor: Actor = {
  kind: 'person',
  id: toId('editor'),
  name: 'Ève',
  email: 'editor@exemple.invalid',
  position: '',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  roles: [],
}
const signatory = { isEditor: false, mayFile: true } as const

describe('a draft', () => {
  test('is filled in by its editor before the last day of the window', () => {
    expect(step({ blocking: 3 })).toEqual(['fill', 'you', '2025-12-31'])
    expect(step({ blocking: 3, ...signatory })).toEqual(['waitForTeam', 'team', '2025-12-31'])
  })

  test('once complete, is passed on to the signatory, who signs', () => {
    expect(step({ signatoryNamed: false })).toEqual(['nameSignatory', 'you', '2025-12-31'])
    expect(step({})).toEqual(['askForSignature', 'you', '2025-12-31'])
    expect(step({ signatureAsked: true })).toEqual(['waitForSignature', 'signatory', '2025-12-31'])
    expect(step({ signatureAsked: true, ...signatory })).toEqual(['sign', 'you', '2025-12-31'])
    expect(step({ ...signatory })).toEqual(['askForSignature', 'team', '2025-12-31'])
  })

  test('is filed by its editor alone where the version lets them', () => {
    expect(step({ mayFile: true })).toEqual(['sign', 'you', '2025-12-31'])
  })

  test('expects nothing of anybody from the closing second on', () => {
    expect(step({ now: parisInstant(toDay('2025-12-31'), '23:59:59') })[0]).toBe('askForSignature')
    expect(step({ now: parisInstant(toDay('2026-01-01')) })).toEqual(['tooLate', 'nobody', null])
  })
})

describe('a filed application', () => {
  const answerDueAt = endOfParisDay(toDay('2025-04-24'))

  test('is with the office until the promised answer', () => {
    expect(step({ state: 'submitted', answerDueAt })).toEqual(['admissibility', 'office', '2025-04-24'])
    expect(step({ state: 'inProgress', answerDueAt })).toEqual(['review', 'office', '2025-04-24'])
  })

  test('comes back to its editor for a supplement', () => {
    expect(step({ state: 'toComplete', supplementDueOn: toDay('2025-03-19') })).toEqual([
      'answerSupplement',
      'you',
      '2025-03-19',
    ])
    expect(step({ state: 'toComplete', supplementDueOn: toDay('2025-03-19'), ...signatory })).toEqual([
      'waitForSupplement',
      'team',
      '2025-03-19',
    ])
  })

  test('before the committee waits for its meeting, then for the notice: held or decided reads the same', () => {
    expect(step({ state: 'committee', heldAt: parisInstant(toDay('2025-04-15'), '09:30') })).toEqual([
      'committee',
      'committee',
      '2025-04-15',
    ])
    expect(step({ state: 'committee', heldAt: parisInstant(toDay('2025-03-09'), '09:30') })).toEqual([
      'notice',
      'office',
      null,
    ])
    expect(step({ state: 'committee' })).toEqual(['committee', 'committee', null])
  })
})

test('a decision leads to its conditions, its agreement, its project', () => {
  const condition = { kind: 'SUSPENSIVE', dueOn: toDay('2025-06-30'), evidence: null, metAt: null } as const
  const asked = (conditions: CarrierFacts['conditions']) => step({ state: 'acceptedWithConditions', conditions })
  expect(asked([condition])).toEqual(['conditions', 'you', '2025-06-30'])
  expect(asked([{ ...condition, evidence: 'AIPD reçue.' }])).toEqual(['judgeConditions', 'office', null])
  expect(step({ state: 'accepted', agreementDueOn: toDay('2025-05-09') })).toEqual([
    'agreement',
    'office',
    '2025-05-09',
  ])
  expect(step({ state: 'deferred' })).toEqual(['newElements', 'you', null])
  expect(step({ state: 'deferred', ...signatory })).toEqual(['newElements', 'team', null])
  expect(step({ state: 'waitlisted' })).toEqual(['promotion', 'office', null])
})

test('with a project, its first need says what is next, of whom and by when', () => {
  const asked = (given: Parameters<typeof aProjectSituation>[0], by: Actor = { kind: 'system' }) =>
    step({ state: 'accepted', project: carrierProject(aProjectSituation(given), by) })
  const unsigned = { state: 'agreementToSign', bodySignedOn: null, activatedAt: null } as const
  const late = { milestones: [aMilestoneOf('J1', '2025-02-27')] }
  const sent = { milestones: [aMilestoneOf('J1', '2025-06-30', { state: 'evidenceSubmitted' })] }

  expect(asked({ project: unsigned })).toEqual(['signAgreement', 'signatory', '2025-02-15'])
  expect(asked({ project: { ...unsigned, bodySignedOn: toDay('2025-01-02') } })).toEqual([
    'activation',
    'office',
    '2025-02-15',
  ])
  expect(asked(late)).toEqual(['project', 'team', '2025-02-27'])
  expect(asked(late, editor)).toEqual(['project', 'you', '2025-02-27'])
  expect(asked(sent, editor)).toEqual(['projectAnswer', 'office', null])
  expect(asked({ project: { state: 'closed' } })).toEqual(['over', 'nobody', null])
})

test('what is over expects nothing', () => {
  expect(publicStates.filter(state => carrierStep(facts({ state })).who === 'nobody')).toEqual([
    'inadmissible',
    'rejected',
    'withdrawn',
  ])
})

test('one’s own acts come first by their day, what others owe next, what is over last', () => {
  const steps: readonly CarrierStep[] = [
    { what: 'over', who: 'nobody', by: null },
    { what: 'review', who: 'office', by: toDay('2025-04-01') },
    { what: 'fill', who: 'you', by: toDay('2025-12-31') },
    { what: 'conditions', who: 'you', by: null },
    { what: 'answerSupplement', who: 'you', by: toDay('2025-03-19') },
    { what: 'agreement', who: 'office', by: null },
  ]

  expect(steps.toSorted(byUrgency).map(({ what }) => what)).toEqual([
    'answerSupplement',
    'fill',
    'conditions',
    'review',
    'agreement',
    'over',
  ])
})
