// A reviewer's work on one application: interests declared first, then the review; and who may not be given one.

import { countCharacters } from './field-value.ts'
import type { ScoringGrid } from './funding-window.ts'
import type { ApplicationId, OrganisationId, PersonId, ReviewId } from './identifiers.ts'
import { isNote, type Notes, type Recommendation } from './scoring.ts'
import type { Day, Instant } from './time.ts'

/** None opens the file, a declared one closes it at once, unsure waits for the case officer's word. */
export const interestAnswers = ['none', 'declared', 'unsure'] as const
export type InterestAnswer = (typeof interestAnswers)[number]

export type InterestDeclaration = {
  readonly answer: InterestAnswer
  /** What the person chose to say of it; nothing is asked (the file closes all the same). */
  readonly words: string | null
  readonly declaredAt: Instant
}

/** What a reviewer writes, at any stage: a draft leaves out what it does not have yet. */
export type ReviewContent = {
  readonly notes: Notes
  /** A comment for each criterion's code. */
  readonly comments: Readonly<Record<string, string>>
  readonly strengths: string
  readonly weaknesses: string
  readonly questions: string
  readonly recommendation: Recommendation | null
}

export type Review = ReviewContent & {
  readonly id: ReviewId
  readonly applicationId: ApplicationId
  readonly reviewerId: PersonId
  readonly assignedBy: PersonId
  readonly assignedAt: Instant
  readonly dueOn: Day
  readonly interest: InterestDeclaration | null
  readonly submittedAt: Instant | null
  /** The filed version it was written on; null until it is submitted. */
  readonly submissionNumber: number | null
  /** Set when a supplement arrived after it was submitted: its author confirms or revises by then. */
  readonly confirmBy: Day | null
  readonly version: number
}

export type ReviewGap =
  | { readonly code: 'noteMissing'; readonly criterion: string }
  | { readonly code: 'commentTooShort'; readonly criterion: string; readonly length: number; readonly minimum: number }
  | { readonly code: 'strengthsMissing' }
  | { readonly code: 'weaknessesMissing' }
  | { readonly code: 'recommendationMissing' }

/** What a review still lacks before it can be submitted, in the order of the page. Questions to the carrier are free. */
export function reviewGaps(grid: ScoringGrid, content: ReviewContent): readonly ReviewGap[] {
  const criteria = grid.criteria.flatMap(({ code }): ReviewGap[] => {
    const note = content.notes[code]
    const length = countCharacters(content.comments[code] ?? '')
    const gaps: ReviewGap[] =
      note === undefined || !isNote(grid, note) ? [{ code: 'noteMissing', criterion: code }] : []
    if (length >= grid.commentMinLength) return gaps
    return [...gaps, { code: 'commentTooShort', criterion: code, length, minimum: grid.commentMinLength }]
  })
  const strengths: ReviewGap[] = content.strengths.trim() === '' ? [{ code: 'strengthsMissing' }] : []
  const weaknesses: ReviewGap[] = content.weaknesses.trim() === '' ? [{ code: 'weaknessesMissing' }] : []
  const advice: ReviewGap[] = content.recommendation === null ? [{ code: 'recommendationMissing' }] : []
  return [...criteria, ...strengths, ...weaknesses, ...advice]
}

/** Why a person may not be given the review of an application. */
export const separationReasons = [
  'sameMinistry',
  'sameOrganisation',
  'participantInTheFile',
  'caseOfficerOfTheFile',
  'declaredInterest',
  'tooManyOpen',
] as const
export type SeparationReason = (typeof separationReasons)[number]

/** Everything that stands between this person and this file; empty when the review can be assigned. */
export function separations(facts: {
  readonly person: { readonly organisationId: OrganisationId | null; readonly ministry: string | null }
  readonly organisation: { readonly id: OrganisationId; readonly parentMinistry: string }
  /** Has a role on the application: editor, signatory, whoever submitted it. */
  readonly isParticipant: boolean
  readonly isCaseOfficer: boolean
  /** In this application or in another one of its body. */
  readonly hasDeclaredInterest: boolean
  readonly openReviews: number
  readonly maxOpen: number
}): readonly SeparationReason[] {
  const { person, organisation } = facts
  const holds: Readonly<Record<SeparationReason, boolean>> = {
    sameMinistry: person.ministry !== null && sameName(person.ministry, organisation.parentMinistry),
    sameOrganisation: person.organisationId === organisation.id,
    participantInTheFile: facts.isParticipant,
    caseOfficerOfTheFile: facts.isCaseOfficer,
    declaredInterest: facts.hasDeclaredInterest,
    tooManyOpen: facts.openReviews >= facts.maxOpen,
  }
  return separationReasons.filter(reason => holds[reason])
}

/** Both are names of the version's list; case, accents' encoding and blanks do not make two of one. */
const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b)

const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLocaleLowerCase('fr')
