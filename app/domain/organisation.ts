// Public bodies that may apply: their SIRET, their kind and the ministry they belong to.

import type { OrganisationId } from './identifiers.ts'

export const organisationKinds = ['CENTRAL', 'DECONCENTRATED', 'NATIONAL_SERVICE', 'OPERATOR', 'OTHER'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export type Organisation = {
  readonly id: OrganisationId
  /** 14 digits, key checked. */
  readonly siret: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parentMinistry: string
  /** How the kind is known: from the version's list of operators, or as its member stated it (SIRET_UNVERIFIED). */
  readonly kindSource: 'list' | 'stated'
}

export const sirenOf = (siret: string): string => siret.slice(0, 9)

/** The 14 digits of a SIRET whose key is right, spaces left out; null otherwise (rule SIRET_INVALID). */
export function parseSiret(typed: string): string | null {
  const digits = typed.replace(/[\s.\u00a0\u202f]/g, '')
  if (!/^\d{14}$/.test(digits)) return null
  return luhn(digits) || laPoste(digits) ? digits : null
}

/** The 9 digits of a SIREN whose key is right; null otherwise. */
export function parseSiren(typed: string): string | null {
  const digits = typed.replace(/[\s.\u00a0\u202f]/g, '')
  return /^\d{9}$/.test(digits) && luhn(digits) ? digits : null
}

/** The digits and the key that makes them a SIREN or a SIRET, for bodies that are invented. */
export const withKey = (digits: string): string => `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`

const luhn = (digits: string): boolean => luhnSum(digits) % 10 === 0

const luhnSum = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, position) => {
    const value = Number(digit) * (position % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)

/** La Poste's establishments do not follow Luhn: their digits add up to a multiple of five (assumption, domain rule SIRET_INVALID). */
const laPoste = (digits: string): boolean =>
  digits.startsWith('356000000') && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
