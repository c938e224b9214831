// The page where somebody names their body: who they are so far, and what is known of a SIRET.

import { versionInForce, type WindowVersion } from '#app/domain/funding-window.ts'
import type { WindowId } from '#app/domain/identifiers.ts'
import { type Organisation, organisationKinds } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { findOrganisation } from '#db/organisations.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type OrganisationPage = {
  readonly windowId: WindowId
  readonly person: { readonly name: string; readonly position: string }
  readonly organisation: Organisation | null
  readonly kinds: typeof organisationKinds
  readonly ministries: WindowVersion['ministries']
}

export async function showOrganisationPage(
  ctx: Context,
  actor: PersonActor,
): Promise<Result<OrganisationPage, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'nameOrganisation')
  if (window === null) return refuse({ code: 'notFound' })
  const organisation = actor.organisationId === null ? null : await findOrganisation(ctx.db, actor.organisationId)
  return ok({
    windowId: window.id,
    person: { name: actor.name, position: actor.position },
    organisation,
    kinds: organisationKinds,
    ministries: versionInForce(window, ctx.now()).ministries,
  })
}
