// People with an account, and the roles they hold on windows.

import { type PersonId, toId, toIdOrNull, type WindowId } from '#app/domain/identifiers.ts'
import {
  actingAs,
  type Locale,
  type Person,
  type PersonActor,
  type ReviewProfile,
  reviewProfiles,
  type WindowRole,
  windowRoles,
} from '#app/domain/people.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { searchKey } from './keys.ts'
import type { Row } from './schema.ts'

export async function insertPerson(db: Database, person: Person, at: Instant): Promise<void> {
  await db
    .insertInto('person')
    .values({
      id: person.id,
      email: person.email,
      name: person.name,
      name_key: searchKey(person.name),
      position: person.position,
      locale: person.locale,
      organisation_id: person.organisationId,
      ministry: person.ministry,
      review_profile: person.reviewProfile,
      disabled_at: person.disabledAt,
      disabled_reason: person.disabledReason,
      created_at: at,
    })
    .execute()
}

export async function savePerson(db: Database, person: Person): Promise<void> {
  await db
    .updateTable('person')
    .set({
      name: person.name,
      name_key: searchKey(person.name),
      position: person.position,
      locale: person.locale,
      organisation_id: person.organisationId,
      ministry: person.ministry,
      review_profile: person.reviewProfile,
      disabled_at: person.disabledAt,
      disabled_reason: person.disabledReason,
    })
    .where('id', '=', person.id)
    .execute()
}

export async function findPerson(db: Database, id: PersonId): Promise<Person | null> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toPerson(row)
}

export async function findPersonByEmail(db: Database, email: string): Promise<Person | null> {
  const row = await db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()
  return row === undefined ? null : toPerson(row)
}

/** The language of each address whose owner signed in once. */
export async function listLocales(db: Database, emails: readonly string[]): Promise<ReadonlyMap<string, Locale>> {
  if (emails.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['email', 'locale']).where('email', 'in', emails).execute()
  return new Map(rows.map(({ email, locale }) => [email, toLocale(locale)]))
}

/** The person with the roles they hold now: what a request acts as. Null for an unknown or disabled account. */
export async function findActor(db: Database, id: PersonId): Promise<PersonActor | null> {
  const person = await findPerson(db, id)
  if (person === null || person.disabledAt !== null) return null
  const rows = await db
    .selectFrom('role_assignment')
    .select(['window_id', 'role'])
    .where('person_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return actingAs(
    person,
    rows.map(row => ({ windowId: toId(row.window_id), role: toWindowRole(row.role) })),
  )
}

export async function insertRole(
  db: Database,
  role: {
    readonly id: string
    readonly personId: PersonId
    readonly windowId: WindowId
    readonly role: WindowRole
    readonly at: Instant
  },
): Promise<void> {
  await db
    .insertInto('role_assignment')
    .values({ id: role.id, person_id: role.personId, window_id: role.windowId, role: role.role, given_at: role.at })
    .execute()
}

/** False when they do not hold it. */
export async function endRole(
  db: Database,
  role: { readonly personId: PersonId; readonly windowId: WindowId; readonly role: WindowRole },
  at: Instant,
): Promise<boolean> {
  const ended = await db
    .updateTable('role_assignment')
    .set({ ended_at: at })
    .where('person_id', '=', role.personId)
    .where('window_id', '=', role.windowId)
    .where('role', '=', role.role)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** Active people who hold a role on a window, by name. */
export async function listPeopleWithRole(
  db: Database,
  windowId: WindowId,
  role: WindowRole,
): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('person')
    .innerJoin('role_assignment', 'role_assignment.person_id', 'person.id')
    .selectAll('person')
    .where('role_assignment.window_id', '=', windowId)
    .where('role_assignment.role', '=', role)
    .where('role_assignment.ended_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute()
  return rows.map(toPerson)
}

function toPerson(row: Row<'person'>): Person {
  return {
    id: toId(row.id),
    email: row.email,
    name: row.name,
    position: row.position,
    locale: toLocale(row.locale),
    organisationId: toIdOrNull(row.organisation_id),
    ministry: row.ministry,
    reviewProfile: toReviewProfile(row.review_profile),
    disabledAt: row.disabled_at as Instant | null,
    disabledReason: row.disabled_reason,
  }
}

export const toReviewProfile = (stored: string | null): ReviewProfile | null =>
  reviewProfiles.find(profile => profile === stored) ?? null

function toWindowRole(text: string): WindowRole {
  const role = windowRoles.find(known => known === text)
  if (role === undefined) throw new Error(`unknown role: ${text}`)
  return role
}

export const toLocale = (stored: string): Locale => (stored === 'en' ? 'en' : 'fr')
