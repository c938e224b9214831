// What the HTTP server needs of the opened product: is it ready, let time act, close. The rest is its own business.

export type AppContext = {
  /** Throws, or does not answer, when requests cannot be served. */
  readonly ready: () => Promise<void>
  /** Does what is due now. */
  readonly tick: () => Promise<void>
  readonly close: () => Promise<void>
}
