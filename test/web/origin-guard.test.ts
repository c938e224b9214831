// Where an unsafe request may come from.

import { describe, expect, test } from 'vitest'
import { comesFromHere } from '#app/web/origin-guard.ts'

const here = 'https://guichet.example'
const unsafe = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

describe.each(unsafe)('%s', method => {
  test.each([
    ['from a page of the site', { 'sec-fetch-site': 'same-origin', origin: here }],
    ['typed or chosen by the person', { 'sec-fetch-site': 'none' }],
    ['from an older browser on the site', { origin: here }],
  ])('%s is let through', (_, headers) => {
    expect(comesFromHere(method, headers, here)).toBe(true)
  })

  test.each([
    ['saying nothing', {}],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from a sibling host', { 'sec-fetch-site': 'same-site', origin: 'https://other.example' }],
    ['from an opaque origin', { origin: 'null' }],
    ['from another port', { origin: 'https://guichet.example:8443' }],
    ['over http', { origin: 'http://guichet.example' }],
    ['from a host that begins alike', { origin: 'https://guichet.example.evil.example' }],
    ['that a proxy would vouch for', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('%s is refused', (_, headers) => {
    expect(comesFromHere(method, headers, here)).toBe(false)
  })
})

test.each(['GET', 'HEAD'])('%s needs no origin, since it changes nothing', method => {
  expect(comesFromHere(method, { origin: 'https://evil.example' }, here)).toBe(true)
})
