// A project that reaches the end its last report expects enters its closing, by time alone.

import { system } from '#app/domain/people.ts'
import type { ProjectSituation } from '#app/domain/project.ts'
import { advanceProject } from '#app/domain/project-advance.ts'
import type { Context } from '../context.ts'
import { startClosing } from './close-project.ts'

/** A late project stays in progress: its report says a later end. */
export async function closeOnTime(ctx: Context, situation: ProjectSituation): Promise<void> {
  if (advanceProject(situation, 'startClosing', system).ok) await startClosing(ctx, system, situation.project.id, null)
}
