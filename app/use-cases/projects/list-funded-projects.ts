// The board of funded projects and of acceptances without one: the worst first, what changed, the portfolio's means.

import type { PortfolioMeans } from '#app/domain/drift.ts'
import { versionInForce } from '#app/domain/funding-window.ts'
import type { HealthLevel } from '#app/domain/health.ts'
import { toId } from '#app/domain/identifiers.ts'
import type { BasisPoints } from '#app/domain/money.ts'
import { pageOf } from '#app/domain/paging.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { lastMonday, portfolioAt, statePanorama } from '#app/domain/portfolio.ts'
import { advanceProject } from '#app/domain/project-advance.ts'
import {
  type BoardFilters,
  type BoardRow,
  type BoardTab,
  boardTabs,
  type FollowedRow,
  isLateOn,
  projectRow,
  sortBoard,
} from '#app/domain/project-board.ts'
import { acceptedHealth } from '#app/domain/project-health.ts'
import { acceptedNeeds, isNeedOf, lateMatters, type Need, needsOf } from '#app/domain/project-needs.ts'
import type { WeekNews } from '#app/domain/project-news.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Day, parisDay, parisInstant } from '#app/domain/time.ts'
import { type AcceptedApplication, listAcceptedApplications } from '#db/accepted-applications.ts'
import { searchKey } from '#db/keys.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'
import { acceptedSubject } from './accepted-subject.ts'
import { listWeek } from './list-week.ts'

export type FundedBoard = {
  readonly today: Day
  readonly since: Day
  readonly filters: BoardFilters
  readonly counts: Readonly<Record<BoardTab, number>>
  readonly health: Readonly<Record<HealthLevel, number>>
  readonly thresholds: { readonly amber: BasisPoints; readonly red: BasisPoints }
  readonly rows: readonly FollowedRow[]
  readonly total: number
  readonly pages: number
  readonly news: readonly WeekNews[]
  readonly means: PortfolioMeans | null
  readonly meansBefore: PortfolioMeans | null
  readonly panorama: typeof statePanorama
  readonly mayRemind: boolean
}

export const boardPageSize = 50

/**
 * Health is computed from the history of each project, so the board is read whole, in a constant number of statements,
 * and sorted here: an envelope of ten million in grants above fifty thousand holds two hundred rows at most.
 */
export async function listFundedProjects(
  ctx: Context,
  actor: PersonActor,
  filters: BoardFilters,
): Promise<Result<FundedBoard, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'listFundedProjects')
  if (window === null) return refuse({ code: 'notFound' })
  const { id: windowId } = window
  const now = ctx.now()
  const today = parisDay(now)
  const situations = await listProjectSituations(ctx.db, { windowId, readBy: actor }, now)
  const accepted = await listAcceptedApplications(ctx.db, { windowId, readBy: actor }, now)
  const all: readonly FollowedRow[] = [
    ...situations.map(situation => ({
      ...followed(projectRow(situation), today),
      yours: firstOf(needsOf(situation), actor, { windowId, participants: situation.participants }),
      mayRemind: advanceProject(situation, 'remindCarrier', actor).ok,
    })),
    ...accepted.map(each => {
      const row = acceptedRow(each)
      const mayRemind = can(actor, 'remindCarrier', acceptedSubject(each)) && row.late?.mayRemind === true
      return { ...followed(row, today), yours: firstOf(acceptedNeeds(each), actor, each), mayRemind }
    }),
  ]
  const found = all.filter(row => matches(row, filters))
  const chosen = found.filter(row => inTab(row, filters.tab))
  const { page, pages } = pageOf({ asked: filters.page, rows: chosen.length, size: boardPageSize })
  const sorted = sortBoard(chosen, filters.sort, filters.descending) as readonly FollowedRow[]
  const since = lastMonday(today)
  return ok({
    today,
    since,
    filters: { ...filters, page },
    counts: Object.fromEntries(boardTabs.map(tab => [tab, found.filter(row => inTab(row, tab)).length])) as Record<
      BoardTab,
      number
    >,
    health: { green: countOf(all, 'green'), amber: countOf(all, 'amber'), red: countOf(all, 'red') },
    thresholds: versionInForce(window, now).health,
    rows: sorted.slice((page - 1) * boardPageSize, page * boardPageSize),
    total: chosen.length,
    pages,
    news: await listWeek(ctx, all, parisInstant(since)),
    means: portfolioAt(situations, now),
    meansBefore: portfolioAt(situations, parisInstant(since)),
    panorama: statePanorama,
    mayRemind: can(actor, 'remindCarrier', windowSubject(windowId)),
  })
}

const firstOf = (needs: readonly Need[], actor: PersonActor, around: Parameters<typeof isNeedOf>[2]): Need | null =>
  needs.find(need => isNeedOf(need, actor, around)) ?? null

const countOf = (rows: readonly BoardRow[], level: HealthLevel): number =>
  rows.filter(({ health }) => health === level).length

const followed = (row: BoardRow, today: Day) => ({ ...row, isLate: isLateOn(row, today) })

function inTab(row: FollowedRow, tab: BoardTab): boolean {
  if (tab === 'all') return true
  return tab === 'late' ? row.isLate : row.yours !== null || row.mayRemind
}

function matches(row: BoardRow, { words, health, state }: BoardFilters): boolean {
  if (health !== null && row.health !== health) return false
  if (state !== null && row.state !== state) return false
  const text = searchKey(`${row.name} ${row.reference} ${row.organisation}`)
  return searchKey(words)
    .split(' ')
    .every(word => text.includes(word))
}

function acceptedRow(accepted: AcceptedApplication): BoardRow {
  const { level, reasons } = acceptedHealth(accepted)
  const needs = acceptedNeeds(accepted)
  const [need] = needs
  if (need === undefined) throw new Error('an acceptance waits for something')
  return {
    of: { application: toId(accepted.id) },
    reference: accepted.reference,
    name: accepted.acronym === '' ? accepted.title : accepted.acronym,
    organisation: accepted.organisationName,
    state: accepted.state,
    health: level,
    overrideReason: null,
    reasons,
    calm: { code: 'notInForce' },
    drift: null,
    granted: accepted.granted,
    milestone: null,
    report: null,
    need,
    late: lateMatters(needs, accepted)[0] ?? null,
  }
}
