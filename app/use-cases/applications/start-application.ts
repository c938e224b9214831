// Somebody of a body starts an application: they are its editor, and nobody else has a right on it yet.

import type { Application } from '#app/domain/application.ts'
import { isOpen } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { insertApplication } from '#db/applications.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insertParticipant } from '#db/participants.ts'
import { findWindow } from '#db/windows.ts'
import { type Context, inTransaction } from '../context.ts'
import { record } from '../tell.ts'

/** A draft with nothing but its title; refused before the window opens, after it closed, and to whoever named no body. */
export function startApplication(
  ctx: Context,
  actor: Actor,
  windowId: WindowId,
  title: string,
): Promise<Result<Application, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const window = await findWindow(ctx.db, windowId)
    if (window === null) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'createApplication', windowSubject(windowId)))
      return refuse({ code: 'notAllowed' })
    const now = ctx.now()
    if (!isOpen(window, now))
      return refuse({ code: 'windowOpen', opensAt: window.opensAt, closesAt: window.closesAt, receivedAt: now })
    const organisation = actor.organisationId === null ? null : await findOrganisation(ctx.db, actor.organisationId)
    if (organisation === null) return refuse({ code: 'organisationNeeded' })
    const application: Application = {
      id: toId(ctx.newId()),
      windowId,
      organisationId: organisation.id,
      reference: null,
      title,
      state: 'draft',
      previousState: null,
      versionNumber: null,
      stream: null,
      answers: { title },
      caseOfficerId: null,
      createdBy: actor.id,
      createdAt: now,
      editedAt: now,
      submittedAt: null,
      answerDueAt: null,
      stateSince: now,
      stepDueAt: null,
      totalCents: null,
      requestedCents: null,
      scoreTenths: null,
      signatureAskedAt: null,
      version: 1,
    }
    await insertApplication(ctx.db, application)
    await insertParticipant(ctx.db, application.id, { role: 'applicantEditor', email: actor.email }, actor.id, now)
    await record(ctx, {
      subject: 'application',
      subjectId: application.id,
      action: 'create',
      by: actor,
      from: null,
      to: 'draft',
    })
    return ok(application)
  })
}
