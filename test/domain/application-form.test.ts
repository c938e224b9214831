// The table of the form: its promises to the screens, the paths into it, and its numbers.

import { describe, expect, test } from 'vitest'
import { applicationForm, attachmentKinds, fieldAt, sectionOf } from '#app/domain/application-form.ts'
import { aVersion } from '#test/support/window-version.ts'

const fields = applicationForm.flatMap(section => section.fields)

const codesOf = (section: string): string[] =>
  applicationForm.filter(({ code }) => code === section).flatMap(found => found.fields.map(field => field.code))

describe('the table', () => {
  test('has the eight sections in the order of the screens', () => {
    const codes = applicationForm.map(section => section.code)

    expect(codes).toEqual(['applicant', 'project', 'impact', 'dataAndLaw', 'delivery', 'openness', 'budget', 'support'])
  })

  test('names no field twice', () => {
    const codes = fields.map(field => field.code)

    expect(codes.length).toBe(new Set(codes).size)
  })

  test('names no column twice in one field', () => {
    const twice = fields.filter(
      field => field.kind === 'rows' && new Set(field.columns.map(({ code }) => code)).size < field.columns.length,
    )

    expect(twice).toEqual([])
  })

  test('shows expectations of criteria that the grid has', () => {
    const criteria = aVersion().grid.criteria.map(({ code }) => code)

    const unknown = fields.flatMap(field => field.criteria ?? []).filter(code => !criteria.includes(code))

    expect(unknown).toEqual([])
  })

  test('gives the limits of the domain model', () => {
    const limits = Object.fromEntries(fields.flatMap(field => ('max' in field ? [[field.code, field.max]] : [])))

    expect(limits).toMatchObject({
      'applicant.serviceLabel': 150,
      title: 140,
      acronym: 40,
      publicSummary: 600,
      problem: 3000,
      solution: 4000,
      existingProducts: 1500,
      impactHypothesis: 2000,
      stopCriteria: 1000,
      governance: 2000,
      architecture: 2000,
      accessibilityPlan: 1000,
      supportDetail: 1000,
      partners: 10,
      indicators: 10,
      dataSources: 20,
      team: 20,
      suppliers: 10,
      milestones: 12,
      risks: 10,
      budgetLines: 60,
    })
  })

  test('publishes nothing about a person', () => {
    const published = fields.filter(field => field.published === true).map(field => field.code)

    expect(published).toEqual(['title', 'acronym', 'types', 'stream', 'publicSummary', 'phase', 'startDate', 'endDate'])
  })

  test('leaves the declarations alone to the signatory', () => {
    expect(fields.filter(field => field.by === 'signatory').map(field => field.code)).toEqual(['declarations'])
  })

  test('requires the letter of the sponsor and nothing else of everybody', () => {
    expect(attachmentKinds.filter(({ required }) => required === 'always').map(({ code }) => code)).toEqual([
      'sponsorLetter',
    ])
  })
})

describe('a path', () => {
  test('leads to a plain field', () => {
    expect(fieldAt('lead.email')).toMatchObject({ field: { code: 'lead.email' }, row: null, column: null })
  })

  test('leads to a column of a row', () => {
    expect(fieldAt('budgetLines.6.requestedAmount')).toMatchObject({
      field: { code: 'budgetLines' },
      row: 6,
      column: { code: 'requestedAmount' },
    })
  })

  test('leads to a whole row', () => {
    expect(fieldAt('risks.1')).toMatchObject({ field: { code: 'risks' }, row: 1, column: null })
  })

  test('leads to the attachments, whatever the kind', () => {
    expect(fieldAt('attachments.sponsorLetter')?.field.code).toBe('attachments')
  })

  test.each(['nothing', 'title.0', 'budgetLines.x.label', 'budgetLines.1.nothing', 'lead', ''])(
    '« %s » leads nowhere',
    path => {
      expect(fieldAt(path)).toBeNull()
    },
  )

  test('says in which section it is', () => {
    expect(codesOf('budget')).toContain('budgetLines')
    expect([
      sectionOf('budgetLines.0.label'),
      sectionOf('attachments.other'),
      sectionOf('applicant.siret'),
      sectionOf('nothing'),
    ]).toEqual(['budget', 'support', 'applicant', null])
  })
})
