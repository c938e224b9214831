// What the server gives each loader and action beside the request. `npm run dev` gives nothing: every part is optional.

import type { Instant } from '#app/domain/time.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The moment the server received the request's headers: what a deadline is compared with. */
    readonly receivedAt?: Instant
    /** The nonce of this answer's Content-Security-Policy. */
    readonly nonce?: string
    /** Changes with every build: the `?v=` of assets that have no hash in their name. */
    readonly assetsVersion?: string
    /** Where on the network the request comes from. */
    readonly network?: string
    /** The name of this request in the log. */
    readonly requestId?: string
    /** The body was larger than what is read: asked once it was being read. */
    readonly bodyTooLarge?: () => boolean
  }
}
