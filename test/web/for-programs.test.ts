// The mailbox asked for by a program.

import { expect, test } from 'vitest'
import { forPrograms } from '#app/web/for-programs.ts'

const asked = (path: string, method = 'GET') =>
  new URL(forPrograms(new Request(`http://localhost${path}`, { method })).url).pathname

test('a screen that has a twin is answered by it, with its filters', () => {
  const request = forPrograms(
    new Request('http://localhost/demo/courriels?adresse=lea&format=json', { headers: { cookie: 'a=b' } }),
  )

  expect(request.url).toBe('http://localhost/demo/courriels.json?adresse=lea&format=json')
  expect(request.headers.get('cookie')).toBe('a=b')
})

test('anything else is left as it is', () => {
  expect(asked('/demo/courriels')).toBe('/demo/courriels')
  expect(asked('/demo/courriels?format=html')).toBe('/demo/courriels')
  expect(asked('/demo?format=json')).toBe('/demo')
  expect(asked('/demo/courriels?format=json', 'POST')).toBe('/demo/courriels')
})
