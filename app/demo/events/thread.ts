// What the events of one sample share: what earlier ones made, and the certainty that each act succeeded.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import type { DemoContent, SampleRef } from '../content.ts'

export type WorldEvent = { readonly at: Instant; readonly happen: (ctx: Context) => Promise<void> }

export type SampleThread = { readonly ref: SampleRef; readonly content: DemoContent; application: ApplicationId | null }

/** The value of an act that the story expects to succeed; the world is wrong otherwise, and says where. */
export function must<T>(what: string, result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export function requireApplication(thread: SampleThread): ApplicationId {
  if (thread.application === null) throw new Error(`${thread.ref} was not started`)
  return thread.application
}
