// What is filed: one content, one text; nothing of the draft's bookkeeping; references without surprises.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { canonicalJson, freeze, reference } from '#app/domain/submission.ts'
import { anOrganisation, aSituation, now, rules } from '#test/support/situation.ts'

const attachment = (id: string) => ({
  id: toId(id) as never,
  kind: 'other',
  fileName: `${id}.pdf`,
  mediaType: 'application/pdf',
  size: 12,
  sha256: id.repeat(8),
  uploadedAt: now,
})

const application = {
  ...aSituation('submitted').application,
  reference: 'GD-2025-0001',
  stream: 'DATA',
  answers: { title: 'Prévenir', types: ['PROACTIVE'], budgetLines: [{ label: 'Service' }] },
}

describe('canonical JSON', () => {
  test('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 'é' }, 2], a: null, c: { y: true, x: false } })).toBe(
      '{"a":null,"b":[{"a":"é","z":1},2],"c":{"x":false,"y":true}}',
    )
  })

  test('leaves out what is not given', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  test('is the same whatever order the keys were written in', () => {
    const shuffled = (value: unknown): unknown =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? Array.isArray(value)
          ? value.map(shuffled)
          : value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, held]) => [key, shuffled(held)]),
          )

    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('a frozen version', () => {
  test('holds what was filed, under which rules, by which body, and its attachments in the order of their ids', () => {
    const frozen = freeze(application, 1, rules, anOrganisation, [attachment('b'), attachment('a')])

    expect(frozen).toEqual({
      reference: 'GD-2025-0001',
      number: 1,
      windowVersion: 3,
      organisation: {
        siret: anOrganisation.siret,
        name: anOrganisation.name,
        kind: 'CENTRAL',
        parentMinistry: anOrganisation.parentMinistry,
        kindSource: 'list',
      },
      stream: 'DATA',
      answers: application.answers,
      attachments: ['a', 'b'].map(id => ({
        id,
        kind: 'other',
        fileName: `${id}.pdf`,
        mediaType: 'application/pdf',
        size: 12,
        sha256: id.repeat(8),
      })),
    })
  })

  test('does not depend on when it was edited or by whom it is handled', () => {
    const later = { ...application, editedAt: now, version: 99, caseOfficerId: null, state: 'underReview' as const }

    expect(canonicalJson(freeze(later, 1, rules, anOrganisation, []))).toBe(
      canonicalJson(freeze(application, 1, rules, anOrganisation, [])),
    )
  })

  test('changes with a single character of an answer', () => {
    const other = { ...application, answers: { ...application.answers, title: 'Prévenir.' } }

    expect(canonicalJson(freeze(other, 1, rules, anOrganisation, []))).not.toBe(
      canonicalJson(freeze(application, 1, rules, anOrganisation, [])),
    )
  })
})

test.each([
  [1, 'GD-2025-0001'],
  [42, 'GD-2025-0042'],
  [9999, 'GD-2025-9999'],
  [10_000, 'GD-2025-10000'],
])('number %i of the year is %s', (number, text) => {
  expect(reference('GD', 2025, number)).toBe(text)
})
