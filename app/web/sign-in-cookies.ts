// The cookies of signing in: the browser's own secret, the address a code went to, then the session.

import { requireOpenEnv } from './context.ts'
import { readCookie, writeCookie } from './cookies.ts'

const codeLasts = 15 * 60
const sessionLasts = 12 * 60 * 60

export const browserSecret = (request: Request): string | null =>
  readCookie(request, 'browser', requireOpenEnv().baseUrl)

/** The address the last code went to, and where to go afterwards. */
export function pendingSignIn(request: Request): { readonly email: string; readonly returnTo: string | null } | null {
  const [email = '', returnTo = ''] = (readCookie(request, 'email', requireOpenEnv().baseUrl) ?? '').split(' ')
  return email === '' ? null : { email, returnTo: returnTo === '' ? null : returnTo }
}

/** After a code was asked for. */
export function signInCookies(secret: string, email: string, returnTo: string | null): Headers {
  const { baseUrl } = requireOpenEnv()
  const headers = new Headers()
  headers.append('Set-Cookie', writeCookie('browser', secret, baseUrl, codeLasts))
  headers.append(
    'Set-Cookie',
    writeCookie('email', returnTo === null ? email : `${email} ${returnTo}`, baseUrl, codeLasts),
  )
  return headers
}

/** After signing in: a new session, and nothing left of the code. */
export function sessionCookies(token: string): Headers {
  const { baseUrl } = requireOpenEnv()
  const headers = new Headers()
  headers.append('Set-Cookie', writeCookie('session', token, baseUrl, sessionLasts))
  headers.append('Set-Cookie', writeCookie('browser', '', baseUrl, 0))
  headers.append('Set-Cookie', writeCookie('email', '', baseUrl, 0))
  headers.append('Set-Cookie', writeCookie('flash', 'signedIn', baseUrl, 60))
  return headers
}

export function signedOutCookies(): Headers {
  const { baseUrl } = requireOpenEnv()
  const headers = new Headers()
  headers.append('Set-Cookie', writeCookie('session', '', baseUrl, 0))
  headers.append('Set-Cookie', writeCookie('flash', 'signedOut', baseUrl, 60))
  return headers
}

export const sessionToken = (request: Request): string | null =>
  readCookie(request, 'session', requireOpenEnv().baseUrl)
