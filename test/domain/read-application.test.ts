// The answers as typed values: a sample read back, and what cannot be read.

import { describe, expect, test } from 'vitest'
import { readApplication } from '#app/domain/read-application.ts'
import { sample, sampleAnswers, someAnswers } from '#test/support/answers.ts'
import samples from '#test/support/samples.json'
import { aVersion } from '#test/support/window-version.ts'

const version = aVersion()

describe('the samples', () => {
  test.each(samples.projects)('$ref is read back as it was', project => {
    const read = readApplication(sampleAnswers(project), version)

    expect(read).toMatchObject({
      title: project.title,
      stream: project.stream,
      startDate: project.start,
      endDate: project.end,
    })
    expect([...read.types].sort()).toEqual([...project.types].sort())
    expect(read.indicators.map(({ axis, baseline, target }) => ({ axis, baseline, target }))).toEqual(
      project.indicators.map(({ axis, baseline, target }) => ({ axis, baseline, target })),
    )
    expect(read.milestones.map(({ due }) => due)).toEqual(project.milestones.map(({ dueDate }) => dueDate))
    expect(read.plan.lines.length).toBe(project.lines.length)
  })

  test('contract staff of « Vigie Agro » is recruited', () => {
    const { plan } = readApplication(sampleAnswers(sample('GD-2024-0012')), version)

    expect(plan.lines.filter(({ recruited }) => recruited).map(({ requestedAmount }) => requestedAmount)).toEqual([
      1_400_000, 4_600_000, 800_000,
    ])
  })
})

describe('what cannot be read', () => {
  test('is null or empty', () => {
    const read = readApplication({}, version)

    expect(read).toMatchObject({
      title: null,
      types: [],
      stream: null,
      startDate: null,
      runCostPerYear: null,
      dpoContact: null,
      milestones: [],
      suppliers: [],
    })
  })

  test('keeps the place of its row and the columns that can', () => {
    const read = readApplication(someAnswers({ milestones: [{}, { title: ' Pilote ', due: 'bientôt' }] }), version)

    expect(read.milestones).toEqual([{ place: 1, title: 'Pilote', evidence: '', due: null }])
  })

  test('a type or a stream that the version does not have is left out', () => {
    const read = readApplication(someAnswers({ types: ['OTHER', 'PROACTIVE'], stream: 'SEA' }), version)

    expect([read.types, read.stream]).toEqual([['PROACTIVE'], null])
  })

  test('a text that is too long is still read whole', () => {
    expect(readApplication(someAnswers({ title: 'x'.repeat(500) }), version).title).toHaveLength(500)
  })
})

test('a contact is read with its address in lower case', () => {
  const read = readApplication(someAnswers({ 'sponsor.email': 'Chef@Exemple.INVALID' }), version)

  expect(read.sponsor).toEqual({ position: 'Cheffe de bureau', name: 'Camille Exemple', email: 'chef@exemple.invalid' })
})

test('the data protection officer is read with personal data alone', () => {
  const dpo = { 'dpoContact.position': 'Déléguée' }

  expect(readApplication(someAnswers({ ...dpo, hasPersonalData: 'yes' }), version).dpoContact?.position).toBe(
    'Déléguée',
  )
  expect(readApplication(someAnswers(dpo), version).dpoContact).toBeNull()
})

test('a baseline to be measured is null, whatever is typed beside the box', () => {
  const read = readApplication(someAnswers({ indicators: [{ name: 'x', baseline: '12', toMeasure: 'yes' }] }), version)

  expect(read.indicators[0]).toMatchObject({ baseline: null, toMeasure: true })
})
