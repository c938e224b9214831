// A project as its carrier reads it: what is expected of them, by when, and how it is judged.

import type { ProjectId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { availableProjectActions } from '#app/domain/project-advance.ts'
import { isNeedOf } from '#app/domain/project-needs.ts'
import { type ProjectEvent, type ProjectView, projectView } from '#app/domain/project-view.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { listPeopleWithRole } from '#db/people.ts'
import type { Context } from '../context.ts'
import { requireProject } from './act-on-project.ts'
import { listProjectHistory } from './project-history.ts'
import { isCarrier } from './show-project.ts'

/** What the datalab does among itself is not for the carrier. */
const publicActions: ReadonlySet<string> = new Set([
  'draftAgreement',
  'editAgreement',
  'bodySigned',
  'signaturesCleared',
  'serviceSigned',
  'agreementReminder',
  'activate',
  'submitEvidence',
  'acceptMilestone',
  'returnMilestone',
  'milestoneMissed',
  'openReport',
  'sendReport',
  'readReport',
  'remindCarrier',
  'suspend',
  'resume',
  'startClosing',
  'close',
  'terminate',
  'withdrawProject',
  'healthTurnedRed',
  'healthLeftRed',
])

export type OwnProjectPage = {
  readonly view: ProjectView
  /** What its acts are judged over. */
  readonly version: number
  readonly history: readonly ProjectEvent[]
  readonly available: readonly ProjectAction[]
  /** The first need is the reader's. */
  readonly isYours: boolean
  /** Who follows the project at the datalab. */
  readonly contact: { readonly name: string; readonly email: string } | null
}

export async function showOwnProject(
  ctx: Context,
  actor: PersonActor,
  id: ProjectId,
): Promise<Result<OwnProjectPage, Refusal>> {
  const situation = await requireProject(ctx, actor, id)
  if (!situation.ok) return situation
  const { participants, project } = situation.value
  if (!isCarrier(actor, participants)) return refuse({ code: 'notFound' })
  const [contact] = await listPeopleWithRole(ctx.db, project.windowId, 'followUpOfficer')
  const history = await listProjectHistory(ctx, id)
  const view = projectView(situation.value)
  const [need] = view.needs
  return ok({
    view,
    version: project.version,
    isYours: need !== undefined && isNeedOf(need, actor, { windowId: project.windowId, participants }),
    history: history.filter(({ action }) => publicActions.has(action)),
    available: availableProjectActions(situation.value, actor),
    contact: contact === undefined ? null : { name: contact.name, email: contact.email },
  })
}
