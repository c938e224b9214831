// What changed on the board since a day: the worst first, reminders as one line, nothing of what is usual.

import type { BoardRow } from '#app/domain/project-board.ts'
import { type NewsCode, newsCodes, type WeekNews } from '#app/domain/project-news.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { listEventsSince, type RecentEvent } from '#db/recent-events.ts'
import type { Context } from '../context.ts'

/** As many as fit on one line of a large screen, twice. */
const limit = 8

export async function listWeek(ctx: Context, rows: readonly BoardRow[], since: Instant): Promise<readonly WeekNews[]> {
  const idOf = ({ of }: BoardRow): string => ('project' in of ? of.project : of.application)
  const nameOf = (id: string): string => rows.find(row => idOf(row) === id)?.name ?? ''
  const events = await listEventsSince(ctx.db, rows.map(idOf), since, newsCodes)
  const single = events
    .filter(({ action }) => action !== 'remindCarrier')
    .map(({ action, subjectId, comment, at }) => ({
      what: action as NewsCode,
      names: [nameOf(subjectId)],
      about: comment,
      days: [parisDay(at)],
    }))
  const news = [...single, ...remindersAsOne(events, nameOf)]
  return news.sort((a, b) => newsCodes.indexOf(a.what) - newsCodes.indexOf(b.what)).slice(0, limit)
}

function remindersAsOne(events: readonly RecentEvent[], nameOf: (id: string) => string): readonly WeekNews[] {
  const reminders = events.filter(({ action }) => action === 'remindCarrier').toReversed()
  if (reminders.length === 0) return []
  return [
    {
      what: 'remindCarrier',
      names: [...new Set(reminders.map(({ subjectId }) => nameOf(subjectId)))],
      about: null,
      days: [...new Set(reminders.map(({ at }) => parisDay(at)))],
    },
  ]
}
