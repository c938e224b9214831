// The headers that every answer of the server carries, whoever made it; a download replaces the policy by a stricter one.

import { randomBytes } from 'node:crypto'

export const newNonce = (): string => randomBytes(16).toString('base64')

/** The policy of a page: its own scripts by their nonce, or none; frames of this site only where a page shows one. */
export const pagePolicy = ({ nonce, frames }: { readonly nonce: string | null; readonly frames: boolean }): string =>
  [
    "default-src 'none'",
    ...(nonce === null ? [] : [`script-src 'nonce-${nonce}'`]),
    ...(frames ? ["frame-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** `baseUrl` decides whether browsers are told to come back over https only. */
export function securityHeaders(nonce: string, baseUrl: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': pagePolicy({ nonce, frames: false }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(baseUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
  }
}
