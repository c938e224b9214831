// A window is created from its file: its words, its dated versions with their operators, its dated openings.

import type { FundingWindow, ListedOperator, Opening } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { system } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { insertPlannedOpening } from '#db/planned-openings.ts'
import { insertWindow, insertWindowVersion } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit } from '../tell.ts'

export type WindowFileContent = {
  readonly window: Omit<FundingWindow, 'id'>
  readonly openings: readonly Opening[]
  readonly operators: ReadonlyMap<number, readonly ListedOperator[]>
}

/** The lines of the envelope open by themselves at their dates (`tick`). */
export function openWindow(ctx: Context, file: WindowFileContent): Promise<Result<FundingWindow, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const window: FundingWindow = { ...file.window, id: toId(ctx.newId()) }
    await insertWindow(ctx.db, window, ctx.now())
    for (const version of window.versions)
      await insertWindowVersion(ctx.db, window.id, version, file.operators.get(version.number) ?? [])
    for (const opening of file.openings) await insertPlannedOpening(ctx.db, window.id, opening)
    await audit(ctx, {
      subject: 'window',
      subjectId: window.id,
      action: 'openWindow',
      by: system,
      body: { slug: window.slug, versions: window.versions.length },
    })
    return ok(window)
  })
}
