// What the form of a decision brings: amounts, days and rows typed by a person, and where each problem is said.

import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { fieldOfProblem, recordDecisionForm } from '#app/forms/record-decision.ts'

function typed(fields: readonly (readonly [string, string])[]) {
  const data = new FormData()
  for (const [name, value] of [['attendanceSeen', '0 1'], ...fields] as const) data.append(name, value)
  return parseWithZod(data, { schema: recordDecisionForm })
}

describe('the form of a decision', () => {
  test('reads what was typed, in any order of the boxes', () => {
    const submission = typed([
      ['present', '0'],
      ['present', '4'],
      ['recused', '4'],
      ['kind', 'grantWithConditions'],
      ['granted', '430 000,50'],
      ['conditions[0].kind', 'RESOLUTORY'],
      ['conditions[0].wording', 'Code publié'],
      ['conditions[0].dueOn', '31/12/2025'],
      ['decisionVersion', '2'],
    ])

    expect(submission.status === 'success' && submission.value).toEqual({
      present: [0, 4],
      recused: [4],
      attendanceSeen: '0 1',
      kind: 'grantWithConditions',
      granted: euros(430_000.5),
      reasons: [],
      reasonText: '',
      conditions: [{ kind: 'RESOLUTORY', wording: 'Code publié', dueOn: '2025-12-31' }],
      waitlistRank: null,
      departureReason: '',
      vote: null,
      decisionVersion: 2,
    })
  })

  test('leaves what is missing to the domain, and keeps a row that is still empty', () => {
    const submission = typed([
      ['kind', 'grantWithConditions'],
      ['granted', ''],
      ['conditions[0].kind', 'SUSPENSIVE'],
      ['conditions[0].wording', ''],
    ])

    expect(submission.status === 'success' && [submission.value.granted, submission.value.conditions]).toEqual([
      null,
      [{ kind: 'SUSPENSIVE', wording: '', dueOn: null }],
    ])
  })

  test('refuses what is no amount and no kind, beside its field', () => {
    const submission = typed([['granted', 'beaucoup']])

    expect(Object.keys(submission.reply().error ?? {}).toSorted()).toEqual(['granted', 'kind'])
  })

  test('one figure typed is a vote, in which nobody else spoke', () => {
    const submission = typed([
      ['kind', 'defer'],
      ['vote.inFavour', '4'],
      ['vote.against', ''],
      ['vote.abstained', ''],
    ])

    expect(submission.status === 'success' && submission.value.vote).toEqual({ inFavour: 4, against: 0, abstained: 0 })
  })

  test('a voice that is no number is refused beside its field', () => {
    const submission = typed([
      ['kind', 'defer'],
      ['vote.against', 'deux'],
    ])

    expect(Object.keys(submission.reply().error ?? {})).toEqual(['vote.against'])
  })

  test('a button that adds a row keeps all that was typed', () => {
    const submission = typed([
      ['kind', 'grantWithConditions'],
      ['granted', '430 000'],
      ['conditions[0].kind', 'SUSPENSIVE'],
      ['conditions[0].wording', 'AIPD validée'],
      ['__intent__', '{"type":"insert","payload":{"name":"conditions","defaultValue":{"kind":"SUSPENSIVE"}}}'],
    ])

    expect(submission.status).toBe(undefined)
    expect(submission.reply().initialValue).toMatchObject({
      kind: 'grantWithConditions',
      granted: '430 000',
      conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée' }, { kind: 'SUSPENSIVE' }],
    })
  })
})

test('every problem of the terms has its field', () => {
  expect(
    [
      { code: 'amountMissing' },
      { code: 'amountNotPositive' },
      { code: 'amountAboveRequested', requested: cents(1) },
      { code: 'amountAboveRemaining', remaining: cents(1), missing: cents(1) },
      { code: 'reasonMissing' },
      { code: 'reasonUnknown', reason: 'X' },
      { code: 'reasonTextMissing' },
      { code: 'departureReasonMissing' },
      { code: 'conditionMissing' },
      { code: 'conditionWordingMissing', index: 1 },
      { code: 'conditionDueMissing', index: 0 },
      { code: 'conditionDuePast', index: 2 },
      { code: 'rankMissing' },
      { code: 'voteNotCounted', counted: 1, voting: 4 },
      { code: 'voteLost' },
    ].map(problem => fieldOfProblem(problem as Parameters<typeof fieldOfProblem>[0])),
  ).toEqual([
    'granted',
    'granted',
    'granted',
    'granted',
    'reasons',
    'reasons',
    'reasonText',
    'departureReason',
    'conditions',
    'conditions[1].wording',
    'conditions[0].dueOn',
    'conditions[2].dueOn',
    'waitlistRank',
    'vote.inFavour',
    'vote.inFavour',
  ])
})
