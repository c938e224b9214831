// What was typed: blanks, rows with their places, and the conditions that ask for fields.

import { describe, expect, test } from 'vitest'
import {
  type Answers,
  choicesOf,
  emptyRow,
  filledRows,
  hasPersonalData,
  isAsked,
  isBlank,
  isDue,
  limitOf,
  optionsOf,
  rowBounds,
  rowsOf,
  textOf,
} from '#app/domain/answers.ts'
import { applicationForm } from '#app/domain/application-form.ts'
import { aVersion } from '#test/support/window-version.ts'

const codesAsked = (answers: Answers): string[] =>
  applicationForm
    .flatMap(({ fields }) => fields)
    .filter(field => isAsked(field, answers))
    .map(field => field.code)

describe('blank', () => {
  test.each([undefined, '', ' \n\t ', '\u00a0', [], [{ label: '', amount: ' ' }, {}]])('%j is blank', typed => {
    expect(isBlank(typed)).toBe(true)
  })

  test.each(['0', ['DATA'], [{ label: '' }, { label: 'x' }]])('%j is not', typed => {
    expect(isBlank(typed)).toBe(false)
  })

  test('an empty row has each column, with nothing in it', () => {
    expect(emptyRow([{ code: 'name' }, { code: 'role' }])).toEqual({ name: '', role: '' })
  })
})

describe('reading what is kept', () => {
  const answers: Answers = { title: 'Un titre', types: ['PROACTIVE'], team: [{ profile: '' }, { profile: 'Designer' }] }

  test('a field never touched is an empty text, no choice and no row', () => {
    expect([textOf(answers, 'acronym'), choicesOf(answers, 'support'), rowsOf(answers, 'risks')]).toEqual(['', [], []])
  })

  test('a field of another shape is read as nothing', () => {
    expect([
      textOf(answers, 'team'),
      choicesOf(answers, 'team'),
      rowsOf(answers, 'types'),
      rowsOf(answers, 'title'),
    ]).toEqual(['', [], [], []])
  })

  test('blank rows are left out and the others keep their place', () => {
    expect(filledRows(answers, 'team')).toEqual([{ place: 1, row: { profile: 'Designer' } }])
  })
})

describe('conditions', () => {
  test.each([
    ['PROACTIVE', 'nonTakeUpBaseline'],
    ['DATA_SHARING', 'datasets'],
    ['ANALYTICS_AI', 'humanOversight'],
  ])('the type %s asks for %s', (type, code) => {
    expect(codesAsked({ types: [type] })).toContain(code)
    expect(codesAsked({ types: [] })).not.toContain(code)
  })

  test('personal data asks for its description and for the officer', () => {
    const asked = codesAsked({ hasPersonalData: 'yes' })

    expect(asked).toEqual(
      expect.arrayContaining(['dpoContact.email', 'personalDataPurpose', 'legalBasis', 'aipdStatus', 'retention']),
    )
    expect(codesAsked({ hasPersonalData: 'no' })).not.toContain('legalBasis')
  })

  test.each(['PERSONAL', 'SENSITIVE'])('a %s source is personal data, whatever was answered', nature => {
    expect(hasPersonalData({ hasPersonalData: 'no', dataSources: [{ nature }] })).toBe(true)
  })

  test.each(['OPEN', 'RESTRICTED', 'SECRET'])('a source that is %s is not', nature => {
    expect(hasPersonalData({ dataSources: [{ nature }] })).toBe(false)
  })

  test('a source held by another body asks for the agreements', () => {
    expect(codesAsked({ dataSources: [{ name: 'x', heldByOther: 'yes' }] })).toContain('dataExchangeAgreements')
    expect(codesAsked({ dataSources: [{ name: 'x' }] })).not.toContain('dataExchangeAgreements')
  })

  test('a baseline is due unless it is to be measured', () => {
    expect([isDue('unlessToMeasure', {}, {}), isDue('unlessToMeasure', {}, { toMeasure: 'yes' })]).toEqual([
      true,
      false,
    ])
  })

  test('an optional field is asked and never due', () => {
    expect([isAsked({ required: 'never' }, {}), isDue('never', {})]).toEqual([true, false])
  })
})

describe('what the version says', () => {
  test('streams and types are those of the version', () => {
    const version = aVersion({ streams: [{ code: 'SEA', label: { fr: '', en: '' }, maxMonths: 12 }] })

    expect([optionsOf('streams', version), optionsOf('projectTypes', version)]).toEqual([
      ['SEA'],
      ['PROACTIVE', 'DATA_SHARING', 'ANALYTICS_AI'],
    ])
  })

  test('a limit of the version replaces the one of the table', () => {
    const version = aVersion({ formLimits: { title: 80, 'budgetLines.label': 20, team: 5 } })

    expect([
      limitOf('title', 140, version),
      limitOf('budgetLines.label', 120, version),
      limitOf('problem', 3000, version),
    ]).toEqual([80, 20, 3000])
  })

  test('the least number of rows comes from the version, the most from the table or the version', () => {
    const version = aVersion({ minRisks: 4, formLimits: { risks: 6 } })
    const risks = { code: 'risks', kind: 'rows', required: 'always', min: 'minRisks', max: 10, columns: [] } as const

    expect(rowBounds(risks, version)).toEqual({ min: 4, max: 6 })
  })
})
