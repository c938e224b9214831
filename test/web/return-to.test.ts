// Where one may be sent back to: a path of this site, whatever is tried.

import { expect, test } from 'vitest'
import { parseReturnTo, returnToOf } from '#app/web/return-to.ts'

test.each([
  '/',
  '/candidatures',
  '/candidatures/0c9f-12_3/deposer',
  '/guichets/donn%C3%A9es',
  '/a.b~c',
  '/?guichet=donnees',
  '/candidatures/nouvelle?guichet=ia-2026',
])('%s is one', path => {
  expect(parseReturnTo(path)).toBe(path)
})

test.each([
  null,
  '',
  'candidatures',
  '//ailleurs.invalid',
  '///ailleurs.invalid',
  '/\\ailleurs.invalid',
  '\\/ailleurs.invalid',
  '\\\\ailleurs.invalid',
  'https://ailleurs.invalid',
  'https:/ailleurs.invalid',
  'http:ailleurs.invalid',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '/%2f%2failleurs.invalid',
  '/%2Failleurs.invalid',
  '/%5cailleurs.invalid',
  '/%5Cailleurs.invalid',
  '/a%0d%0aSet-Cookie:x',
  '/a%0D%0ALocation:x',
  '/a\r\nSet-Cookie: x',
  '/a\nb',
  '/\tailleurs.invalid',
  '/\t/ailleurs.invalid',
  ' /candidatures',
  '/candidatures ',
  '/candidatures\u0000',
  '/candidatures?x=//ailleurs.invalid',
  '/candidatures#x',
  '/candidatures?guichet=',
  '/candidatures?guichet=Donnees',
  '/candidatures?guichet=-donnees',
  '/candidatures?guichet=donnees-',
  '/candidatures?guichet=donn%C3%A9es',
  '/candidatures?guichet=//ailleurs.invalid',
  '/candidatures?guichet=donnees&x=1',
  '/candidatures?guichet=donnees?guichet=donnees',
  '/candidatures?guichet=donnees#x',
  '/candidatures?guichet=donnees\n',
  '/candidatures?guichet=donnees%0d%0aSet-Cookie:x',
  '/candidatures?x=1&guichet=donnees',
  '/candidatures?GUICHET=donnees',
  '//ailleurs.invalid?guichet=donnees',
  '/%2failleurs.invalid?guichet=donnees',
  '/@ailleurs.invalid',
  '/ailleurs.invalid:80',
  '/<script>',
  '/"onload=x',
  '/é',
  '/\u202eailleurs',
  '/／ailleurs.invalid',
  '?x',
  '#x',
  '.',
  '..//ailleurs.invalid',
])('%j is none', path => {
  expect(parseReturnTo(path)).toBeNull()
})

test('whatever is one leads to this site and nowhere else', () => {
  const tried = ['/', '/..//ailleurs.invalid', '/.//ailleurs.invalid', '/a//b', '/%252f%252failleurs.invalid', '/...']
  const led = tried
    .flatMap(path => parseReturnTo(path) ?? [])
    .map(path => new URL(path, 'https://guichet.exemple').host)

  expect(new Set(led)).toEqual(new Set(['guichet.exemple']))
})

test.each([
  ['/candidatures/nouvelle?guichet=ia-2026', '/candidatures/nouvelle?guichet=ia-2026'],
  ['/candidatures/nouvelle?page=2&guichet=ia-2026&x=//ailleurs.invalid', '/candidatures/nouvelle?guichet=ia-2026'],
  ['/candidatures/nouvelle?guichet=//ailleurs.invalid', '/candidatures/nouvelle'],
  ['/candidatures/nouvelle?guichet=a%0d%0aSet-Cookie:x', '/candidatures/nouvelle'],
  ['/candidatures/nouvelle?guichet=', '/candidatures/nouvelle'],
  ['/candidatures?page=2', '/candidatures'],
])('whoever asked for %s signs in and goes back to %s', (asked, back) => {
  expect(returnToOf(new URL(asked, 'https://guichet.exemple'))).toBe(back)
})
