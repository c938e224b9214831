// A file is declared inadmissible by two people: one officer proposes it with reasons, another person confirms.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { deleteInadmissibility, findInadmissibilityProposal, saveInadmissibility } from '#db/inadmissibilities.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { holdersWho, queue, record, tellApplication } from '../tell.ts'

/**
 * Correctable until confirmed: a new proposal takes the place of the former. Whoever may confirm it is told. `proposedAt`
 * is that of the proposal the page showed, null for none: two officers do not write over each other unread.
 */
export function proposeInadmissible(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  { reasons, proposedAt }: { readonly reasons: string; readonly proposedAt: string | null },
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'proposeInadmissible', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (reasons.trim() === '') return refuse({ code: 'reasonMissing' })
    if (((await findInadmissibilityProposal(ctx.db, id))?.at ?? null) !== proposedAt)
      return refuse({ code: 'changedMeanwhile' })
    await saveInadmissibility(ctx.db, id, { by: actor.id, at: ctx.now(), reasons })
    // the officers of the row are those who can act on it: everyone but the one who proposes
    await tellApplication(ctx, situation, {
      action: 'proposeInadmissible',
      by: actor,
      after: application,
      comment: reasons,
      emails: { officers: null },
    })
    const others = await holdersWho(ctx, ['caseOfficer', 'windowManager'], 'confirmInadmissible', subjectOf(situation))
    const { reference, title } = application
    await queue(
      ctx,
      others.filter(({ email }) => email !== actor.email),
      {
        name: 'inadmissibilityProposed',
        props: { reference, title, link: { page: 'file', id }, by: actor.name },
      },
    )
    return ok(application)
  })
}

/** The file stays admissible to nobody yet: the proposal that the page showed is taken off, and the history keeps it. */
export function dropInadmissible(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  proposedAt: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'proposeInadmissible', async (ctx, situation, application) => {
    if (situation.inadmissibility === null) return refuse({ code: 'inadmissibilityProposed' })
    if ((await findInadmissibilityProposal(ctx.db, id))?.at !== proposedAt) return refuse({ code: 'changedMeanwhile' })
    await deleteInadmissibility(ctx.db, id)
    await record(ctx, { subject: 'application', subjectId: id, action: 'dropInadmissible', by: actor })
    return ok(application)
  })
}

/**
 * By another officer or the window's manager; the carrier is told with the reasons. Final. `proposedAt` is that of the
 * proposal the page showed: one confirms the reasons that one read, or is told they changed.
 */
export function confirmInadmissible(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  proposedAt: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'confirmInadmissible', async (ctx, situation, application) => {
    const proposal = await findInadmissibilityProposal(ctx.db, id)
    if (proposal === null) return refuse({ code: 'inadmissibilityProposed' })
    if (proposal.at !== proposedAt) return refuse({ code: 'changedMeanwhile' })
    const { reasons } = proposal
    const { reference, title } = application
    await tellApplication(ctx, situation, {
      action: 'confirmInadmissible',
      by: actor,
      after: application,
      comment: reasons,
      emails: {
        applicant: {
          name: 'applicationInadmissible',
          props: { reference, title, link: { page: 'myApplication', id }, reasons },
        },
      },
    })
    return ok(application)
  })
}
