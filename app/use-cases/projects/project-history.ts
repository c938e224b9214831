// The history of a project, or of one of its milestones, as their pages list it.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { ProjectEvent } from '#app/domain/project-view.ts'
import { listJournal } from '#db/journal.ts'
import type { Context } from '../context.ts'

export const listProjectHistory = (ctx: Context, id: ProjectId): Promise<readonly ProjectEvent[]> =>
  listHistory(ctx, 'project', id)

/** Newest first. */
export async function listHistory(
  ctx: Context,
  subject: 'project' | 'milestone',
  id: string,
): Promise<readonly ProjectEvent[]> {
  const entries = await listJournal(ctx.db, subject, id)
  return entries
    .map(({ at, action, actorName, comment }) => ({ at, action, who: actorName, about: comment }))
    .toReversed()
}
