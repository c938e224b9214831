// The policies of pages and of the e-mails that the demonstration shows in a frame.

import { describe, expect, test } from 'vitest'
import { framingHeaders, letterFrame, letterPolicy } from '#app/web/letter-frame.ts'
import { pagePolicy, securityHeaders } from '#app/web/security-headers.ts'

describe('a page', () => {
  test('runs its own scripts by their nonce, and holds and enters no frame', () => {
    const policy = securityHeaders('abc', 'http://localhost:3000')['Content-Security-Policy']

    expect(policy).toContain("script-src 'nonce-abc'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|frame-src/)
  })

  test('that shows an e-mail frames this site alone, and runs nothing', () => {
    const policy = framingHeaders()['Content-Security-Policy']

    expect(policy).toBe(pagePolicy({ nonce: null, frames: true }))
    expect(policy).toContain("frame-src 'self'")
    expect(policy).not.toMatch(/unsafe|script-src/)
  })
})

describe('an e-mail in its frame', () => {
  test('runs nothing, fetches nothing, and allows inline styles alone', async () => {
    const { headers } = letterFrame('<html><head></head></html>')

    expect(headers.get('Content-Security-Policy')).toBe(letterPolicy)
    expect(letterPolicy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
    expect(letterPolicy).toContain('sandbox')
    expect(letterPolicy).not.toMatch(/script|allow-same-origin|allow-popups/)
  })

  test('opens its links in the place of the page around', async () => {
    const html = await letterFrame('<html><head><title>x</title></head><a href="/" target="_blank">y</a></html>').text()

    expect(html).toBe('<html><head><base target="_top"><title>x</title></head><a href="/" >y</a></html>')
  })
})
