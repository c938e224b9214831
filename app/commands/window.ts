// `npm run window -- import|check FILE`: makes the window that a file describes, or adds to it what the file has more; or
// says what that would be.

import type { Opening } from '#app/domain/funding-window.ts'
import { sum } from '#app/domain/money.ts'
import type { Result } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { type ImportFault, judgeImport, type WindowImport } from '#app/domain/window-import.ts'
import { formatFor } from '#app/text/format.ts'
import { lastDay } from '#app/text/letter.ts'
import { terminal } from '#app/text/terminal.ts'
import { checkWindow, importWindow, type WindowFileContent } from '#app/use-cases/windows/import-window.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt } from '#app/web/context.ts'
import { readWindowFile } from '#app/web/window-file.ts'
import { misused, Refused } from './refused.ts'

const says = terminal.window

type WindowArgs = { readonly verb: 'import' | 'check'; readonly file: string }

/** Throws `Refused`. */
export function readWindowArgs([verb, file, ...others]: readonly string[]): WindowArgs {
  if ((verb !== 'import' && verb !== 'check') || file === undefined || others.length > 0) throw misused('window')
  return { verb, file }
}

/** What it has done, in a line or two. Throws `Refused`. */
export async function importFile(file: string): Promise<readonly string[]> {
  const content = await contentOf(file)
  const imported = acceptedOf(await importWindow(await contextAt(machineNow()), content))
  return whatIsMade(imported, content.window, says.made)
}

/** What the import would do, and that it did not; `isInstalled`: there is a database to look into. Throws `Refused`. */
export async function checkFile(file: string, isInstalled: boolean): Promise<readonly string[]> {
  const content = await contentOf(file)
  const nothing = { windows: [], openings: [] }
  const judged = isInstalled
    ? await checkWindow(await contextAt(machineNow()), content)
    : judgeImport(nothing, content, machineNow())
  const accepted = acceptedOf(judged)
  const isMore = accepted.versions.length + accepted.openings.length > 0
  return [...whatIsMade(accepted, content.window, says.wouldBe), ...(isMore ? [says.checked] : [])]
}

async function contentOf(file: string): Promise<WindowFileContent> {
  const read = await readWindowFile(file)
  if (!read.ok) throw new Refused(...read.refusal)
  return read.value
}

function acceptedOf<T>(judged: Result<T, readonly ImportFault[]>): T {
  if (!judged.ok) throw new Refused(...judged.refusal.map(importFaultSentence))
  return judged.value
}

const format = formatFor('fr')

const openingText = ({ stream, year, amount, openedAt }: Opening): string =>
  says.opening({ stream, year, euros: format.money(amount), day: format.day(parisDay(openedAt)) })

/** Why a file adds nothing to a window that is there. */
function importFaultSentence(fault: ImportFault): string {
  const words = says.refused
  switch (fault.code) {
    case 'differs':
      return words.differs({ what: says.fields[fault.field] })
    case 'openingMissing':
    case 'openingLate':
      return words[fault.code]({ opening: openingText(fault.opening) })
    case 'prefixTaken':
      return words.prefixTaken(fault)
    default:
      return words[fault.code](fault)
  }
}

function whatIsMade(
  { known, versions, openings }: WindowImport,
  { slug, name, referencePrefix, opensAt, closesAt }: WindowFileContent['window'],
  words: typeof says.made | typeof says.wouldBe,
): readonly string[] {
  if (versions.length + openings.length === 0) return [says.unchanged({ slug })]
  const parts = says.parts({
    versions: versions.map(({ number, validFrom }) => ({ number, day: format.day(parisDay(validFrom)) })),
    openings: openings.length,
    euros: format.money(sum(openings.map(({ amount }) => amount))),
  })
  if (known !== null) return [words.extended({ slug }), parts]
  const [opens, closes] = [parisDay(opensAt), lastDay(closesAt)].map(day => format.day(day))
  return [
    words.created({ slug, name: name.fr, prefix: referencePrefix, opens: opens ?? '', closes: closes ?? '' }),
    parts,
  ]
}
