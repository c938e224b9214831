// Whether somebody takes part in an application at all: asked before a long body of theirs is read.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { listParticipants } from '#db/participants.ts'
import type { Context } from '../context.ts'

/** Keeps strangers from holding the places where files are read; what they may do is judged by the act itself. */
export async function takesPart(ctx: Context, actor: PersonActor, id: ApplicationId): Promise<boolean> {
  return (await listParticipants(ctx.db, id)).some(({ personId }) => personId === actor.id)
}
