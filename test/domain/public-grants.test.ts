// What the public sees of commitments, and what it cannot infer.

import { describe, expect, test } from 'vitest'
import { type ApplicationId, type DecisionId, type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { type CommitmentEntry, publicGrants } from '#app/domain/public-grants.ts'

const line = toId<EnvelopeLineId>('DATA 2025')
const application = (name: string) => toId<ApplicationId>(name)
const notified = toId<DecisionId>('notified')
const secret = toId<DecisionId>('secret')
const isNotified = (decision: DecisionId): boolean => decision === notified

const commitment = (name: string, decisionId: DecisionId, amount: number): CommitmentEntry => ({
  lineId: line,
  applicationId: application(name),
  decisionId,
  kind: 'commitment',
  amount: euros(amount),
})
const release = (name: string, amount: number, decisionId: DecisionId | null = null): CommitmentEntry => ({
  ...commitment(name, notified, amount),
  decisionId,
  kind: 'commitmentRelease',
})

describe('what is granted', () => {
  test('is what notified decisions commit; what others commit is embargoed on its line', () => {
    const entries = [commitment('a', notified, 300), commitment('b', secret, 200), commitment('c', secret, 50)]

    expect(publicGrants(entries, isNotified)).toEqual({
      granted: [{ applicationId: 'a', amount: euros(300) }],
      embargoed: [{ lineId: line, amount: euros(250) }],
    })
  })

  test('is nothing when nothing is committed', () => {
    expect(publicGrants([], isNotified)).toEqual({ granted: [], embargoed: [] })
  })
})

describe('what is given back', () => {
  test('leaves what was granted, in part or whole', () => {
    const entries = [
      commitment('a', notified, 300),
      release('a', 100),
      commitment('b', notified, 200),
      release('b', 200),
    ]

    expect(publicGrants(entries, isNotified).granted).toEqual([{ applicationId: 'a', amount: euros(200) }])
  })

  test('of a decision nobody was told of shows nothing either, though its release names no decision', () => {
    const entries = [commitment('a', secret, 300), release('a', 300)]

    expect(publicGrants(entries, isNotified)).toEqual({ granted: [], embargoed: [] })
  })

  test('of one line does not touch what the same file holds on another', () => {
    const other = { ...commitment('a', secret, 80), lineId: toId<EnvelopeLineId>('AI 2025') }

    expect(publicGrants([commitment('a', notified, 300), other, release('a', 300)], isNotified)).toEqual({
      granted: [],
      embargoed: [{ lineId: 'AI 2025', amount: euros(80) }],
    })
  })
})
