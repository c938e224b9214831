// What the load tests are asked for, and how they count what they measured.

/**
 * What the command line says after that name.
 * @param {string} name
 */
export const option = name => {
  const place = process.argv.indexOf(`--${name}`)
  return place < 0 ? null : (process.argv[place + 1] ?? null)
}

/**
 * In milliseconds, to the hundredth.
 * @param {readonly number[]} times
 */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b)
  /** @param {number} share */
  const at = share =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
