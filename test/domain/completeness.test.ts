// What is missing or unreadable, field by field, and the state that each section shows.

import { describe, expect, test } from 'vitest'
import type { Answers } from '#app/domain/answers.ts'
import { applicationForm } from '#app/domain/application-form.ts'
import { attachmentFindings, fieldFindings, isDeclared, isMissing, sectionStates } from '#app/domain/completeness.ts'
import { finding } from '#app/domain/rules.ts'
import { aLine, aMilestone, anIndicator, someAnswers } from '#test/support/answers.ts'
import { aVersion } from '#test/support/window-version.ts'

const version = aVersion()

/** `CODE path` of each finding. */
const found = (answers: Answers, rulesOf = version): string[] =>
  fieldFindings(answers, rulesOf).map(({ code, field }) => `${code} ${field}`)

describe('empty answers', () => {
  const missing = found({})

  test('list every field that is always required', () => {
    const always = applicationForm
      .flatMap(({ fields }) => fields)
      .filter(
        field =>
          field.required === 'always' &&
          field.kind !== 'organisation' &&
          field.kind !== 'attachments' &&
          field.by !== 'signatory',
      )

    expect(missing.map(line => line.split(' ')[1])).toEqual(always.map(field => field.code))
  })

  test('name the rule that stands for the field', () => {
    expect(missing).toEqual(
      expect.arrayContaining([
        'TYPE_REQUIRED types',
        'TYPE_REQUIRED stream',
        'SPONSOR_MISSING sponsor.position',
        'RUN_COST_MISSING runCostPerYear',
        'RUN_COST_MISSING runCostFunding',
        'IMPACT_INDICATORS_MIN indicators',
        'MILESTONES_MIN milestones',
        'FIELD_MISSING title',
      ]),
    )
  })
})

describe('a field', () => {
  test('that holds only white space is missing', () => {
    expect(found(someAnswers({ title: ' \u00a0\n' }))).toEqual(['FIELD_MISSING title'])
  })

  test('that cannot be read is invalid, and not missing', () => {
    expect(found(someAnswers({ 'lead.email': 'camille' }))).toEqual(['FIELD_INVALID lead.email'])
  })

  test('that is too long says by how much', () => {
    const [first] = fieldFindings(someAnswers({ title: 'é'.repeat(141) }), version)

    expect(first).toMatchObject({
      code: 'FIELD_INVALID',
      field: 'title',
      params: { reason: 'tooLong', length: 141, max: 140 },
    })
    expect(found(someAnswers({ title: 'é'.repeat(140) }))).toEqual([])
  })

  test('that does not concern the project is not judged, whatever is typed', () => {
    expect(found(someAnswers({ decisionSupported: 'x'.repeat(9999), licence: '' }))).toEqual([])
  })

  test('of a type of project is due with that type', () => {
    expect(found(someAnswers({ types: ['DATA_SHARING'] }))).toEqual([
      'FIELD_MISSING datasets',
      'FIELD_MISSING accessMode',
      'FIELD_MISSING licence',
      'FIELD_MISSING firstReusers',
    ])
  })

  test('about personal data is due with personal data', () => {
    expect(found(someAnswers({ hasPersonalData: 'yes' }))).toEqual([
      'PERSONAL_DATA_UNDESCRIBED dpoContact.position',
      'PERSONAL_DATA_UNDESCRIBED dpoContact.name',
      'PERSONAL_DATA_UNDESCRIBED dpoContact.email',
      'PERSONAL_DATA_UNDESCRIBED personalDataPurpose',
      'PERSONAL_DATA_UNDESCRIBED legalBasis',
      'PERSONAL_DATA_UNDESCRIBED aipdStatus',
      'FIELD_MISSING retention',
    ])
  })

  test('whose type the version does not have is invalid', () => {
    expect(found(someAnswers({ types: ['PROACTIVE', 'OTHER'], stream: 'SEA' }))).toEqual([
      'FIELD_INVALID types',
      'FIELD_INVALID stream',
    ])
  })
})

