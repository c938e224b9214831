// Many things done one after another, so that one that fails stops none of the others.

/** Does them all, then throws what failed: the failure itself when it is the only one. */
export async function eachAlone<T>(things: readonly T[], act: (thing: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const thing of things) {
    try {
      await act(thing)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '))
}
