// Each rule at its boundary, one step inside and one outside, and the edge cases that come with the samples.

import { describe, expect, test } from 'vitest'
import type { Answers, Row } from '#app/domain/answers.ts'
import { blocking, callClosed, findings, type Judged } from '#app/domain/eligibility.ts'
import { type OrganisationId, toId } from '#app/domain/identifiers.ts'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import { type Finding, rules } from '#app/domain/rules.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { aLine, aMilestone, anIndicator, sampleAnswers, someAnswers } from '#test/support/answers.ts'
import samples from '#test/support/samples.json'
import { aVersion, aWindow } from '#test/support/window-version.ts'

const us = toId<OrganisationId>('us')
const them = toId<OrganisationId>('them')
const noon = parisInstant(toDay('2025-03-10'), '12:00')

function judged(except: Partial<Judged> = {}): Judged {
  return {
    window: aWindow(),
    version: aVersion(),
    answers: someAnswers(),
    stream: null,
    organisation: {
      id: us,
      siret: '99900012800010',
      kind: 'DECONCENTRATED',
      kindSource: 'list',
      parentMinistry: 'Ministère chargé de la forêt',
    },
    operatorListed: false,
    attachments: ['sponsorLetter', 'amdacOpinion'],
    filedAt: noon,
    otherApplications: [],
    ...except,
  }
}

const found = (except: Partial<Judged> = {}): string[] =>
  findings(judged(except)).map(({ code, field }) => `${code} ${field}`)
const foundIn = (answers: Answers, except: Partial<Judged> = {}): string[] =>
  found({ answers: someAnswers(answers), ...except })
const one = <C extends Finding['code']>(code: C, except: Partial<Judged>): Extract<Finding, { code: C }> | undefined =>
  findings(judged(except)).find((candidate): candidate is Extract<Finding, { code: C }> => candidate.code === code)

/** Cost in services, and the plan balanced by the body's own money. */
const plan = (cost: string, requested: string, own: string): Answers => ({
  budgetLines: [aLine({ resource: 'SOFTWARE', totalAmount: cost, requestedAmount: requested })],
  ownContribution: own,
})

const applicant = (except: Partial<Judged['organisation']>): Partial<Judged> => ({
  organisation: { ...judged().organisation, ...except },
})

test('a complete application breaks no rule', () => {
  expect(found()).toEqual([])
})

describe('CALL_CLOSED', () => {
  test.each([
    ['2023-01-15', '23:59:59', 'one second before the opening', 1],
    ['2023-01-16', '00:00:00', 'the first second', 0],
    ['2025-12-31', '23:59:59', 'the last second', 0],
    ['2026-01-01', '00:00:00', 'the closing instant', 1],
  ])('%s at %s in Paris is %s', (day, time, _, count) => {
    expect(callClosed(aWindow(), parisInstant(toDay(day), time)).length).toBe(count)
  })

  test('comes first, belongs to no field and does not make an application incomplete', () => {
    const all = findings(judged({ answers: {}, filedAt: parisInstant(toDay('2026-01-01')) }))

    expect(all[0]).toMatchObject({ code: 'CALL_CLOSED', level: 'BLOCK', field: null, params: { isEarly: false } })
    expect(blocking(all).map(({ code }) => code)).not.toContain('CALL_CLOSED')
  })

  test('says when the window is not open yet', () => {
    expect(one('CALL_CLOSED', { filedAt: parisInstant(toDay('2022-12-24')) })?.params.isEarly).toBe(true)
  })
})

