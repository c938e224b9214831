// The policies of pages and of the e-mails that the demonstration shows in a frame.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { framingHeaders, letterFrame } from '#app/web/letter-frame.ts'
import { pagePolicy, securityHeaders } from '#app/web/security-headers.ts'

const fingerprint = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`

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
  test('runs nothing, fetches nothing, and is styled by the sheets whose fingerprints its policy names', async () => {
    const answer = letterFrame(
      '<html><head><style>body{margin:0}</style></head><p style="color:red"><b style="font-family:&quot;Arial&quot;"></b></p><i style="color:red"></i></html>',
    )
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    const sheet = '[data-style="0"]{color:red}\n[data-style="1"]{font-family:"Arial"}'

    expect(await answer.text()).toBe(
      `<html><head><base target="_top"><style>${sheet}</style><style>body{margin:0}</style></head><p data-style="0"><b data-style="1"></b></p><i data-style="0"></i></html>`,
    )
    expect(policy).toContain(`default-src 'none'; style-src ${fingerprint(sheet)} ${fingerprint('body{margin:0}')};`)
    expect(policy).toContain('sandbox')
    expect(policy).not.toMatch(/unsafe|script|allow-same-origin|allow-popups/)
  })

  test('opens its links in the place of the page around', async () => {
    const html = await letterFrame('<html><head><title>x</title></head><a href="/" target="_blank">y</a></html>').text()

    expect(html).toBe('<html><head><base target="_top"><style></style><title>x</title></head><a href="/" >y</a></html>')
  })
})
