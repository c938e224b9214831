// The terms of a decision: what each kind must say, what it leaves out, and when it departs from the recommendation.

import { describe, expect, test } from 'vitest'
import {
  checkTerms,
  type DecisionKind,
  decisionKinds,
  departs,
  grantedRate,
  isGrant,
  type ProposedTerms,
  type TermsContext,
} from '#app/domain/decision.ts'
import { cents, euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'

const label = { fr: 'Motif', en: 'Reason' }
const context: TermsContext = {
  requested: euros(490_000),
  version: {
    rejectionReasons: [
      { code: 'SCORE', label },
      { code: 'ENVELOPE', label },
    ],
  },
  recommended: euros(490_000),
  recommendation: 'favourable',
  remaining: euros(490_000),
  decidedOn: toDay('2025-04-15'),
  voting: 4,
}
const condition = { kind: 'SUSPENSIVE', wording: 'AIPD validée.', dueOn: toDay('2025-06-30') } as const

/** A form where everything is filled in, whatever the kind needs. */
const filled = (kind: DecisionKind, over: Partial<ProposedTerms> = {}): ProposedTerms => ({
  kind,
  granted: euros(490_000),
  reasons: ['SCORE'],
  reasonText: 'Le motif.',
  conditions: [condition],
  waitlistRank: 1,
  departureReason: 'Le motif de l’écart.',
  vote: null,
  ...over,
})

const problems = (terms: ProposedTerms, over: Partial<TermsContext> = {}) => {
  const checked = checkTerms(terms, { ...context, ...over })
  return checked.ok ? [] : checked.refusal
}

test.each(decisionKinds)('%s is accepted with everything filled in, and keeps only what it is about', kind => {
  const checked = checkTerms(filled(kind), context)

  expect(checked).toEqual({
    ok: true,
    value: {
      kind,
      granted: isGrant(kind) ? euros(490_000) : null,
      reasons: kind === 'reject' ? ['SCORE'] : [],
      reasonText: 'Le motif.',
      conditions: kind === 'grantWithConditions' ? [condition] : [],
      waitlistRank: kind === 'waitlist' ? 1 : null,
      departureReason: 'Le motif de l’écart.',
      vote: null,
    },
  })
})

test('a plain grant of what is recommended needs no word', () => {
  expect(
    problems(filled('grant', { reasons: [], reasonText: '', conditions: [], waitlistRank: null, departureReason: '' })),
  ).toEqual([])
})

describe.each(['grant', 'grantWithConditions'] as const)('the amount of a %s', kind => {
  test('is given and above zero', () => {
    expect(problems(filled(kind, { granted: null }))).toEqual([{ code: 'amountMissing' }])
    expect(problems(filled(kind, { granted: cents(0) }))).toEqual([{ code: 'amountNotPositive' }])
    expect(problems(filled(kind, { granted: cents(-1) }))).toEqual([{ code: 'amountNotPositive' }])
    expect(problems(filled(kind, { granted: cents(1) }))).toEqual([])
  })

  test('is at most what is requested, not one cent more', () => {
    expect(problems(filled(kind, { granted: cents(490_000_01) }), { remaining: euros(1_000_000) })).toEqual([
      { code: 'amountAboveRequested', requested: euros(490_000) },
    ])
  })

  test('is at most what the line holds, and what is missing is said', () => {
    expect(problems(filled(kind), { remaining: euros(430_000) })).toEqual([
      { code: 'amountAboveRemaining', remaining: euros(430_000), missing: euros(60_000) },
    ])
    expect(problems(filled(kind, { granted: euros(430_000) }), { remaining: euros(430_000) })).toEqual([])
    expect(problems(filled(kind, { granted: cents(430_000_01) }), { remaining: euros(430_000) })).toEqual([
      { code: 'amountAboveRemaining', remaining: euros(430_000), missing: cents(1) },
    ])
  })
})

test('a decision without money is not judged on the amount left in the form', () => {
  expect(problems(filled('reject', { granted: euros(9_000_000) }))).toEqual([])
})

describe('conditions', () => {
  test('are at least one', () => {
    expect(problems(filled('grantWithConditions', { conditions: [] }))).toEqual([{ code: 'conditionMissing' }])
  })

  test('each have words and a day, that of the decision at the earliest', () => {
    const conditions = [
      condition,
      { ...condition, wording: '  ' },
      { ...condition, dueOn: null },
      { ...condition, dueOn: toDay('2025-04-15') },
      { ...condition, dueOn: toDay('2025-04-14') },
      { kind: 'RESOLUTORY', wording: '', dueOn: null },
    ] as const

    expect(problems(filled('grantWithConditions', { conditions }))).toEqual([
      { code: 'conditionWordingMissing', index: 1 },
      { code: 'conditionDueMissing', index: 2 },
      { code: 'conditionDuePast', index: 4 },
      { code: 'conditionWordingMissing', index: 5 },
      { code: 'conditionDueMissing', index: 5 },
    ])
  })
})

describe('reasons', () => {
  test('of a rejection are at least one of the list, and words', () => {
    expect(problems(filled('reject', { reasons: [], reasonText: ' ' }))).toEqual([
      { code: 'reasonMissing' },
      { code: 'reasonTextMissing' },
    ])
    expect(problems(filled('reject', { reasons: ['SCORE', 'MADE_UP'] }))).toEqual([
      { code: 'reasonUnknown', reason: 'MADE_UP' },
    ])
  })

  test.each(['defer', 'waitlist'] as const)('of a %s are words', kind => {
    expect(problems(filled(kind, { reasons: [], reasonText: '' }))).toEqual([{ code: 'reasonTextMissing' }])
  })
})

test.each([null, 0, -1, 1.5])('a waiting list has no rank %s', waitlistRank => {
  expect(problems(filled('waitlist', { waitlistRank }))).toEqual([{ code: 'rankMissing' }])
})

describe('departing from the recommendation', () => {
  const departing = (recommendation: TermsContext['recommendation']) =>
    decisionKinds.filter(kind =>
      departs({ kind, granted: euros(490_000) }, { recommendation, recommended: euros(490_000) }),
    )

  test('is to reject what is favourable, to grant or to list what is unfavourable, never to defer', () => {
    expect(departing('favourable')).toEqual(['reject'])
    expect(departing('toDebate')).toEqual([])
    expect(departing('unfavourable')).toEqual(['grant', 'grantWithConditions', 'waitlist'])
  })

  test('is to grant another amount than the recommended one, less or more', () => {
    const departsWith = (granted: number, recommended: number | null) =>
      departs(
        { kind: 'grant', granted: cents(granted) },
        { recommendation: 'toDebate', recommended: recommended === null ? null : cents(recommended) },
      )

    expect([departsWith(99, 100), departsWith(100, 100), departsWith(101, 100), departsWith(99, null)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('needs its reason', () => {
    expect(problems(filled('reject', { departureReason: '\n' }))).toEqual([{ code: 'departureReasonMissing' }])
    expect(problems(filled('grant', { granted: euros(430_000), departureReason: '' }))).toEqual([
      { code: 'departureReasonMissing' },
    ])
    expect(problems(filled('grant', { departureReason: '' }), { recommendation: 'unfavourable' })).toEqual([
      { code: 'departureReasonMissing' },
    ])
  })
})

test('everything that is wrong is said at once, in the order of the form', () => {
  const worst = filled('grantWithConditions', { granted: euros(500_000), conditions: [], departureReason: '' })

  expect(problems(worst).map(({ code }) => code)).toEqual([
    'amountAboveRequested',
    'conditionMissing',
    'departureReasonMissing',
  ])
})

test('a granted amount is a share of what was requested and of the total cost', () => {
  expect(grantedRate(euros(430_000), { requested: euros(490_000), totalCost: euros(980_000) })).toEqual({
    ofRequested: 8776,
    ofTotalCost: 4388,
  })
  expect(grantedRate(cents(0), { requested: cents(0), totalCost: cents(0) })).toEqual({
    ofRequested: null,
    ofTotalCost: null,
  })
})

describe('a vote', () => {
  const vote = (inFavour: number, against: number, abstained: number) =>
    problems(filled('defer', { vote: { inFavour, against, abstained } }))

  test('counts everybody who is present and not recused, once', () => {
    expect(vote(3, 0, 1)).toEqual([])
    expect(vote(3, 0, 0)).toEqual([{ code: 'voteNotCounted', counted: 3, voting: 4 }])
    expect(vote(3, 1, 1)).toEqual([{ code: 'voteNotCounted', counted: 5, voting: 4 }])
  })

  test('carries at equality, and not below nor when nobody is for it', () => {
    expect(vote(2, 2, 0)).toEqual([])
    expect(vote(1, 2, 1)).toEqual([{ code: 'voteLost' }])
    expect(vote(0, 0, 4)).toEqual([{ code: 'voteLost' }])
  })

  test('is kept with the decision', () => {
    const checked = checkTerms(filled('grant', { vote: { inFavour: 4, against: 0, abstained: 0 } }), context)

    expect(checked.ok && checked.value.vote).toEqual({ inFavour: 4, against: 0, abstained: 0 })
  })
})
