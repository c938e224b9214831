// Work that comes back at a steady pace for as long as the server runs, never twice at once.

import type { Duration } from '#app/domain/time.ts'

/** Works now, then every so often; a turn that would begin before the last one ended is left out. Stopped, it ends the turn under way. */
export function repeat(
  every: Duration,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let turn: Promise<void> | null = null
  const begin = () => {
    turn ??= work()
      .catch(onFailure)
      .finally(() => {
        turn = null
      })
  }
  begin()
  const timer = setInterval(begin, every)
  return {
    stop: async () => {
      clearInterval(timer)
      await turn
    },
  }
}
