// Reading a window file: the window, its dated versions, the openings of its envelope, or everything that is wrong in it.

import type { z } from 'zod'

import type { FundingWindow, ListedOperator, Opening } from '#app/domain/funding-window.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'

import { operatorListSchema, type WindowFile, windowFileSchema } from './window-file-schema.ts'

export type ReadWindowFile = {
  readonly window: Omit<FundingWindow, 'id'>
  readonly openings: readonly Opening[]
  /** The operators each version names, by version number. */
  readonly operators: ReadonlyMap<number, readonly ListedOperator[]>
}

/** Where it is wrong (`versions[1].maxRate`, or the sentence of a text that is not JSON) and why. */
export type WindowFileProblem = { readonly path: string; readonly reason: string }

/**
 * Judges a window file whole. `json` is its text or what that text parsed to; `operators` is the list of operators that
 * its versions name, in a file of its own. A version may say `"sameAs": 1` and give only what differs from that earlier version.
 */
export function parseWindowFile(
  json: unknown,
  operators: unknown,
): Result<ReadWindowFile, readonly WindowFileProblem[]> {
  const parsed = typeof json === 'string' ? parseText(json) : ok(json)
  if (!parsed.ok) return parsed
  const unfolded = unfoldVersions(parsed.value)
  if (unfolded.problems.length > 0) return refuse(unfolded.problems)
  const file = windowFileSchema.safeParse(unfolded.json)
  const list = operatorListSchema.safeParse(operators)
  if (!file.success) return refuse(problemsOf(file.error, ''))
  if (!list.success) return refuse(problemsOf(list.error, 'operators'))
  const contradictions = findContradictions(file.data)
  return contradictions.length > 0 ? refuse(contradictions) : ok(toWindow(file.data, list.data))
}

function parseText(text: string): Result<unknown, readonly WindowFileProblem[]> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return refuse([{ path: '', reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` }])
  }
}

type Fields = { readonly [name: string]: unknown }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gives each version that says `sameAs` the fields of the earlier version it names. */
function unfoldVersions(json: unknown): { readonly json: unknown; readonly problems: readonly WindowFileProblem[] } {
  if (!isFields(json) || !Array.isArray(json['versions'])) return { json, problems: [] }
  const problems: WindowFileProblem[] = []
  const unfolded: unknown[] = []
  for (const [index, version] of json['versions'].entries()) {
    if (!isFields(version) || version['sameAs'] === undefined) {
      unfolded.push(version)
      continue
    }
    const { sameAs, ...own } = version
    const base = unfolded.filter(isFields).find(earlier => earlier['number'] === sameAs)
    if (base === undefined)
      problems.push({ path: `versions[${index}].sameAs`, reason: `no earlier version ${JSON.stringify(sameAs)}` })
    unfolded.push({ ...base, ...own })
  }
  return { json: { ...json, versions: unfolded }, problems }
}

const problemsOf = (error: z.ZodError, under: string): WindowFileProblem[] =>
  error.issues.map(issue => ({
    path: issue.path.reduce<string>(
      (path, step) =>
        typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
      under,
    ),
    reason: issue.message,
  }))

/** What is right field by field and yet cannot be together. */
function findContradictions(file: WindowFile): WindowFileProblem[] {
  const problems: WindowFileProblem[] = []
  const check = (holds: boolean, path: string, reason: string) => holds || problems.push({ path, reason })
  check(file.opensOn < file.lastDay, 'lastDay', 'the window closes before it opens')
  file.versions.forEach((version, index) => {
    const at = `versions[${index}]`
    const before = file.versions[index - 1]
    if (before === undefined)
      check(version.validFrom <= file.opensOn, `${at}.validFrom`, 'no version is in force on the opening day')
    else {
      check(version.number > before.number, `${at}.number`, 'versions go from the oldest to the newest')
      check(version.validFrom > before.validFrom, `${at}.validFrom`, 'a version begins after the one before')
    }
    check(version.totalCost.min <= version.totalCost.max, `${at}.totalCost`, 'the least cost is above the greatest')
    check(version.health.amber < version.health.red, `${at}.health`, 'amber comes before red')
    check(version.reviewers.minimum <= version.reviewers.target, `${at}.reviewers`, 'the minimum is above the target')
    checkGrid(version.grid, `${at}.grid`, check)
    const { seats, quorum } = version.committee
    check(seats.filter(seat => seat.chair).length === 1, `${at}.committee.seats`, 'a committee has exactly one chair')
    check(quorum <= seats.length, `${at}.committee.quorum`, 'the quorum is above the number of seats')
  })
  file.openings.forEach((opening, index) => {
    const version = file.versions.filter(candidate => candidate.validFrom <= opening.openedOn).at(-1)
    const known = version?.streams.some(stream => stream.code === opening.stream) ?? false
    check(known, `openings[${index}].stream`, `no stream ${opening.stream} in the version in force that day`)
  })
  return problems
}

function checkGrid(
  grid: WindowFile['versions'][number]['grid'],
  at: string,
  check: (holds: boolean, path: string, reason: string) => unknown,
): void {
  const weights = grid.criteria.reduce((total, criterion) => total + criterion.weight, 0)
  check(weights === 100, `${at}.criteria`, `weights add up to ${weights}, not 100`)
  check(
    new Set(grid.criteria.map(({ code }) => code)).size === grid.criteria.length,
    `${at}.criteria`,
    'two criteria have the same code',
  )
  check(grid.debatedFrom < grid.favourableFrom, `${at}.debatedFrom`, 'debated scores come before favourable ones')
  check(
    grid.scale.every((note, index) => note.value === index),
    `${at}.scale`,
    'notes go from 0 up, one by one',
  )
  grid.criteria.forEach((criterion, index) => {
    const unknown = Object.keys(criterion.anchors).filter(note => grid.scale[Number(note)] === undefined)
    check(unknown.length === 0, `${at}.criteria[${index}].anchors`, `no such note: ${unknown.join(', ')}`)
  })
}

function toWindow(file: WindowFile, operators: readonly ListedOperator[]): ReadWindowFile {
  const { opensOn, lastDay, versions, openings, ...window } = file
  return {
    window: {
      ...window,
      opensAt: opensOn,
      closesAt: lastDay,
      versions,
    },
    openings: openings.map(({ openedOn, ...opening }) => ({ ...opening, openedAt: openedOn })),
    operators: new Map(versions.map(version => [version.number, operators])),
  }
}
