// Somebody says who they are and which body they belong to. It gives them no right on any application.

import { versionInForce } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Organisation, type OrganisationKind, sirenOf } from '#app/domain/organisation.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { findOrganisationBySiret, insertOrganisation, saveMinistry } from '#db/organisations.ts'
import { findPerson, savePerson } from '#db/people.ts'
import { findOperator, findWindow } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit } from '../tell.ts'

export type OrganisationStatement = {
  readonly name: string
  readonly position: string
  /** 14 digits whose key was checked. */
  readonly siret: string
  /** The ministry of the body, one of the version's; ignored for a body that has one already. */
  readonly ministry: string
  /** What the person says of a body that is not known yet; ignored for a known one. */
  readonly stated: { readonly name: string; readonly kind: OrganisationKind } | null
}

/** An operator of the version's list is recognised by its SIREN; another unknown body states its kind (SIRET_UNVERIFIED). */
export function nameOrganisation(
  ctx: Context,
  actor: Actor,
  windowId: WindowId,
  statement: OrganisationStatement,
): Promise<Result<Organisation, Refusal>> {
  return inTransaction(ctx, async ctx => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    const person = await findPerson(ctx.db, actor.id)
    const window = await findWindow(ctx.db, windowId)
    if (person === null || window === null) return refuse({ code: 'notFound' })
    // whoever judges or decides does not change body: they would escape the rule that keeps them off its files
    if (actor.roles.length > 0 && person.organisationId !== null) return refuse({ code: 'notAllowed' })
    const version = versionInForce(window, ctx.now())
    const known = await findOrganisationBySiret(ctx.db, statement.siret)
    const described = known ?? (await describe(ctx, windowId, version.number, statement))
    if (described === null) return refuse({ code: 'organisationNeeded' })
    const organisation = withMinistry(described, statement.ministry)
    // one it has is kept, even when a later version no longer names it
    if (organisation !== described && !version.ministries.includes(statement.ministry))
      return refuse({ code: 'ministryNeeded' })
    if (known === null) await insertOrganisation(ctx.db, organisation, ctx.now())
    else if (organisation !== known) await saveMinistry(ctx.db, organisation.id, organisation.parentMinistry)
    await savePerson(ctx.db, {
      ...person,
      name: statement.name,
      position: statement.position,
      organisationId: organisation.id,
    })
    await audit(ctx, {
      subject: 'person',
      subjectId: actor.id,
      action: 'nameOrganisation',
      by: actor,
      body: { siret: organisation.siret },
    })
    return ok(organisation)
  })
}

async function describe(
  ctx: Context,
  windowId: WindowId,
  versionNumber: number,
  { siret, stated }: OrganisationStatement,
): Promise<Organisation | null> {
  const operator = await findOperator(ctx.db, windowId, versionNumber, sirenOf(siret))
  const unnamed = { id: toId<Organisation['id']>(ctx.newId()), siret, parentMinistry: '' }
  if (operator !== null) return { ...unnamed, name: operator.name, kind: 'OPERATOR', kindSource: 'list' }
  return stated === null ? null : { ...unnamed, ...stated, kindSource: 'stated' }
}

const withMinistry = (organisation: Organisation, ministry: string): Organisation =>
  organisation.parentMinistry === '' ? { ...organisation, parentMinistry: ministry } : organisation
