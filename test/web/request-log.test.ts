// What a path becomes before it is logged.

import { expect, test } from 'vitest'
import { pathPatterns } from '#app/web/request-log.ts'

const pattern = pathPatterns(['', 'candidatures/:applicationId', 'candidatures/nouvelle', 'sante', '*'])

test.each([
  ['/', '/'],
  ['/candidatures/4f0c', '/candidatures/:applicationId'],
  ['/candidatures/4f0c/', '/candidatures/:applicationId'],
  ['/candidatures/nouvelle', '/candidatures/nouvelle'],
  ['/sante', '/sante'],
  ['/assets/root-abc.css', '/assets/*'],
  ['/jeanne@example.fr', '*'],
  ['/candidatures/4f0c/jeanne@example.fr', '*'],
])('%s is logged as %s', (path, logged) => {
  expect(pattern(path)).toBe(logged)
})
