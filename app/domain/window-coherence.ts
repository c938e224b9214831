// What the parts of a window must be together: dates in order, weights that add up to 100, streams that exist, one chair.

import { applicationForm } from './application-form.ts'
import type { FundingWindow, Opening, ScoringGrid, WindowVersion } from './funding-window.ts'
import { optionLists } from './option-lists.ts'

/** What cannot be together, and the words or numbers that its sentence needs. */
export type Contradiction =
  | { readonly code: 'closesBeforeOpening' }
  | { readonly code: 'noVersionAtOpening' }
  | { readonly code: 'versionsOutOfOrder' }
  | { readonly code: 'versionBeginsEarly' }
  | { readonly code: 'leastAboveGreatest' }
  | { readonly code: 'amberAfterRed' }
  | { readonly code: 'minimumAboveTarget' }
  | { readonly code: 'notOneChair'; readonly chairs: number }
  | { readonly code: 'projectTooLong'; readonly minMonths: number }
  | { readonly code: 'reminderAfterExpiry'; readonly expiry: number }
  | { readonly code: 'reminderOutOfOrder'; readonly before: number }
  | { readonly code: 'expiresBeforeDue'; readonly due: number }
  | { readonly code: 'quorumAboveSeats'; readonly seats: number }
  | { readonly code: 'weightsNot100'; readonly total: number }
  | { readonly code: 'debatedAfterFavourable' }
  | { readonly code: 'notesOutOfOrder' }
  | { readonly code: 'unknownNotes'; readonly notes: string }
  | { readonly code: 'unknownStream'; readonly stream: string }
  | { readonly code: 'unknownField'; readonly field: string }
  | { readonly code: 'unknownAxis'; readonly axis: string }
  | { readonly code: 'twice'; readonly what: string }

type Place = readonly (string | number)[]

/** `path`: where, from the window down (`versions`, 1, `grid`, `criteria`). */
export type FoundContradiction = { readonly path: Place; readonly fault: Contradiction }

const indicatorAxes: readonly string[] = optionLists.axis

/** The fields and columns of the form that have a limit, as `formLimits` names them. */
const limitedFields: ReadonlySet<string> = new Set(
  applicationForm
    .flatMap(({ fields }) => fields)
    .flatMap(field =>
      field.kind === 'rows'
        ? [field.code, ...field.columns.flatMap(column => ('max' in column ? [`${field.code}.${column.code}`] : []))]
        : 'max' in field
          ? [field.code]
          : [],
    ),
)

type Check = (holds: boolean, path: Place, fault: Contradiction) => void

/** What is right field by field and yet cannot be together: in a window and the openings of its envelope, or nothing. */
export function findContradictions(
  { opensAt, closesAt, versions }: Pick<FundingWindow, 'opensAt' | 'closesAt' | 'versions'>,
  openings: readonly Opening[],
): readonly FoundContradiction[] {
  const found: FoundContradiction[] = []
  const check: Check = (holds, path, fault) => {
    if (!holds) found.push({ path, fault })
  }
  check(opensAt < closesAt, ['closesAt'], { code: 'closesBeforeOpening' })
  versions.forEach((version, index) => {
    const at = ['versions', index]
    const before = versions[index - 1]
    if (before === undefined) check(version.validFrom <= opensAt, [...at, 'validFrom'], { code: 'noVersionAtOpening' })
    else {
      check(version.number > before.number, [...at, 'number'], { code: 'versionsOutOfOrder' })
      check(version.validFrom > before.validFrom, [...at, 'validFrom'], { code: 'versionBeginsEarly' })
    }
    checkVersion(version, at, check)
  })
  openings.forEach((opening, index) => {
    const version = versions.filter(candidate => candidate.validFrom <= opening.openedAt).at(-1)
    const known = version?.streams.some(stream => stream.code === opening.stream) ?? false
    check(known, ['openings', index, 'stream'], { code: 'unknownStream', stream: opening.stream })
  })
  const dated = openings.map(({ stream, year, openedAt }) => `${stream} ${year} ${openedAt}`)
  checkOnce(dated, ['openings'], check)
  return found
}

