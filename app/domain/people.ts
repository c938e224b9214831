// People who sign in, and the actor a person is during one request.

import type { OrganisationId, PersonId, WindowId } from './identifiers.ts'
import type { Instant } from './time.ts'

export type Locale = 'fr' | 'en'

/** Roles given on a window; roles on one application come from its participants and reviews. */
export const windowRoles = [
  'caseOfficer',
  'followUpOfficer',
  'reviewer',
  'windowManager',
  'committeeMember',
  'committeeChair',
  'financeOfficer',
  'auditor',
] as const
export type WindowRole = (typeof windowRoles)[number]

/** What a reviewer knows best: data and technique, or public policy and law. */
export const reviewProfiles = ['technical', 'policy'] as const
export type ReviewProfile = (typeof reviewProfiles)[number]

export type Person = {
  readonly id: PersonId
  readonly email: string
  readonly name: string
  /** The person's function, as others read it: « chargée de dossier ». */
  readonly position: string
  readonly locale: Locale
  readonly organisationId: OrganisationId | null
  /** The ministry a reviewer is attached to (a reviewer is kept away from its files). */
  readonly ministry: string | null
  /** What a reviewer knows best; null for everybody else. */
  readonly reviewProfile: ReviewProfile | null
  readonly disabledAt: Instant | null
  readonly disabledReason: string | null
}

/** An account with an address and nothing else; who they are is asked when they sign in. */
export const newcomer = (id: PersonId, email: string, locale: Locale): Person => ({
  id,
  email,
  name: '',
  position: '',
  locale,
  organisationId: null,
  ministry: null,
  reviewProfile: null,
  disabledAt: null,
  disabledReason: null,
})

/** Who acts: a person with their roles on windows, nobody, or time itself (`tick`). */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'person'
      readonly id: PersonId
      readonly name: string
      readonly email: string
      readonly position: string
      readonly locale: Locale
      readonly organisationId: OrganisationId | null
      readonly ministry: string | null
      readonly roles: readonly { readonly windowId: WindowId; readonly role: WindowRole }[]
    }

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** The person as they act, with the roles they hold now. */
export const actingAs = (
  { id, name, email, position, locale, organisationId, ministry }: Person,
  roles: PersonActor['roles'],
): PersonActor => ({ kind: 'person', id, name, email, position, locale, organisationId, ministry, roles })

export const anonymous: Actor = { kind: 'anonymous' }
export const system: Actor = { kind: 'system' }

/** The person's id, or null for nobody and for time. */
export const personIdOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.id : null)

export const hasWindowRole = (actor: Actor, role: WindowRole, windowId?: WindowId): boolean =>
  actor.kind === 'person' &&
  actor.roles.some(held => held.role === role && (windowId === undefined || held.windowId === windowId))

/** An ASCII mailbox, lower-cased; null otherwise. One strict form: no quotes, no comments, no display name. */
export function parseEmail(typed: string): string | null {
  const given = typed.trim()
  // before lower-casing, which makes an ASCII letter of some that are none (the Kelvin sign)
  if (given.length > 254 || !/^[\x21-\x7e]+$/.test(given) || given.includes('..')) return null
  const text = given.toLowerCase()
  return /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(text)
    ? text
    : null
}
