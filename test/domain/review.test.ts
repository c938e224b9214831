// What a review lacks, and who may not be given one.

import { describe, expect, test } from 'vitest'
import type { OrganisationId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { type ReviewContent, reviewGaps, separations } from '#app/domain/review.ts'
import { grid, notes } from '#test/support/grid.ts'

const comment = 'é'.repeat(100)
const complete: ReviewContent = {
  notes: notes(3),
  comments: Object.fromEntries(grid.criteria.map(({ code }) => [code, comment])),
  strengths: 'Besoin établi.',
  weaknesses: 'Calendrier serré.',
  questions: '',
  recommendation: 'favourable',
}

describe('a review', () => {
  test('is complete with a note and a comment a criterion, strengths, weaknesses and a recommendation', () => {
    expect(reviewGaps(grid, complete)).toEqual([])
  })

  test('asks for comments of a hundred characters, not one less, blanks at both ends left out', () => {
    const short = { ...complete, comments: { ...complete.comments, TEAM: `${'a'.repeat(99)}   ` } }

    expect(reviewGaps(grid, short)).toEqual([{ code: 'commentTooShort', criterion: 'TEAM', length: 99, minimum: 100 }])
  })

  test('counts characters, not their halves', () => {
    const emoji = { ...complete, comments: { ...complete.comments, TEAM: '🌱'.repeat(60) } }

    expect(reviewGaps(grid, emoji)).toEqual([{ code: 'commentTooShort', criterion: 'TEAM', length: 60, minimum: 100 }])
  })

  test('takes a note of zero for a note, and one outside the scale for none', () => {
    expect(reviewGaps(grid, { ...complete, notes: notes(0) })).toEqual([])
    expect(reviewGaps(grid, { ...complete, notes: notes(3, { NEED: 5 }) })).toEqual([
      { code: 'noteMissing', criterion: 'NEED' },
    ])
  })

  test('lists everything an empty draft lacks, in the order of the page', () => {
    const empty: ReviewContent = {
      notes: {},
      comments: {},
      strengths: ' ',
      weaknesses: '',
      questions: '',
      recommendation: null,
    }

    const gaps = reviewGaps(grid, empty)

    expect(gaps.slice(0, 2)).toEqual([
      { code: 'noteMissing', criterion: 'IMPACT' },
      { code: 'commentTooShort', criterion: 'IMPACT', length: 0, minimum: 100 },
    ])
    expect(gaps.slice(-3).map(({ code }) => code)).toEqual([
      'strengthsMissing',
      'weaknessesMissing',
      'recommendationMissing',
    ])
    expect(gaps).toHaveLength(17)
  })
})

describe('an assignment', () => {
  const body = toId<OrganisationId>('body')
  const free = {
    person: { organisationId: toId<OrganisationId>('another'), ministry: 'Ministère de la culture' },
    organisation: { id: body, parentMinistry: 'Ministère de l’intérieur' },
    isParticipant: false,
    isCaseOfficer: false,
    hasDeclaredInterest: false,
    openReviews: 7,
    maxOpen: 8,
  }

  test('is possible for somebody with no link and seven open reviews out of eight', () => {
    expect(separations(free)).toEqual([])
  })

  test('is refused at eight open reviews out of eight', () => {
    expect(separations({ ...free, openReviews: 8 })).toEqual(['tooManyOpen'])
  })

  test('is refused to a person of the same ministry, however it is typed', () => {
    expect(separations({ ...free, person: { ...free.person, ministry: ' ministère  de l’Intérieur ' } })).toEqual([
      'sameMinistry',
    ])
  })

  test('is possible for a person without ministry nor body', () => {
    expect(separations({ ...free, person: { organisationId: null, ministry: null } })).toEqual([])
  })

  test('is refused to a person of the same body', () => {
    expect(separations({ ...free, person: { ...free.person, organisationId: body } })).toEqual(['sameOrganisation'])
  })

  test('is refused to a participant, to the case officer, after a declared interest', () => {
    expect(separations({ ...free, isParticipant: true })).toEqual(['participantInTheFile'])
    expect(separations({ ...free, isCaseOfficer: true })).toEqual(['caseOfficerOfTheFile'])
    expect(separations({ ...free, hasDeclaredInterest: true })).toEqual(['declaredInterest'])
  })

  test('is refused with every reason there is', () => {
    const person = { organisationId: body, ministry: 'Ministère de l’intérieur' }

    expect(
      separations({
        ...free,
        person,
        isParticipant: true,
        isCaseOfficer: true,
        hasDeclaredInterest: true,
        openReviews: 9,
      }),
    ).toEqual([
      'sameMinistry',
      'sameOrganisation',
      'participantInTheFile',
      'caseOfficerOfTheFile',
      'declaredInterest',
      'tooManyOpen',
    ])
  })
})