describe('the body', () => {
  test('without its ministry stops filing: nobody could tell which reviewers are of the same one', () => {
    expect(found(applicant({ parentMinistry: '' }))).toEqual(['FIELD_MISSING applicant.parentMinistry'])
    expect(one('FIELD_MISSING', applicant({ parentMinistry: '' }))?.level).toBe('BLOCK')
  })

  test.each(['CENTRAL', 'DECONCENTRATED', 'NATIONAL_SERVICE'] as const)('%s may apply', kind => {
    expect(found(applicant({ kind }))).toEqual([])
  })

  test('an urban community may not', () => {
    expect(found(applicant({ siret: '99900013600013', kind: 'OTHER' }))).toEqual([
      'APPLICANT_NOT_ELIGIBLE applicant.kind',
    ])
  })

  test('may apply when the version says so', () => {
    expect(found({ ...applicant({ kind: 'OTHER' }), version: aVersion({ eligibleKinds: ['OTHER'] }) })).toEqual([])
  })

  test('an operator of the list may apply, another is a warning', () => {
    expect(found({ ...applicant({ kind: 'OPERATOR' }), operatorListed: true })).toEqual([])
    expect(one('OPERATOR_NOT_LISTED', applicant({ kind: 'OPERATOR' }))).toMatchObject({
      level: 'WARN',
      params: { siren: '999000128' },
    })
  })

  test('a SIRET whose key is wrong blocks, the exception of La Poste does not', () => {
    expect(found(applicant({ siret: '13002526500014' }))).toEqual(['SIRET_INVALID applicant.siret'])
    expect(found(applicant({ siret: '35600000049837' }))).toEqual([])
  })

  test('a stated kind is a warning', () => {
    expect(one('SIRET_UNVERIFIED', applicant({ kindSource: 'stated' }))?.level).toBe('WARN')
  })
})

describe('total cost', () => {
  test.each([
    ['99 999,99', '40 000', '59 999,99', ['TOTAL_BELOW_MIN budgetLines']],
    ['100 000,00', '50 000,00', '50 000', []],
    ['1 000 000,00', '500 000,00', '500 000', []],
    ['1 000 000,01', '500 000', '500 000,01', ['TOTAL_ABOVE_MAX budgetLines']],
  ])('%s € with %s € requested', (cost, requested, own, expected) => {
    expect(foundIn(plan(cost, requested, own))).toEqual(expected)
  })

  test('is the sum of the lines', () => {
    const lines = [
      aLine({ resource: 'SOFTWARE', totalAmount: '50 000', requestedAmount: '50 000' }),
      aLine({ resource: 'SOFTWARE', totalAmount: '49 999,99', requestedAmount: '0' }),
    ]

    expect(
      one('TOTAL_BELOW_MIN', { answers: someAnswers({ budgetLines: lines, ownContribution: '49 999,99' }) })?.params,
    ).toEqual({
      total: 9_999_999,
      min: euros(100_000),
    })
  })

  test('is not judged while an amount cannot be read, nor without lines', () => {
    expect(foundIn({ budgetLines: [aLine({ totalAmount: 'cher' })] })).toEqual([
      'FIELD_INVALID budgetLines.0.totalAmount',
    ])
    expect(foundIn({ budgetLines: [] })).toEqual(['FIELD_MISSING budgetLines'])
  })
})

describe('RATE_ABOVE_MAX', () => {
  test.each([
    ['300 000', '150 000,00', '150 000', []],
    ['300 000', '150 000,01', '149 999,99', ['RATE_ABOVE_MAX budgetLines']],
    ['300 000,01', '150 000,00', '150 000,01', []],
    ['300 000,01', '150 000,01', '150 000', ['RATE_ABOVE_MAX budgetLines']],
  ])('%s € with %s € requested', (cost, requested, own, expected) => {
    expect(foundIn(plan(cost, requested, own))).toEqual(expected)
  })

  test('says the most one may request', () => {
    expect(
      one('RATE_ABOVE_MAX', { answers: someAnswers(plan('300 000,01', '150 000,01', '150 000')) })?.params.atMost,
    ).toBe(15_000_000)
  })

  test('follows the rate of the version', () => {
    expect(
      foundIn(plan('200 000', '60 000', '140 000'), { version: aVersion({ maxRate: toBasisPoints(3000) }) }),
    ).toEqual([])
    expect(
      foundIn(plan('200 000', '60 000,01', '139 999,99'), { version: aVersion({ maxRate: toBasisPoints(3000) }) }),
    ).toEqual(['RATE_ABOVE_MAX budgetLines'])
  })
})

