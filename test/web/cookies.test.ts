// Cookies: their prefix and flags over https, what is read of a request, and the choices they keep.

import { describe, expect, test } from 'vitest'
import { hours } from '#app/domain/time.ts'
import { dropCookie, localeOf, readCookie, themeOf, writeCookie } from '#app/web/cookies.ts'

const safe = 'https://guichet.exemple'
const local = 'http://localhost:3000'
const request = (cookie: string | null) => new Request(local, cookie === null ? {} : { headers: { Cookie: cookie } })

describe('a cookie', () => {
  test('over https belongs to this host alone, and to no script', () => {
    expect(writeCookie('session', 'abc', safe, hours(1))).toBe(
      '__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600',
    )
  })

  test('over plain http, for one’s own machine, has no prefix that the browser would refuse', () => {
    expect(writeCookie('session', 'abc', local, null)).toBe('session=abc; Path=/; HttpOnly; SameSite=Lax')
  })

  test('is taken away by an age of nothing', () => {
    expect(dropCookie('session', safe)).toContain('Max-Age=0')
  })

  test('carries nothing of its value into its flags', () => {
    const written = writeCookie('email', 'a@b.fr /x; Domain=ailleurs.invalid\r\nSet-Cookie: x=y', safe, null)

    expect(written).not.toMatch(/[\r\n]/)
    expect(written.split('; ').slice(1)).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure'])
  })

  test('is read as it was written', () => {
    const value = 'claire@exemple.invalid /candidatures/é = 100 %;'
    const [pair = ''] = writeCookie('email', value, local, null).split('; ')

    expect(readCookie(request(`autre=1; ${pair}; encore=2`), 'email', local)).toBe(value)
  })

  test('over https is not taken from one without the prefix, which another host of the domain could have set', () => {
    const both = request('session=forged; __Host-session=real')

    expect(readCookie(both, 'session', safe)).toBe('real')
    expect(readCookie(request('session=forged'), 'session', safe)).toBeNull()
  })

  test.each([null, '', 'session', 'xsession=1', 'session2=1', 'Session=1', 'session=%E0%A4%A'])(
    'is absent from %j',
    header => {
      expect(readCookie(request(header), 'session', local)).toBe(header === 'session' ? '' : null)
    },
  )
})

describe('a choice', () => {
  test('of language is French unless English was chosen', () => {
    expect(
      [null, 'locale=en', 'locale=fr', 'locale=de', 'locale='].map(header => localeOf(request(header), local)),
    ).toEqual(['fr', 'en', 'fr', 'fr', 'fr'])
  })

  test('of theme is the system’s unless one was chosen', () => {
    expect(
      [null, 'theme=dark', 'theme=light', 'theme=<script>'].map(header => themeOf(request(header), local)),
    ).toEqual(['system', 'dark', 'light', 'system'])
  })
})
