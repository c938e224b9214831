// What the HTTP server needs of the opened product: is it ready, let time act, send mail, close. The rest is its own business.

export type AppContext = {
  /** Throws, or does not answer, when requests cannot be served. */
  readonly ready: () => Promise<void>
  /** Does what is due now; throws what failed once the rest is done. */
  readonly actOnTime: () => Promise<void>
  /** Keeps in mind the closings that the clock has passed. */
  readonly noteClosing: () => Promise<void>
  /** Sends the mail that waits. */
  readonly sendMail: () => Promise<void>
  /** Both, one after the other. */
  readonly tick: () => Promise<void>
  readonly close: () => Promise<void>
}