describe('GRANT_OUT_OF_RANGE', () => {
  const version = aVersion({ grantRange: { min: euros(100_000), max: euros(200_000) } })

  test.each([
    ['99 999,99', '300 000,01', ['GRANT_OUT_OF_RANGE budgetLines']],
    ['100 000', '300 000', []],
    ['200 000', '200 000', []],
    ['200 000,01', '199 999,99', ['GRANT_OUT_OF_RANGE budgetLines']],
  ])('%s € requested', (requested, own, expected) => {
    expect(foundIn(plan('400 000', requested, own), { version }).filter(line => !line.startsWith('RATE'))).toEqual(
      expected,
    )
  })

  test('is off by default', () => {
    expect(foundIn(plan('400 000', '1', '399 999'))).toEqual([])
  })
})

describe('FUNDING_UNBALANCED', () => {
  test.each([
    ['150 000', []],
    ['149 999,99', ['FUNDING_UNBALANCED ownContribution']],
    ['150 000,01', ['FUNDING_UNBALANCED ownContribution']],
  ])('own contribution of %s € for 150 000 € to find', (own, expected) => {
    expect(foundIn(plan('300 000', '150 000', own))).toEqual(expected)
  })

  test('counts other funding', () => {
    const otherFunding = [{ source: 'Une région', amount: '50 000', status: 'ACQUIRED' }]

    expect(foundIn({ ...plan('300 000', '150 000', '100 000'), otherFunding })).toEqual([])
    expect(
      one('FUNDING_UNBALANCED', { answers: someAnswers({ ...plan('300 000', '150 000', '150 000'), otherFunding }) })
        ?.params.gap,
    ).toBe(euros(50_000))
  })

  test('waits until the own contribution can be read', () => {
    expect(foundIn({ ownContribution: '' })).toEqual(['FIELD_MISSING ownContribution'])
    expect(foundIn({ ownContribution: 'le reste' })).toEqual(['FIELD_INVALID ownContribution'])
  })
})

describe('OTHER_STATE_FUNDING', () => {
  const withFund = (stateFund: string, amount: string): Answers => ({
    ...plan('300 000', '150 000', '100 000'),
    otherFunding: [{ source: 'Un fonds', amount, status: 'REQUESTED', stateFund }],
  })

  test('warns with the share of all State funds', () => {
    expect(one('OTHER_STATE_FUNDING', { answers: someAnswers(withFund('yes', '50 000')) })).toMatchObject({
      level: 'WARN',
      params: { amount: euros(50_000), stateShare: 6667 },
    })
  })

  test('is silent about funding from elsewhere, and about nothing', () => {
    expect(foundIn(withFund('', '50 000'))).toEqual([])
    expect(foundIn({ ...withFund('yes', '0'), ownContribution: '150 000' })).toEqual([])
  })
})

