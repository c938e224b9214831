// The window, the bodies and the people of the demonstration, before anything happens.

import type { FundingWindow, ListedOperator } from '#app/domain/funding-window.ts'
import { type OrganisationId, type PersonId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'
import type { Context } from '#app/use-cases/context.ts'
import { importWindow } from '#app/use-cases/windows/import-window.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { findActor, insertPerson, insertRole } from '#db/people.ts'
import { demoContent, sampleRefs } from './content.ts'
import { momentOf } from './moments.ts'
import operators from './operators.json'
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts'
import demoWindowFile from './window.json'

export type Cast = { readonly window: FundingWindow; readonly people: Readonly<Record<PersonKey, PersonActor>> }

/** `windowFile` and `listed` differ from the demonstration's in a large world. */
export async function gather(
  ctx: Context,
  windowFile: unknown = demoWindowFile,
  listed: readonly ListedOperator[] = operators,
): Promise<Cast> {
  const file = parseWindowFile(windowFile, listed)
  if (!file.ok) throw new Error(`the window file of the demonstration is wrong: ${JSON.stringify(file.refusal)}`)
  const imported = await importWindow(ctx, file.value)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  const { window } = imported.value
  const bodies = new Map<string, OrganisationId>()
  for (const ref of sampleRefs) {
    const { applicant } = demoContent[ref].sample
    const id = toId<OrganisationId>(ctx.newId())
    bodies.set(applicant.siret, id)
    await insertOrganisation(
      ctx.db,
      {
        id,
        siret: applicant.siret,
        name: applicant.name,
        kind: applicant.kind,
        parentMinistry: applicant.parent,
        kindSource: applicant.kind === 'OPERATOR' ? 'list' : 'stated',
      },
      ctx.now(),
    )
  }
  const people: [string, PersonActor][] = []
  for (const [key, person] of Object.entries<DemoPerson>(demoPeople))
    people.push([key, await welcome(ctx, window, person, bodies)])
  return { window, people: Object.fromEntries(people) as Cast['people'] }
}

/** Enters somebody, with their roles; gives them as an actor. */
export async function welcome(
  ctx: Context,
  window: FundingWindow,
  person: DemoPerson,
  bodies: ReadonlyMap<string, OrganisationId>,
): Promise<PersonActor> {
  const id = toId<PersonId>(ctx.newId())
  const { email, name, position, ministry, reviewProfile, disabled } = person
  await insertPerson(
    ctx.db,
    {
      id,
      email,
      name,
      position,
      ministry,
      reviewProfile,
      locale: 'fr',
      organisationId: person.siret === null ? null : (bodies.get(person.siret) ?? null),
      disabledAt: disabled === null ? null : momentOf(disabled.at),
      disabledReason: disabled?.reason ?? null,
    },
    ctx.now(),
  )
  for (const role of person.roles)
    await insertRole(ctx.db, { id: ctx.newId(), personId: id, windowId: window.id, role, at: ctx.now() })
  return (
    (await findActor(ctx.db, id)) ?? {
      kind: 'person',
      id,
      name,
      email,
      position,
      locale: 'fr',
      organisationId: null,
      ministry,
      roles: [],
    }
  )
}
