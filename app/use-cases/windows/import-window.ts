// A window file is imported: it makes its window, or adds to it the versions and openings that it does not have yet.

import type { FundingWindow, ListedOperator, Opening } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { system } from '#app/domain/people.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { type ImportFault, judgeImport, type WindowImport } from '#app/domain/window-import.ts'
import { insertPlannedOpening, listPlannedOpenings } from '#db/planned-openings.ts'
import { insertWindow, insertWindowVersion, listWindows } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit } from '../tell.ts'

export type WindowFileContent = {
  readonly window: Omit<FundingWindow, 'id'>
  readonly openings: readonly Opening[]
  readonly operators: ReadonlyMap<number, readonly ListedOperator[]>
}

export type ImportedWindow = WindowImport & {
  readonly window: FundingWindow
}

/** What the import of that file would do now; nothing is written. */
export async function checkWindow(
  ctx: Pick<Context, 'db' | 'now'>,
  file: WindowFileContent,
): Promise<Result<WindowImport, readonly ImportFault[]>> {
  const windows = await listWindows(ctx.db)
  const known = windows.find(({ slug }) => slug === file.window.slug)
  const openings = known === undefined ? [] : await listPlannedOpenings(ctx.db, known.id)
  return judgeImport({ windows, openings }, file, ctx.now())
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
  const judged = await checkWindow(ctx, file)
  if (!judged.ok) return judged
  const { known, versions, openings } = judged.value
  if (known === null) return ok({ ...judged.value, window: await create(ctx, file) })
  await insertParts(ctx, known, { ...file, window: { ...file.window, versions }, openings })
  if (versions.length + openings.length > 0)
    await audit(ctx, {
      subject: 'window',
      subjectId: known.id,
      action: 'extendWindow',
      by: system,
      body: { slug: known.slug, versions: versions.map(({ number }) => number), openings: openings.length },
    })
  return ok({ ...judged.value, window: { ...known, versions: file.window.versions } })
}

async function create(ctx: Context, file: WindowFileContent): Promise<FundingWindow> {
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
  return window
}

/** The operators of a version are those of the file that brought it. */
async function insertParts(ctx: Context, { id }: FundingWindow, file: WindowFileContent): Promise<void> {
  for (const version of file.window.versions)
    await insertWindowVersion(ctx.db, id, version, file.operators.get(version.number) ?? [])
  for (const opening of file.openings) await insertPlannedOpening(ctx.db, id, opening)
}