describe('rows', () => {
  test('are counted without the blank ones', () => {
    const [risk] = someAnswers()['risks'] as readonly Record<string, string>[]

    const [first] = fieldFindings(someAnswers({ risks: [risk ?? {}, { description: ' ' }] }), version)

    expect(first).toMatchObject({ code: 'FIELD_MISSING', field: 'risks', params: { rows: { found: 1, min: 2 } } })
  })

  test('name the place and the column of what they lack', () => {
    expect(found(someAnswers({ budgetLines: [{ label: '' }, aLine({ year: '', totalAmount: 'cher' })] }))).toEqual([
      'FIELD_MISSING budgetLines.1.year',
      'FIELD_INVALID budgetLines.1.totalAmount',
    ])
  })

  test('are at most so many', () => {
    expect(found(someAnswers({ budgetLines: Array(60).fill(aLine()) }))).toEqual([])
    expect(found(someAnswers({ budgetLines: Array(61).fill(aLine()) }))).toEqual(['FIELD_INVALID budgetLines'])
  })

  test('that are optional are judged once something is typed', () => {
    expect(found(someAnswers({ partners: [{ siret: '13002526500014', name: 'Partenaire', role: '' }] }))).toEqual([
      'SIRET_INVALID partners.0.siret',
      'FIELD_MISSING partners.0.role',
    ])
  })

  test.each([
    ['indicators', { minIndicators: 4 }, 'IMPACT_INDICATORS_MIN indicators'],
    ['milestones', { minMilestones: 3 }, 'MILESTONES_MIN milestones'],
    ['risks', { minRisks: 3 }, 'FIELD_MISSING risks'],
  ])('%s are as many as the version asks', (_, more, expected) => {
    expect(found(someAnswers(), aVersion(more))).toEqual([expected])
  })

  test('an indicator needs a baseline or is to be measured', () => {
    const indicators = (except: object) => [anIndicator({ ...except }), anIndicator(), anIndicator()]

    expect(found(someAnswers({ indicators: indicators({ baseline: '' }) }))).toEqual([
      'FIELD_MISSING indicators.0.baseline',
    ])
    expect(found(someAnswers({ indicators: indicators({ baseline: '', toMeasure: 'yes' }) }))).toEqual([])
  })

  test('a milestone needs its evidence', () => {
    expect(
      found(someAnswers({ milestones: [aMilestone('31/12/2025', { evidence: '' }), aMilestone('30/06/2026')] })),
    ).toEqual(['FIELD_MISSING milestones.0.evidence'])
  })
})

describe('attachments', () => {
  test('the letter is due, the opinion of the AMDAC is recommended', () => {
    expect(attachmentFindings({}, []).map(({ code, level, field }) => [code, level, field])).toEqual([
      ['ATTACHMENT_MISSING', 'BLOCK', 'attachments.sponsorLetter'],
      ['ATTACHMENT_RECOMMENDED', 'INFO', 'attachments.amdacOpinion'],
    ])
  })

  test('the opinion of the data protection officer is due with personal data', () => {
    const answers = { hasPersonalData: 'yes' }

    expect(attachmentFindings(answers, ['sponsorLetter', 'amdacOpinion']).map(({ field }) => field)).toEqual([
      'attachments.dpoOpinion',
    ])
    expect(attachmentFindings(answers, ['sponsorLetter', 'amdacOpinion', 'dpoOpinion'])).toEqual([])
  })
})

describe('declarations', () => {
  test('are made when all three are ticked', () => {
    expect(isDeclared({ declarations: ['ACCURATE', 'NO_DOUBLE_FUNDING', 'PUBLISHABLE'] })).toBe(true)
    expect(isDeclared({ declarations: ['ACCURATE', 'PUBLISHABLE'] })).toBe(false)
    expect(isDeclared({})).toBe(false)
  })
})

describe('the state of a section', () => {
  const statesOf = (answers: Answers, attachments: readonly string[] = ['sponsorLetter']) =>
    sectionStates(answers, attachments, [
      ...fieldFindings(answers, version),
      ...attachmentFindings(answers, attachments),
    ])
  const stateOf = (code: string, answers: Answers, attachments?: readonly string[]) =>
    statesOf(answers, attachments).find(section => section.code === code)

  test('is empty in each of the eight when nothing is typed', () => {
    expect(statesOf({}, []).map(({ state }) => state)).toEqual(Array(8).fill('empty'))
  })

  test('is complete in each of the eight when nothing blocks', () => {
    expect(statesOf(someAnswers()).map(({ state, missing, toFix }) => [state, missing, toFix])).toEqual(
      Array(8).fill(['complete', 0, 0]),
    )
  })

  test('is started when something is typed and something is missing, with the count', () => {
    expect(stateOf('openness', { openSource: 'yes' })).toEqual({
      code: 'openness',
      state: 'started',
      missing: 6,
      toFix: 0,
      asked: 7,
      filled: 1,
    })
  })

  test('is to be corrected when something typed is wrong, and counts both', () => {
    const state = stateOf('openness', someAnswers({ ecoDesignPlan: 'x'.repeat(1001), openData: '' }))

    expect(state).toMatchObject({ state: 'toFix', missing: 1, toFix: 1 })
  })

  test('of the attachments is started by a file that is not the letter', () => {
    expect(stateOf('support', {}, ['other'])).toMatchObject({ state: 'started', missing: 1, filled: 0 })
  })

  test('does not wait for the declarations of the signatory', () => {
    expect(stateOf('support', {})).toMatchObject({ state: 'complete' })
  })

  test('is not changed by a warning', () => {
    const warning = finding('SIRET_UNVERIFIED', 'applicant.siret', { kind: 'OTHER' })

    expect(sectionStates(someAnswers(), [], [warning])[0]).toMatchObject({ state: 'complete' })
  })

  test('tells what is missing from what is wrong', () => {
    expect(isMissing(finding('FIELD_MISSING', 'title', { rows: null }))).toBe(true)
    expect(isMissing({ ...finding('MILESTONES_MIN', 'milestones', { why: 'tooFew', found: 1, min: 2 }) })).toBe(true)
    expect(isMissing(finding('FIELD_INVALID', 'title', { reason: 'notAnAmount' }))).toBe(false)
  })
})
