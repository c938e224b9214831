// The cookies of the site, read and written in one place: `__Host-` and Secure wherever the site is reached over https.

import type { Locale } from '#app/domain/people.ts'
import { type Duration, days, minutes, seconds } from '#app/domain/time.ts'

/** Names without their prefix. */
type CookieName = 'session' | 'browser' | 'locale' | 'theme' | 'flash' | 'email' | 'window'

export type Theme = 'system' | 'light' | 'dark'

const isSecure = (baseUrl: string): boolean => baseUrl.startsWith('https:')

const fullName = (name: CookieName, baseUrl: string): string => (isSecure(baseUrl) ? `__Host-${name}` : name)

/** The value of a cookie of this request; null when it is absent. */
export function readCookie(request: Pick<Request, 'headers'>, name: CookieName, baseUrl: string): string | null {
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

/** A Set-Cookie header; it `lasts` that long, or as long as the browser is open when null. */
export function writeCookie(name: CookieName, value: string, baseUrl: string, lasts: Duration | null): string {
  const parts = [`${fullName(name, baseUrl)}=${encodeURIComponent(value)}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (isSecure(baseUrl)) parts.push('Secure')
  if (lasts !== null) parts.push(`Max-Age=${lasts / seconds(1)}`)
  return parts.join('; ')
}

/** A Set-Cookie header that takes the cookie away. */
export const dropCookie = (name: CookieName, baseUrl: string): string => writeCookie(name, '', baseUrl, seconds(0))

/** What somebody chose for their browser: language, theme, window. */
export const choiceLasts = days(365)

/** What the next page says was done: it comes at once, or never. */
export const flashLasts = minutes(1)

/** The language somebody chose; French otherwise. */
export const localeOf = (request: Pick<Request, 'headers'>, baseUrl: string): Locale =>
  readCookie(request, 'locale', baseUrl) === 'en' ? 'en' : 'fr'

export function themeOf(request: Request, baseUrl: string): Theme {
  const chosen = readCookie(request, 'theme', baseUrl)
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
