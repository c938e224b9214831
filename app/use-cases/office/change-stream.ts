// Before admissibility an officer may move a file to the stream it belongs to; the carrier is told.

import type { Application } from '#app/domain/application.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { queue, tellApplication, withLocale } from '../tell.ts'

/** To another stream of the version the file was filed under, with a reason that the history keeps. */
export function changeStream(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  stream: string,
  reason: string,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'changeStream', async (ctx, situation, application) => {
    const chosen = situation.rules.streams.find(({ code }) => code === stream)
    if (chosen === undefined || stream === application.stream) return refuse({ code: 'streamRefused', stream })
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const changed = { ...application, stream }
    // the name of a stream is the window's, in the reader's language: one e-mail a recipient
    await tellApplication(ctx, situation, {
      action: 'changeStream',
      by: actor,
      after: changed,
      comment: reason,
      body: { stream },
      emails: { applicant: null },
    })
    const { reference, title } = application
    for (const recipient of await withLocale(
      ctx,
      situation.participants.map(({ email }) => email),
    )) {
      await queue(ctx, [recipient], {
        name: 'streamChanged',
        props: { reference, title, link: { page: 'myApplication', id }, stream: chosen.label[recipient.locale] },
      })
    }
    return ok(changed)
  })
}
