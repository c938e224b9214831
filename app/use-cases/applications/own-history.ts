// The history of an application as its carrier reads it, newest first.

import type { Participant } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type PublicEvent, publicEvent } from '#app/domain/public-history.ts'
import type { Instant } from '#app/domain/time.ts'
import { listJournal } from '#db/journal.ts'
import type { Context } from '../context.ts'

export type OwnEvent = {
  readonly at: Instant
  readonly what: PublicEvent
  /** `office` is said without a name, `nobody` is time. */
  readonly who:
    | { readonly kind: 'person'; readonly name: string }
    | { readonly kind: 'office' }
    | { readonly kind: 'nobody' }
  /** What a participant wrote; nothing that the office wrote. */
  readonly words: string | null
}

export async function listOwnHistory(
  ctx: Context,
  id: ApplicationId,
  participants: readonly Participant[],
): Promise<readonly OwnEvent[]> {
  const entries = await listJournal(ctx.db, 'application', id)
  return entries
    .flatMap(({ at, action, actorId, actorName, comment }): OwnEvent[] => {
      const seen = publicEvent(action)
      if (seen === null) return []
      const isParticipant = participants.some(({ personId }) => personId !== null && personId === actorId)
      const who: OwnEvent['who'] =
        actorId === null
          ? { kind: 'nobody' }
          : seen.isOwn || isParticipant
            ? { kind: 'person', name: actorName ?? '' }
            : { kind: 'office' }
      return [{ at, what: seen.what, who, words: seen.isOwn && comment !== null && comment !== '' ? comment : null }]
    })
    .toReversed()
}

/** The word with which the signatory sent the draft back, until they are asked again. */
export function sentBackIn(
  history: readonly OwnEvent[],
): { readonly by: string; readonly at: Instant; readonly word: string } | null {
  const last = history.find(({ what }) => what === 'sendBack' || what === 'askForSignature')
  if (last?.what !== 'sendBack') return null
  return { by: last.who.kind === 'person' ? last.who.name : '', at: last.at, word: last.words ?? '' }
}
