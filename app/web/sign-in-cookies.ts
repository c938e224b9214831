// The cookies of signing in: the browser's own secret, the address a code went to, then the session.

import { codeLasts, sessionLasts } from '#app/use-cases/people/sign-in.ts'
import { requireOpenEnv } from './context.ts'
import { dropCookie, flashLasts, readCookie, writeCookie } from './cookies.ts'

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
  headers.append('Set-Cookie', dropCookie('browser', baseUrl))
  headers.append('Set-Cookie', dropCookie('email', baseUrl))
  headers.append('Set-Cookie', writeCookie('flash', 'signedIn', baseUrl, flashLasts))
  return headers
}

export function signedOutCookies(): Headers {
  const { baseUrl } = requireOpenEnv()
  const headers = new Headers()
  headers.append('Set-Cookie', dropCookie('session', baseUrl))
  headers.append('Set-Cookie', writeCookie('flash', 'signedOut', baseUrl, flashLasts))
  return headers
}

export const sessionToken = (request: Request): string | null =>
  readCookie(request, 'session', requireOpenEnv().baseUrl)
