// The finance officer notes what comes back signed, and the number of the legal commitment.

import { checkSignatures, type SignatureDays } from '#app/domain/agreement.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { record } from '../tell.ts'
import { actOnProject } from './act-on-project.ts'

/** Null: not given, and what was noted stays. */
export type Signed = SignatureDays & { readonly commitmentRef: string | null }

/**
 * Dates are those written on the copy, never after today nor before its terms were written; the window is not connected
 * to the State's accounts. `readVersion` is what the officer had before their eyes; null when it is not asked.
 */
export function recordSignature(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  { bodySignedOn, serviceSignedOn, commitmentRef }: Signed,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'recordSignature', readVersion }, async (ctx, _, project) => {
    const today = parisDay(ctx.now())
    const { draftedAt, termsEditedAt } = project
    const problems = checkSignatures(
      { bodySignedOn, serviceSignedOn },
      {
        draftedOn: parisDay(draftedAt),
        editedOn: termsEditedAt === null ? null : parisDay(termsEditedAt),
        today,
      },
    )
    if (problems.length > 0) return refuse({ code: 'signatureWrong', problems })
    const signed: Project = {
      ...project,
      bodySignedOn: bodySignedOn ?? project.bodySignedOn,
      serviceSignedOn: serviceSignedOn ?? project.serviceSignedOn,
      commitmentRef: commitmentRef ?? project.commitmentRef,
    }
    const noted = [
      ['bodySigned', project.bodySignedOn, signed.bodySignedOn],
      ['serviceSigned', project.serviceSignedOn, signed.serviceSignedOn],
      ['commitmentNumbered', project.commitmentRef, signed.commitmentRef],
    ] as const
    for (const [action, before, after] of noted) {
      if (before === after) continue
      await record(ctx, {
        subject: 'project',
        subjectId: project.id,
        action,
        by: actor,
        comment: after,
        body: { after },
      })
    }
    return ok(signed)
  })
}
