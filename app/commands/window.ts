// `npm run window -- import FILE`: makes the window that a file describes, or adds to it what the file has more.

import type { Opening } from '#app/domain/funding-window.ts'
import { parisDay } from '#app/domain/time.ts'
import type { ImportFault } from '#app/domain/window-import.ts'
import { formatFor } from '#app/text/format.ts'
import { terminal } from '#app/text/terminal.ts'
import { type ImportedWindow, importWindow } from '#app/use-cases/windows/import-window.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt } from '#app/web/context.ts'
import { readWindowFile } from '#app/web/window-file.ts'
import { misused, Refused } from './refused.ts'

const says = terminal.window

/** The file that is named. Throws `Refused`. */
export function readWindowArgs([verb, file, ...others]: readonly string[]): string {
  if (verb !== 'import' || file === undefined || others.length > 0) throw misused('window')
  return file
}

/** What it has done, as a sentence. Throws `Refused`. */
export async function windowCommand(file: string): Promise<string> {
  const read = await readWindowFile(file)
  if (!read.ok) throw new Refused(...read.refusal)
  const imported = await importWindow(await contextAt(machineNow()), read.value)
  if (!imported.ok) throw new Refused(...imported.refusal.map(importFaultSentence))
  return importedSentence(imported.value)
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

function importedSentence({ window: { slug }, isNew, versions, openings }: ImportedWindow): string {
  if (isNew) return says.created({ slug, versions: versions.length, openings })
  if (versions.length + openings === 0) return says.unchanged({ slug })
  return says.extended({ slug, versions: versions.length, openings })
}
