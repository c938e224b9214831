// A window file is imported: it makes its window, or adds to it the versions and openings that it does not have yet.

import type { FundingWindow, ListedOperator, Opening } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { system } from '#app/domain/people.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { additionsOf, type ImportFault } from '#app/domain/window-import.ts'
import { insertPlannedOpening, listPlannedOpenings } from '#db/planned-openings.ts'
import { insertWindow, insertWindowVersion, listWindows } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit } from '../tell.ts'

export type WindowFileContent = {
  readonly window: Omit<FundingWindow, 'id'>
  readonly openings: readonly Opening[]
  readonly operators: ReadonlyMap<number, readonly ListedOperator[]>
}

export type ImportedWindow = {
  readonly window: FundingWindow
  readonly isNew: boolean
  /** The numbers of the versions, and how many openings, that were added. */
  readonly versions: readonly number[]
  readonly openings: number
}

/** All of the file or, with its faults, nothing. The lines of the envelope open by themselves at their dates (`tick`). */
export async function importWindow(
  ctx: Context,
  file: WindowFileContent,
): Promise<Result<ImportedWindow, readonly ImportFault[]>> {
  const imported = await inTransaction(ctx, async ctx => ok(await importWithin(ctx, file)))
  if (!imported.ok) throw new Error(imported.refusal.code)
  return imported.value
}

async function importWithin(
  ctx: Context,
  file: WindowFileContent,
): Promise<Result<ImportedWindow, readonly ImportFault[]>> {
  const windows = await listWindows(ctx.db)
  const known = windows.find(({ slug }) => slug === file.window.slug)
  if (known === undefined) {
    const prefix = file.window.referencePrefix
    const other = windows.find(({ referencePrefix }) => referencePrefix === prefix)
    return other === undefined
      ? ok(await create(ctx, file))
      : refuse([{ code: 'prefixTaken', prefix, window: other.slug }])
  }
  const openings = await listPlannedOpenings(ctx.db, known.id)
  const added = additionsOf({ window: known, openings }, file, ctx.now())
  if (added.faults.length > 0) return refuse(added.faults)
  const numbers = added.versions.map(({ number }) => number)
  await insertParts(ctx, known, {
    ...file,
    window: { ...file.window, versions: added.versions },
    openings: added.openings,
  })
  if (numbers.length + added.openings.length > 0)
    await audit(ctx, {
      subject: 'window',
      subjectId: known.id,
      action: 'extendWindow',
      by: system,
      body: { slug: known.slug, versions: numbers, openings: added.openings.length },
    })
  const window = { ...known, versions: file.window.versions }
  return ok({ window, isNew: false, versions: numbers, openings: added.openings.length })
}

async function create(ctx: Context, file: WindowFileContent): Promise<ImportedWindow> {
  const window: FundingWindow = { ...file.window, id: toId(ctx.newId()) }
  await insertWindow(ctx.db, window, ctx.now())
  await insertParts(ctx, window, file)
  await audit(ctx, {
    subject: 'window',
    subjectId: window.id,
    action: 'openWindow',
    by: system,
    body: { slug: window.slug, versions: window.versions.length },
  })
  const versions = window.versions.map(({ number }) => number)
  return { window, isNew: true, versions, openings: file.openings.length }
}

/** The operators of a version are those of the file that brought it. */
async function insertParts(ctx: Context, { id }: FundingWindow, file: WindowFileContent): Promise<void> {
  for (const version of file.window.versions)
    await insertWindowVersion(ctx.db, id, version, file.operators.get(version.number) ?? [])
  for (const opening of file.openings) await insertPlannedOpening(ctx.db, id, opening)
}