describe('a budget line', () => {
  const withLine = (line: Row, except: Partial<Judged> = {}): string[] =>
    foundIn(
      {
        budgetLines: [aLine({ resource: 'SOFTWARE', totalAmount: '200 000', requestedAmount: '0' }), aLine(line)],
        ownContribution: '250 000',
      },
      except,
    ).filter(code => !code.startsWith('FUNDING_UNBALANCED'))

  test('may be requested whole, and not a cent more', () => {
    expect(withLine({ totalAmount: '2 000', requestedAmount: '2 000' })).toEqual([])
    expect(withLine({ totalAmount: '2 000', requestedAmount: '2 000,01' })).toEqual([
      'LINE_OVERFUNDED budgetLines.1.requestedAmount',
    ])
  })

  test('of staff in post is not funded, not even for a cent', () => {
    expect(withLine({ resource: 'STAFF', requestedAmount: '0' })).toEqual([])
    expect(withLine({ resource: 'STAFF', requestedAmount: '0,01' })).toEqual([
      'PERMANENT_STAFF_FUNDED budgetLines.1.requestedAmount',
    ])
    expect(withLine({ resource: 'STAFF', requestedAmount: '0,01', recruited: 'yes' })).toEqual([])
  })

  test('of contract staff warns an operator, and only an operator', () => {
    const operator = { ...applicant({ kind: 'OPERATOR' }), operatorListed: true }

    expect(withLine({ resource: 'STAFF', recruited: 'yes' }, operator)).toEqual([
      'T2_FOR_OPERATOR budgetLines.1.resource',
    ])
    expect(withLine({ resource: 'STAFF', requestedAmount: '0', titleTwo: 'yes' }, operator)).toEqual([
      'T2_FOR_OPERATOR budgetLines.1.resource',
    ])
    expect(withLine({ resource: 'STAFF', requestedAmount: '0' }, operator)).toEqual([])
    expect(withLine({ resource: 'STAFF', recruited: 'yes' })).toEqual([])
  })

  test('is numbered as on the screen', () => {
    const answers = someAnswers({
      budgetLines: [{}, aLine({ totalAmount: '1', requestedAmount: '2', label: 'Hébergement' })],
    })

    expect(one('LINE_OVERFUNDED', { answers })).toMatchObject({
      field: 'budgetLines.1.requestedAmount',
      params: { line: 2, label: 'Hébergement', requested: 200, cost: 100 },
    })
  })
})

describe('shares of the total cost', () => {
  test.each([
    ['HARDWARE_SHARE', { resource: 'HARDWARE' }, '30 000', '30 000,01'],
    ['CONTINGENCY_SHARE', { resource: 'OTHER', contingency: 'yes' }, '10 000', '10 000,01'],
    ['EXTERNAL_SHARE', { resource: 'EXTERNAL' }, '160 000', '160 000,01'],
  ])('%s is found just above its share and not at it', (code, line, within, above) => {
    const answers = (amount: string): Answers => {
      const rest = (200_000 - Number(amount.replace(/\s/g, '').replace(',', '.'))).toFixed(2)
      return {
        budgetLines: [
          aLine({ ...line, totalAmount: amount, requestedAmount: '0' }),
          aLine({ resource: 'SOFTWARE', totalAmount: rest, requestedAmount: '0' }),
        ],
        ownContribution: '200 000',
      }
    }

    expect(foundIn(answers(within))).toEqual([])
    expect(foundIn(answers(above))).toEqual([`${code} budgetLines`])
  })
})

describe('DURATION_OUT_OF_RANGE', () => {
  const lasting = (startDate: string, endDate: string, except: Partial<Judged> = {}) =>
    foundIn({ startDate, endDate, milestones: [aMilestone(endDate), aMilestone(endDate)] }, except).filter(line =>
      line.startsWith('DURATION'),
    )

  test.each([
    ['01/07/2025', '31/08/2025', 1],
    ['01/07/2025', '30/09/2025', 0],
    ['01/07/2025', '30/06/2027', 0],
    ['01/07/2025', '01/07/2027', 1],
    ['01/07/2025', '30/06/2025', 1],
  ])('from %s to %s', (start, end, count) => {
    expect(lasting(start, end).length).toBe(count)
  })

  test('gives the artificial intelligence stream 36 months', () => {
    expect(foundIn({ stream: 'AI', endDate: '30/06/2028' }).filter(line => line.startsWith('DURATION'))).toEqual([])
    expect(foundIn({ stream: 'AI', endDate: '01/07/2028' }).filter(line => line.startsWith('DURATION'))).toEqual([
      'DURATION_OUT_OF_RANGE endDate',
    ])
  })

  test('looks at the stream an officer has chosen', () => {
    expect(lasting('01/07/2025', '01/07/2027', { stream: 'AI' })).toEqual([])
    expect(foundIn({ stream: 'AI', endDate: '01/07/2027' }, { stream: 'DATA' })).toContain(
      'DURATION_OUT_OF_RANGE endDate',
    )
  })

  test('admits the longest duration while no stream is chosen', () => {
    expect(foundIn({ stream: '', endDate: '01/07/2027' })).toEqual(['TYPE_REQUIRED stream'])
  })
})

