// Public bodies, found by their SIRET.

import { type OrganisationId, toId } from '#app/domain/identifiers.ts'
import { type Organisation, type OrganisationKind, organisationKinds } from '#app/domain/organisation.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { searchKey } from './keys.ts'
import type { Row } from './schema.ts'

export async function insertOrganisation(db: Database, organisation: Organisation, at: Instant): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      id: organisation.id,
      siret: organisation.siret,
      name: organisation.name,
      name_key: searchKey(organisation.name),
      kind: organisation.kind,
      parent_ministry: organisation.parentMinistry,
      kind_source: organisation.kindSource,
      created_at: at,
    })
    .execute()
}

/** Completes a body that was known without its ministry. */
export async function saveMinistry(db: Database, id: OrganisationId, ministry: string): Promise<void> {
  await db.updateTable('organisation').set({ parent_ministry: ministry }).where('id', '=', id).execute()
}

export async function findOrganisation(db: Database, id: OrganisationId): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toOrganisation(row)
}

export async function findOrganisationBySiret(db: Database, siret: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').selectAll().where('siret', '=', siret).executeTakeFirst()
  return row === undefined ? null : toOrganisation(row)
}

export function toOrganisation(
  row: Pick<Row<'organisation'>, 'id' | 'siret' | 'name' | 'kind' | 'parent_ministry' | 'kind_source'>,
): Organisation {
  return {
    id: toId(row.id),
    siret: row.siret,
    name: row.name,
    kind: toKind(row.kind),
    parentMinistry: row.parent_ministry,
    kindSource: row.kind_source === 'list' ? 'list' : 'stated',
  }
}

function toKind(text: string): OrganisationKind {
  const kind = organisationKinds.find(known => known === text)
  if (kind === undefined) throw new Error(`unknown kind of organisation: ${text}`)
  return kind
}
