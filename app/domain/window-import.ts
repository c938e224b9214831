// What a window file adds to a window that is there: new versions and openings to come, and nothing that was published changes.

import type { FundingWindow, Opening, WindowVersion } from './funding-window.ts'
import { ok, type Result, refuse } from './result.ts'
import { canonicalJson } from './submission.ts'
import { type Instant, parisDay, parisInstant } from './time.ts'

type Described = Omit<FundingWindow, 'id'>

const words = ['name', 'purpose', 'service', 'referencePrefix', 'opensAt', 'closesAt'] as const

export type ImportFault =
  | { readonly code: 'differs'; readonly field: (typeof words)[number] }
  | { readonly code: 'versionDiffers' | 'versionMissing' | 'versionLate'; readonly number: number }
  | { readonly code: 'openingMissing' | 'openingLate'; readonly opening: Opening }
  | { readonly code: 'prefixTaken'; readonly prefix: string; readonly window: string }

type Additions = {
  readonly versions: readonly WindowVersion[]
  readonly openings: readonly Opening[]
  /** Nothing is added when there is one. */
  readonly faults: readonly ImportFault[]
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/**
 * What the file has and the window has not. A version that exists is immutable, for files depend on it, and a new one
 * begins later than now and than the others; an opening of a past day would change what the envelope was that day.
 */
export function additionsOf(
  there: { readonly window: Described; readonly openings: readonly Opening[] },
  file: { readonly window: Described; readonly openings: readonly Opening[] },
  now: Instant,
): Additions {
  const versions = file.window.versions.filter(version => numbered(there.window, version.number) === undefined)
  const openings = file.openings.filter(opening => !there.openings.some(known => isSame(known, opening)))
  const latest = there.window.versions.at(-1)
  const faults: readonly ImportFault[] = [
    ...words
      .filter(field => !isSame(there.window[field], file.window[field]))
      .map(field => ({ code: 'differs' as const, field })),
    ...there.window.versions.flatMap((version): readonly ImportFault[] => {
      const written = numbered(file.window, version.number)
      if (written === undefined) return [{ code: 'versionMissing', number: version.number }]
      return isSame(written, version) ? [] : [{ code: 'versionDiffers', number: version.number }]
    }),
    ...versions
      .filter(({ number, validFrom }) => validFrom <= now || (latest !== undefined && number <= latest.number))
      .map(({ number }) => ({ code: 'versionLate' as const, number })),
    ...there.openings
      .filter(opening => !file.openings.some(written => isSame(written, opening)))
      .map(opening => ({ code: 'openingMissing' as const, opening })),
    ...openings
      .filter(({ openedAt }) => openedAt < parisInstant(parisDay(now)))
      .map(opening => ({ code: 'openingLate' as const, opening })),
  ]
  return { versions, openings, faults }
}

/** What the import of a file would do: to the window that is there, or making it when `known` is null. */
export type WindowImport = {
  readonly known: FundingWindow | null
  readonly versions: readonly WindowVersion[]
  readonly openings: readonly Opening[]
}

/** `openings`: those planned for the window of that name, where there is one. */
export function judgeImport(
  there: { readonly windows: readonly FundingWindow[]; readonly openings: readonly Opening[] },
  file: { readonly window: Described; readonly openings: readonly Opening[] },
  now: Instant,
): Result<WindowImport, readonly ImportFault[]> {
  const { slug, referencePrefix: prefix, versions } = file.window
  const known = there.windows.find(window => window.slug === slug) ?? null
  if (known === null) {
    const other = there.windows.find(({ referencePrefix }) => referencePrefix === prefix)
    return other === undefined
      ? ok({ known, versions, openings: file.openings })
      : refuse([{ code: 'prefixTaken', prefix, window: other.slug }])
  }
  const { faults, ...added } = additionsOf({ window: known, openings: there.openings }, file, now)
  return faults.length > 0 ? refuse(faults) : ok({ known, ...added })
}

const numbered = ({ versions }: Described, wanted: number): WindowVersion | undefined =>
  versions.find(({ number }) => number === wanted)
