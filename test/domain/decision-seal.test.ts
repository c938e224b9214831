// What a decision's hash covers: everything that was validated, and nothing that comes later.

import { expect, test } from 'vitest'
import type { Decision } from '#app/domain/application.ts'
import { sealedText } from '#app/domain/decision-seal.ts'
import { type DecisionId, type EnvelopeLineId, type PersonId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import { aDecision } from '#test/support/situation.ts'

const condition = { kind: 'SUSPENSIVE', wording: 'AIPD validée.', dueOn: toDay('2025-06-30') } as const
const { terms } = aDecision()
const decision = aDecision({ terms: { ...terms, reasons: ['SCORE'], conditions: [condition] } })
const withTerms = (over: Partial<Decision['terms']>) => ({ terms: { ...decision.terms, ...over } })

const changes: Readonly<Record<string, Partial<Decision>>> = {
  id: { id: toId('other') },
  application: { applicationId: toId('other') },
  meeting: { meetingId: null },
  number: { number: 2 },
  former: { supersedesId: toId<DecisionId>('former') },
  kind: { kind: 'reject' },
  amount: { granted: euros(50_000.01) },
  reasons: withTerms({ reasons: [] }),
  'reasons in words': withTerms({ reasonText: 'Autre.' }),
  'wording of a condition': withTerms({ conditions: [{ ...condition, wording: 'AIPD' }] }),
  'kind of a condition': withTerms({ conditions: [{ ...condition, kind: 'RESOLUTORY' }] }),
  'date of a condition': withTerms({ conditions: [{ ...condition, dueOn: toDay('2025-07-01') }] }),
  rank: withTerms({ waitlistRank: 1 }),
  departure: withTerms({ departureReason: 'Écart.' }),
  vote: withTerms({ vote: { inFavour: 3, against: 0, abstained: 1 } }),
  recorder: { recordedBy: toId('other') },
  'instant of the record': { recordedAt: '2025-04-15T09:00:00.000Z' as Decision['recordedAt'] },
  validator: { validatedBy: toId<PersonId>('other') },
  'instant of the validation': { validatedAt: '2025-04-15T09:00:00.000Z' as Decision['recordedAt'] },
  line: { lineId: toId<EnvelopeLineId>('line') },
}

test.each(Object.entries(changes))('another %s is another text', (_, change) => {
  expect(sealedText({ ...decision, ...change })).not.toBe(sealedText(decision))
})

test('the date of the notice and the version of the row come after the validation: the text stays', () => {
  expect(sealedText({ ...decision, noticeReleasedAt: null, version: 9 } as Decision)).toBe(sealedText(decision))
})
