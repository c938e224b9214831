// The history of a project, as its pages list it.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { ProjectEvent } from '#app/domain/project-view.ts'
import { listJournal } from '#db/journal.ts'
import type { Context } from '../context.ts'

/** Newest first. */
export async function listProjectHistory(ctx: Context, id: ProjectId): Promise<readonly ProjectEvent[]> {
  const entries = await listJournal(ctx.db, 'project', id)
  return entries
    .map(({ at, action, actorName, comment }) => ({ at, action, who: actorName, about: comment }))
    .toReversed()
}
