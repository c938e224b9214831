// What anybody may read of a funded project, and which projects speak first.

import { describe, expect, test } from 'vitest'
import { type ApplicationId, type ProjectId, toId } from '#app/domain/identifiers.ts'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import {
  type FiledAnswers,
  type PublicIndicator,
  type PublicProject,
  proofsOf,
  publicName,
  publicProject,
  type SignedProject,
} from '#app/domain/public-project.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { anIndicator, someAnswers } from '#test/support/answers.ts'
import { anOrganisation, window as aWindow, rules } from '#test/support/situation.ts'

const window = { ...aWindow, versions: [rules] }
const { id: _, ...organisation } = anOrganisation
const filed = (answers = someAnswers()): FiledAnswers => ({
  applicationId: toId<ApplicationId>('application'),
  windowVersion: rules.number,
  answers,
  organisation,
})

const signed: SignedProject = {
  id: toId<ProjectId>('project'),
  applicationId: toId<ApplicationId>('application'),
  reference: 'GD-2025-0001',
  title: 'Prévenir les habitants de leurs droits',
  state: 'inProgress',
  initialStart: toDay('2025-01-01'),
  initialEnd: toDay('2025-12-31'),
  initialTotal: euros(100_000),
  forecastEnd: toDay('2026-03-13'),
  forecastTotal: euros(97_500),
  granted: euros(48_000),
  milestones: [
    { title: 'Pilote', dueOn: toDay('2025-06-30'), acceptedAt: parisInstant(toDay('2025-07-02'), '00:30') },
    { title: 'Service', dueOn: toDay('2025-12-31'), acceptedAt: null },
  ],
  indicators: [
    {
      name: 'Taux de non-recours',
      unit: '%',
      baseline: 28,
      target: 15,
      dueOn: toDay('2025-12-31'),
      latest: { value: 14.2, readOn: toDay('2025-09-30') },
    },
    {
      name: 'Coût par dossier',
      unit: '€',
      baseline: 12,
      target: 8,
      dueOn: toDay('2025-12-31'),
      latest: { value: 11, readOn: toDay('2025-09-30') },
    },
  ],
}

const published = anIndicator({ name: 'Taux de non-recours', published: 'yes' })
const kept = anIndicator({ name: 'Coût par dossier', unit: '€', target: '8' })

describe('a funded project in public', () => {
  test('is named by its short name, and by its title when it has none', () => {
    expect(publicName(filed(someAnswers({ acronym: 'Droits en vue' })), window)).toBe('Droits en vue')
    expect(publicName(filed(), window)).toBe('Prévenir les habitants de leurs droits')
  })

  test('shows its money, its drifts and its milestones, days in Paris', () => {
    const project = publicProject(signed, filed(), window)

    expect(project).toMatchObject({
      summary: 'Un message au bon moment.',
      organisation: organisation.name,
      ministry: organisation.parentMinistry,
      granted: euros(48_000),
      rate: 4800,
      budgetDrift: -250,
      scheduleDrift: 1980,
      milestones: [{ acceptedOn: '2025-07-02' }, { acceptedOn: null }],
    })
  })

  test('shows only the indicators that its carrier publishes, with the way gone', () => {
    const project = publicProject(signed, filed(someAnswers({ indicators: [published, kept] })), window)

    expect(project.indicators.map(({ name, progress }) => ({ name, progress }))).toEqual([
      { name: 'Taux de non-recours', progress: 10_615 },
    ])
  })

  test('holds no name of a person, no need and no risk that was filed', () => {
    const shown = JSON.stringify(publicProject(signed, filed(), window))

    for (const secret of [
      'Camille Exemple',
      'camille.exemple',
      'Un ménage sur trois',
      'Une base légale tardive',
      'Le budget du service',
    ])
      expect(shown).not.toContain(secret)
  })

  test('expects what was agreed as long as no report says otherwise', () => {
    const { forecastEnd, forecastCost, budgetDrift } = publicProject(
      { ...signed, forecastEnd: null, forecastTotal: null },
      filed(),
      window,
    )

    expect({ forecastEnd, forecastCost, budgetDrift }).toEqual({
      forecastEnd: '2025-12-31',
      forecastCost: euros(100_000),
      budgetDrift: 0,
    })
  })
})

describe('what speaks first', () => {
  const indicator = (value: number | null, progress = 5_000): PublicIndicator => ({
    name: 'Taux',
    unit: '%',
    baseline: 28,
    target: 15,
    dueOn: toDay('2025-12-31'),
    latest: value === null ? null : { value, readOn: toDay('2025-09-30') },
    progress: value === null ? null : toBasisPoints(progress),
  })
  const base = publicProject(signed, filed(), window)
  const project = (name: string, given: Partial<PublicProject>): PublicProject => ({
    ...base,
    id: toId<ProjectId>(name),
    name,
    indicators: [],
    milestones: [],
    ...given,
  })
  const delivered = { title: 'Pilote', dueOn: toDay('2025-06-30'), acceptedOn: toDay('2025-07-01') }

  test('is a measured effect, a closed project before a running one that went further; then deliveries', () => {
    const running = project('running', { indicators: [indicator(10, 12_000)] })
    const closed = project('closed', { state: 'closed', indicators: [indicator(14)] })
    const delivering = project('delivering', {
      milestones: [delivered, { ...delivered, title: 'Service', acceptedOn: null }],
    })

    const proofs = proofsOf([delivering, running, closed])

    expect(proofs.map(({ kind, project: { name } }) => `${name}: ${kind}`)).toEqual([
      'closed: effect',
      'delivering: milestones',
    ])
  })

  test('is a second effect when nothing is delivered', () => {
    const proofs = proofsOf([
      project('one', { indicators: [indicator(14)] }),
      project('two', { indicators: [indicator(13, 9_000)] }),
    ])

    expect(proofs.map(({ project: { name } }) => name)).toEqual(['two', 'one'])
  })

  test('is nothing when nothing was measured and nothing accepted', () => {
    const waiting = project('waiting', {
      indicators: [indicator(null)],
      milestones: [{ ...delivered, acceptedOn: null }],
    })

    expect(proofsOf([waiting])).toEqual([])
    expect(proofsOf([])).toEqual([])
  })
})
