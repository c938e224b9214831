// The cookies of the site, read and written in one place: `__Host-` and Secure wherever the site is reached over https.

import type { Locale } from '#app/domain/people.ts'

/** Names without their prefix. */
type CookieName = 'session' | 'browser' | 'locale' | 'theme' | 'flash' | 'email'

export type Theme = 'system' | 'light' | 'dark'

const isSecure = (baseUrl: string): boolean => baseUrl.startsWith('https:')

const fullName = (name: CookieName, baseUrl: string): string => (isSecure(baseUrl) ? `__Host-${name}` : name)

/** The value of a cookie of this request; null when it is absent. */
export function readCookie(request: Request, name: CookieName, baseUrl: string): string | null {
  const wanted = fullName(name, baseUrl)
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key = '', ...rest] = pair.trim().split('=')
    if (key === wanted) return decode(rest.join('='))
  }
  return null
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/** A Set-Cookie header; `maxAge` in seconds, null for as long as the browser is open, 0 to take the cookie away. */
export function writeCookie(name: CookieName, value: string, baseUrl: string, maxAge: number | null): string {
  const parts = [`${fullName(name, baseUrl)}=${encodeURIComponent(value)}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (isSecure(baseUrl)) parts.push('Secure')
  if (maxAge !== null) parts.push(`Max-Age=${maxAge}`)
  return parts.join('; ')
}

/** The language somebody chose; French otherwise. */
export const localeOf = (request: Request, baseUrl: string): Locale =>
  readCookie(request, 'locale', baseUrl) === 'en' ? 'en' : 'fr'

export function themeOf(request: Request, baseUrl: string): Theme {
  const chosen = readCookie(request, 'theme', baseUrl)
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