function checkVersion(version: WindowVersion, at: Place, check: Check): void {
  const { totalCost, grantRange, health, reviewers, committee, formLimits, requiredIndicatorAxis: axis } = version
  check(totalCost.min <= totalCost.max, [...at, 'totalCost'], { code: 'leastAboveGreatest' })
  check(grantRange === null || grantRange.min <= grantRange.max, [...at, 'grantRange'], { code: 'leastAboveGreatest' })
  check(health.amber < health.red, [...at, 'health'], { code: 'amberAfterRed' })
  check(reviewers.minimum <= reviewers.target, [...at, 'reviewers'], { code: 'minimumAboveTarget' })
  const chairs = committee.seats.filter(seat => seat.chair).length
  const seats = committee.seats.length
  check(chairs === 1, [...at, 'committee', 'seats'], { code: 'notOneChair', chairs })
  check(committee.quorum <= seats, [...at, 'committee', 'quorum'], { code: 'quorumAboveSeats', seats })
  check(indicatorAxes.includes(axis), [...at, 'requiredIndicatorAxis'], { code: 'unknownAxis', axis })
  for (const field of Object.keys(formLimits))
    check(limitedFields.has(field), [...at, 'formLimits', field], { code: 'unknownField', field })
  for (const list of ['streams', 'projectTypes', 'rejectionReasons'] as const)
    checkOnce(
      version[list].map(({ code }) => code),
      [...at, list],
      check,
    )
  checkDurations(version, at, check)
  checkGrid(version.grid, [...at, 'grid'], check)
}

/**
 * An application expires before it is reminded on the same day: a reminder of that day would not leave either. Of a
 * supplement's reminders whose day has come the one written last leaves, so they rise; those of the agreement are put in
 * order, and rise so that the file reads as it acts.
 */
function checkDurations({ minMonths, streams, delays }: WindowVersion, at: Place, check: Check): void {
  streams.forEach(({ maxMonths }, index) => {
    check(minMonths <= maxMonths, [...at, 'streams', index, 'maxMonths'], { code: 'projectTooLong', minMonths })
  })
  const { supplement: due, supplementExpiry: expiry, supplementReminders: reminders } = delays
  check(due <= expiry, [...at, 'delays', 'supplementExpiry'], { code: 'expiresBeforeDue', due })
  reminders.forEach((days, index) => {
    check(days < expiry, [...at, 'delays', 'supplementReminders', index], { code: 'reminderAfterExpiry', expiry })
  })
  for (const list of ['supplementReminders', 'agreementReminders'] as const)
    delays[list].forEach((days, index) => {
      const before = delays[list][index - 1] ?? 0
      check(before < days, [...at, 'delays', list, index], { code: 'reminderOutOfOrder', before })
    })
}

function checkOnce(names: readonly string[], at: Place, check: Check): void {
  names.forEach((name, index) => {
    check(names.indexOf(name) === index, [...at, index], { code: 'twice', what: name })
  })
}

function checkGrid(grid: ScoringGrid, at: Place, check: Check): void {
  const total = grid.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
  check(total === 100, [...at, 'criteria'], { code: 'weightsNot100', total })
  checkOnce(
    grid.criteria.map(({ code }) => code),
    [...at, 'criteria'],
    check,
  )
  check(grid.debatedFrom < grid.favourableFrom, [...at, 'debatedFrom'], { code: 'debatedAfterFavourable' })
  check(
    grid.scale.every((note, index) => note.value === index),
    [...at, 'scale'],
    { code: 'notesOutOfOrder' },
  )
  grid.criteria.forEach((criterion, index) => {
    const unknown = Object.keys(criterion.anchors).filter(note => grid.scale[Number(note)] === undefined)
    check(unknown.length === 0, [...at, 'criteria', index, 'anchors'], {
      code: 'unknownNotes',
      notes: unknown.join(', '),
    })
  })
}
