// The answer that shows an e-mail's HTML in a frame of the demonstration, and the policy of the page around it.

import { pagePolicy } from './security-headers.ts'

/** Nothing runs, nothing is fetched; a click on a link replaces the page around, as the site's pages refuse frames. */
export const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-top-navigation-by-user-activation',
].join('; ')

/** Links that ask for a window of their own would be refused one: they replace the page around instead. */
export const letterFrame = (html: string): Response =>
  new Response(html.replaceAll('target="_blank"', '').replace(/<head>/i, '<head><base target="_top">'), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': letterPolicy },
  })

/** The headers of a page that holds such a frame: no script, since it has none. */
export const framingHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': pagePolicy({ nonce: null, frames: true }),
})