describe('START_BEFORE_DECISION', () => {
  test.each([
    ['23/04/2025', ['START_BEFORE_DECISION startDate']],
    ['24/04/2025', []],
  ])('a start on %s, filed on 10/03/2025 for an answer 45 days later', (startDate, expected) => {
    expect(foundIn({ startDate, milestones: [aMilestone('01/10/2025'), aMilestone('01/03/2026')] })).toEqual(expected)
  })

  test('counts from the day in Paris', () => {
    const justBeforeMidnight = parisInstant(toDay('2025-05-17'), '23:59:59')
    const midnight = parisInstant(toDay('2025-05-18'))

    expect([found({ filedAt: justBeforeMidnight }), found({ filedAt: midnight })]).toEqual([
      [],
      ['START_BEFORE_DECISION startDate'],
    ])
  })
})

describe('milestones', () => {
  const at = (...dues: string[]) => foundIn({ milestones: dues.map(due => aMilestone(due)) })

  test('are inside the project, its first and last days included', () => {
    expect(at('01/07/2025', '31/12/2025', '30/06/2026')).toEqual([])
    expect(at('30/06/2025', '30/12/2025', '30/06/2026')).toEqual(['MILESTONES_MIN milestones.0.due'])
    expect(at('31/12/2025', '30/06/2026', '01/07/2026')).toEqual(['MILESTONES_MIN milestones.2.due'])
  })

  test('are six months apart at most, also from the start', () => {
    expect(at('01/01/2026', '30/06/2026')).toEqual([])
    expect(at('02/01/2026', '30/06/2026')).toEqual(['MILESTONE_GAP milestones.0.due'])
    expect(at('31/10/2025', '30/04/2026')).toEqual([])
    expect(at('31/10/2025', '01/05/2026')).toEqual(['MILESTONE_GAP milestones.1.due'])
  })

  test('are compared in the order of their dates, whatever the order of the rows', () => {
    expect(at('30/06/2026', '31/12/2025')).toEqual([])
  })

  test('are not judged on dates that cannot be read', () => {
    expect(foundIn({ startDate: '', milestones: [aMilestone('x'), aMilestone('30/06/2026')] })).toEqual([
      'FIELD_MISSING startDate',
      'FIELD_INVALID milestones.0.due',
    ])
  })
})

describe('IMPACT_INDICATORS_MIN', () => {
  test('asks for one on the axis of the version', () => {
    const indicators = ['USED', 'USEFUL', 'EFFICIENT'].map(axis => anIndicator({ axis }))

    expect(one('IMPACT_INDICATORS_MIN', { answers: someAnswers({ indicators }) })?.params).toEqual({
      why: 'noneOnAxis',
      axis: 'IMPACT',
    })
    expect(foundIn({ indicators }, { version: aVersion({ requiredIndicatorAxis: 'USED' }) })).toEqual([])
  })

  test('asks for three', () => {
    expect(
      one('IMPACT_INDICATORS_MIN', { answers: someAnswers({ indicators: [anIndicator(), anIndicator()] }) })?.params,
    ).toEqual({ why: 'tooFew', found: 2, min: 3 })
  })
})

describe('the rest', () => {
  test('a programme of nine million euros is worth a mention, a cent less is not', () => {
    expect(one('BIG_PROJECT', { answers: someAnswers({ linkedProgrammeCost: '9 000 000' }) })?.level).toBe('INFO')
    expect(foundIn({ linkedProgrammeCost: '8 999 999,99' })).toEqual([])
  })

  test('a similar title of the same body is a warning, of another body it is not', () => {
    const twin = (organisationId: OrganisationId, isTheirs = true) => ({
      otherApplications: [{ organisationId, title: 'Prévenir les HABITANTS de leurs droits', isTheirs }],
    })

    expect(one('DUPLICATE_APPLICATION', twin(us))).toMatchObject({
      level: 'WARN',
      field: 'title',
      params: { title: 'Prévenir les HABITANTS de leurs droits' },
    })
    expect(one('DUPLICATE_APPLICATION', twin(us, false))).toMatchObject({ params: { title: null } })
    expect(found(twin(them))).toEqual([])
  })

  test('the letter of the sponsor is due, and the opinion when there is personal data', () => {
    expect(found({ attachments: [] })).toEqual([
      'ATTACHMENT_MISSING attachments.sponsorLetter',
      'ATTACHMENT_RECOMMENDED attachments.amdacOpinion',
    ])
    expect(foundIn({ hasPersonalData: 'yes' })).toContain('ATTACHMENT_MISSING attachments.dpoOpinion')
  })
})

