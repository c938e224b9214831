// Reading a window file: the window, its dated versions, the openings of its envelope, or everything that is wrong in it.

import type { z } from 'zod'

import type { FundingWindow, ListedOperator, Opening } from '#app/domain/funding-window.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Contradiction, findContradictions } from '#app/domain/window-coherence.ts'

import { operatorListSchema, type WindowFile, windowFileSchema } from './window-file-schema.ts'

export type ReadWindowFile = {
  readonly window: Omit<FundingWindow, 'id'>
  readonly openings: readonly Opening[]
  /** The operators each version names, by version number. */
  readonly operators: ReadonlyMap<number, readonly ListedOperator[]>
}

/** Where it is wrong in the file or in its list of operators, and why: what the schema found, or a contradiction. */
export type WindowFileProblem = {
  readonly of: 'window' | 'operators'
  readonly path: readonly (string | number)[]
  readonly fault:
    | Contradiction
    | { readonly code: 'shape'; readonly issue: z.core.$ZodIssue }
    | { readonly code: 'noEarlierVersion'; readonly number: string }
}

/**
 * Judges a window file whole. `operators` is the list of operators that its versions name, in a file of its own. A
 * version may say `"sameAs": 1` and give only what differs from that earlier version.
 */
export function parseWindowFile(
  json: unknown,
  operators: unknown,
): Result<ReadWindowFile, readonly WindowFileProblem[]> {
  const unfolded = unfoldVersions(json)
  if (unfolded.problems.length > 0) return refuse(unfolded.problems)
  const file = windowFileSchema.safeParse(unfolded.json, { reportInput: true })
  const list = operatorListSchema.safeParse(operators, { reportInput: true })
  const misshapen = [...problemsOf(file.error, 'window'), ...problemsOf(list.error, 'operators')]
  if (!file.success || !list.success) return refuse(withoutInherited(misshapen, json))
  const read = toWindow(file.data, list.data)
  const contradictions = findContradictions(read.window, read.openings)
  if (contradictions.length === 0) return ok(read)
  const problems = contradictions.map(
    ({ path, fault }): WindowFileProblem => ({ of: 'window', path: path.map(asInTheFile), fault }),
  )
  return refuse(withoutInherited(problems, json))
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
      problems.push({
        of: 'window',
        path: ['versions', index, 'sameAs'],
        fault: { code: 'noEarlierVersion', number: JSON.stringify(sameAs) },
      })
    unfolded.push({ ...base, ...own })
  }
  return { json: { ...json, versions: unfolded }, problems }
}

/** A fault of a field that a version has from an earlier one is said of the earlier one alone. */
function withoutInherited(problems: readonly WindowFileProblem[], json: unknown): readonly WindowFileProblem[] {
  const written = isFields(json) && Array.isArray(json['versions']) ? json['versions'] : []
  const rest = ({ path, fault }: WindowFileProblem) => `${path.slice(2).join('.')} ${fault.code}`
  return problems.filter((problem, place) => {
    const [list, index, field = ''] = problem.path
    const version: unknown = list === 'versions' && typeof index === 'number' ? written[index] : null
    const isInherited = isFields(version) && version['sameAs'] !== undefined && !Object.hasOwn(version, field)
    return !(isInherited && problems.slice(0, place).some(earlier => rest(earlier) === rest(problem)))
  })
}

const problemsOf = (error: z.ZodError | undefined, of: WindowFileProblem['of']): readonly WindowFileProblem[] =>
  (error?.issues ?? []).map(issue => ({
    of,
    path: issue.path.filter(step => typeof step !== 'symbol'),
    fault: { code: 'shape', issue },
  }))

/** The file gives days where the window has instants. */
const asInTheFile = (step: string | number): string | number => (step === 'closesAt' ? 'lastDay' : step)

function toWindow(file: WindowFile, operators: readonly ListedOperator[]): ReadWindowFile {
  const { opensOn, lastDay, versions, openings, operatorsFile: _, ...window } = file
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
