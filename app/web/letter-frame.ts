// The answer that shows an e-mail's HTML in a frame of the demonstration, and the policy of the page around it.

import { createHash } from 'node:crypto'
import { pagePolicy } from './security-headers.ts'

/** Nothing runs, nothing is fetched; a click on a link replaces the page around, as the site's pages refuse frames. */
const letterPolicy = (sheets: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${sheets.map(sheet => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`).join(' ')}`,
    'img-src data:',
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-top-navigation-by-user-activation',
  ].join('; ')

/** Mail readers want styles on the elements, this policy refuses them there: each becomes a rule of one sheet, beside the mail's own. */
function gatherStyles(html: string): { readonly html: string; readonly sheet: string } {
  const styles: string[] = []
  const unstyled = html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const known = styles.indexOf(style)
    return ` data-style="${known === -1 ? styles.push(style) - 1 : known}"`
  })
  const sheet = styles
    .map((style, n) => `[data-style="${n}"]{${style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")}}`)
    .join('\n')
  return { html: unstyled, sheet }
}

/** Links that ask for a window of their own would be refused one: they replace the page around instead. */
export function letterFrame(letter: string): Response {
  const { html, sheet } = gatherStyles(letter)
  const framed = html
    .replaceAll('target="_blank"', '')
    .replace(/<head>/i, () => `<head><base target="_top"><style>${sheet}</style>`)
  const sheets = [...framed.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, own = '']) => own)
  return new Response(framed, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': letterPolicy(sheets) },
  })
}

/** The headers of a page that holds such a frame: no script, since it has none. */
export const framingHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': pagePolicy({ nonce: null, frames: true }),
})