describe('together', () => {
  test('findings come in the order of the form', () => {
    const answers = someAnswers({ title: '', risks: [], team: [{ profile: 'x' }], openData: '', ownContribution: '' })

    expect(found({ answers, attachments: [] })).toEqual([
      'FIELD_MISSING title',
      'FIELD_MISSING team.0.fullTimeEquivalent',
      'FIELD_MISSING team.0.employment',
      'FIELD_MISSING team.0.availability',
      'FIELD_MISSING risks',
      'FIELD_MISSING openData',
      'FIELD_MISSING ownContribution',
      'ATTACHMENT_MISSING attachments.sponsorLetter',
      'ATTACHMENT_RECOMMENDED attachments.amdacOpinion',
    ])
  })

  test('the editor is never asked for the declarations', () => {
    expect(found({ answers: {} }).filter(line => line.includes('declarations'))).toEqual([])
  })

  test.each(samples.projects)('nothing blocks $ref', project => {
    const { kind, siret, parent } = project.applicant
    const organisation = {
      id: us,
      siret,
      kind: kind as Judged['organisation']['kind'],
      kindSource: 'list' as const,
      parentMinistry: parent,
    }
    const filedAt = parisInstant(toDay(project.submitted ?? '2025-03-10'))

    const all = findings(judged({ answers: sampleAnswers(project), organisation, operatorListed: true, filedAt }))

    expect(blocking(all)).toEqual([])
  })

  test('each rule of the table can be found', () => {
    const broken = someAnswers({
      types: [],
      title: '',
      'sponsor.position': '',
      'lead.email': 'x',
      startDate: '01/03/2025',
      endDate: '01/04/2030',
      linkedProgrammeCost: '9 000 000',
      hasPersonalData: 'yes',
      indicators: [],
      milestones: [aMilestone('01/02/2030'), aMilestone('01/02/2031')],
      runCostPerYear: '',
      otherFunding: [{ source: 'Fonds', amount: '1', status: 'ACQUIRED', stateFund: 'yes' }],
      budgetLines: [
        aLine({ resource: 'STAFF', totalAmount: '1', requestedAmount: '2' }),
        aLine({ resource: 'STAFF', recruited: 'yes', totalAmount: '1', requestedAmount: '1' }),
        aLine({ resource: 'HARDWARE', totalAmount: '10', requestedAmount: '9', contingency: 'yes' }),
      ],
    })
    const pricey = someAnswers({ budgetLines: [aLine({ totalAmount: '2 000 000' })] })
    const twin = [{ organisationId: us, isTheirs: true, title: 'Prévenir les habitants de leurs droits' }]
    const closed = { filedAt: parisInstant(toDay('2026-01-01')) }

    const all = [
      ...findings(
        judged({
          answers: broken,
          ...applicant({ siret: '1', kind: 'OPERATOR', kindSource: 'stated' }),
          attachments: [],
          ...closed,
        }),
      ),
      ...findings(
        judged({
          answers: pricey,
          ...applicant({ kind: 'OTHER' }),
          otherApplications: twin,
          version: aVersion({ grantRange: { min: euros(1), max: euros(2) } }),
        }),
      ),
    ].map(({ code }) => code)

    expect(Object.keys(rules).filter(code => !all.includes(code as Finding['code']))).toEqual([])
  })
})
