// One funded project for anybody: what it is for, what was granted, what it has delivered and changed.

import type { ProjectId } from '#app/domain/identifiers.ts'
import { type PublicProject, publicProject } from '#app/domain/public-project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Day, parisDay } from '#app/domain/time.ts'
import { listFiledAnswers, listSignedProjects } from '#db/public-figures.ts'
import { listWindows } from '#db/windows.ts'
import type { Context } from '../context.ts'

/** Nothing is public before both signatures: an unsigned project is not found. */
export async function showFundedProject(
  ctx: Context,
  id: ProjectId,
): Promise<Result<PublicProject & { readonly today: Day }, Refusal>> {
  const found = await findSigned(ctx, id)
  if (found === null) return refuse({ code: 'notFound' })
  const { window, project } = found
  const [filed] = await listFiledAnswers(ctx.db, [project.applicationId])
  if (filed === undefined) return refuse({ code: 'notFound' })
  return ok({ ...publicProject(project, filed, window), today: parisDay(ctx.now()) })
}

/** An address of a project says nothing of its window: they are few. */
async function findSigned(ctx: Context, id: ProjectId) {
  for (const window of await listWindows(ctx.db)) {
    const [project] = await listSignedProjects(ctx.db, window.id, id)
    if (project !== undefined) return { window, project }
  }
  return null
}
