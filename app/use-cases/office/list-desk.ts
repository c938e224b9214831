// The desk of the office: what waits, sorted by what presses, with every filter the address can say.

import { type ApplicationState, applicationTransitions } from '#app/domain/application-workflow.ts'
import { type Stream, versionInForce } from '#app/domain/funding-window.ts'
import { type DeskTab, waitingStates } from '#app/domain/office-step.ts'
import { pageOf } from '#app/domain/paging.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { addDays, type Day, parisDay, parisInstant } from '#app/domain/time.ts'
import { countDesk, type DeskQuery, type DeskRow, deskPageSize, listDesk, listDeskMinistries } from '#db/desk.ts'
import { findReader } from '#db/visibility.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type DeskFilters = Pick<
  DeskQuery,
  'tab' | 'words' | 'state' | 'stream' | 'ministry' | 'sort' | 'descending' | 'page'
> & {
  /** Filed more than that many days ago. */
  readonly olderThan: number | null
}

export type DeskPage = {
  readonly today: Day
  readonly filters: DeskFilters
  readonly counts: Readonly<Record<DeskTab, number>>
  readonly rows: readonly (DeskRow & { readonly mayTake: boolean; readonly isLate: boolean })[]
  readonly pages: number
  readonly pageSize: number
  readonly streams: readonly Stream[]
  /** Days within which the window promises its answer. */
  readonly answerDays: number
  readonly ministries: readonly string[]
}

/** A page past the last one shows the last one. */
export async function showDesk(
  ctx: Context,
  actor: PersonActor,
  filters: DeskFilters,
): Promise<Result<DeskPage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readDesk')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  const today = parisDay(now)
  const { olderThan, ...rest } = filters
  const query: DeskQuery = {
    ...rest,
    windowId: window.id,
    now,
    filedBefore: olderThan === null ? null : parisInstant(addDays(today, -olderThan)),
  }
  const reader = await findReader(ctx.db, actor)
  const counts = await countDesk(ctx.db, reader, query)
  const { page, pages } = pageOf({ asked: filters.page, rows: counts[filters.tab], size: deskPageSize })
  const rows = await listDesk(ctx.db, reader, { ...query, page })
  const ministries = await listDeskMinistries(ctx.db, reader, window.id)
  const { streams, delays } = versionInForce(window, now)
  const isOfficer = can(actor, 'takeFile', windowSubject(window.id))
  const takeable: readonly ApplicationState[] = applicationTransitions.takeFile.from
  return ok({
    today,
    filters: { ...filters, page },
    counts,
    rows: rows.map(row => ({
      ...row,
      isLate: row.stepDueAt !== null && row.stepDueAt <= now && waitingStates.includes(row.state),
      mayTake: isOfficer && row.officerName === null && takeable.includes(row.state),
    })),
    pages,
    pageSize: deskPageSize,
    streams,
    answerDays: delays.answer,
    ministries: ministries.toSorted(new Intl.Collator('fr').compare),
  })
}
