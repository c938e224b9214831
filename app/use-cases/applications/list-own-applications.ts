// « Mes dossiers »: the applications somebody takes part in, what is expected of them first.

import type { ParticipantRole } from '#app/domain/application.ts'
import { type PublicState, publicState } from '#app/domain/application-workflow.ts'
import {
  byUrgency,
  type CarrierProject,
  type CarrierStep,
  carrierProject,
  carrierStep,
} from '#app/domain/carrier-step.ts'
import { sectionStates } from '#app/domain/completeness.ts'
import { blocking, findings } from '#app/domain/eligibility.ts'
import {
  type Bilingual,
  type FundingWindow,
  isOpen,
  versionInForce,
  versionNumbered,
} from '#app/domain/funding-window.ts'
import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import { agreementDue } from '#app/domain/project-needs.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { noticeReleased } from '#app/domain/situation.ts'
import type { Instant } from '#app/domain/time.ts'
import { listOwnApplications, type OwnApplication } from '#db/own-applications.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import { listWindows } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from '../windows/current-window.ts'

export type OwnRow = {
  readonly id: ApplicationId
  readonly reference: string | null
  readonly title: string
  readonly organisation: string
  /** Its name, where the site has several. */
  readonly window: Bilingual | null
  readonly roles: readonly ParticipantRole[]
  readonly state: PublicState
  readonly step: CarrierStep
  readonly editedAt: Instant
  readonly heldAt: Instant | null
  /** Of a draft. */
  readonly progress: { readonly complete: number; readonly sections: number; readonly blocking: number } | null
  readonly projectState: ProjectState | null
  readonly projectId: ProjectId | null
}

export type OwnApplications = {
  readonly now: Instant
  readonly window: { readonly opensAt: Instant; readonly closesAt: Instant; readonly isOpen: boolean } | null
  readonly rows: readonly OwnRow[]
}

export async function showOwnApplications(ctx: Context, actor: PersonActor): Promise<Result<OwnApplications, Refusal>> {
  const now = ctx.now()
  const windows = await listWindows(ctx.db)
  const projects = await listProjectSituations(ctx.db, { carriedBy: actor.email }, now)
  const rows = (await listOwnApplications(ctx.db, actor.email)).map(own => {
    const situation = projects.find(({ project }) => project.applicationId === own.application.id)
    return rowOf(own, situation === undefined ? null : carrierProject(situation, actor), actor, windows, now)
  })
  const current = await findCurrentWindow(ctx, actor, 'createApplication')
  return ok({
    now,
    window:
      current === null ? null : { opensAt: current.opensAt, closesAt: current.closesAt, isOpen: isOpen(current, now) },
    rows: rows.toSorted(
      (a, b) =>
        byUrgency(a.step, b.step) ||
        (a.editedAt < b.editedAt ? 1 : a.editedAt > b.editedAt ? -1 : a.id < b.id ? -1 : 1),
    ),
  })
}

function rowOf(
  own: OwnApplication,
  carried: CarrierProject | null,
  actor: PersonActor,
  windows: readonly FundingWindow[],
  now: Instant,
): OwnRow {
  const { application, roles } = own
  const window = windows.find(({ id }) => id === application.windowId)
  if (window === undefined) throw new Error(`application ${application.id} without its window`)
  const rules =
    application.versionNumber === null
      ? versionInForce(window, now)
      : versionNumbered(window, application.versionNumber)
  const released = noticeReleased(own)
  const state = publicState(application.state, released)
  const project = released ? carried : null
  const found =
    state === 'draft'
      ? findings({
          window,
          version: rules,
          answers: application.answers,
          stream: null,
          organisation: own.organisation,
          // both concern warnings alone, which a list does not show
          operatorListed: true,
          otherApplications: [],
          attachments: own.attachmentKinds,
          filedAt: now,
        })
      : []
  const sections = sectionStates(application.answers, own.attachmentKinds, found)
  const isEditor = roles.includes('applicantEditor')
  const subject = {
    ...windowSubject(window.id),
    organisationId: application.organisationId,
    filed: application.submittedAt !== null,
    participants: roles.map(role => ({ personId: actor.id, role })),
    editorMayFile: rules.editorMayFile,
  }
  return {
    id: application.id,
    reference: application.reference,
    title: application.title,
    organisation: own.organisation.name,
    window: windows.length > 1 ? window.name : null,
    roles,
    state,
    editedAt: application.editedAt,
    heldAt: state === 'committee' ? own.heldAt : null,
    progress:
      state === 'draft'
        ? {
            complete: sections.filter(section => section.state === 'complete').length,
            sections: sections.length,
            blocking: blocking(found).length,
          }
        : null,
    projectState: project?.state ?? null,
    projectId: released ? (own.project?.id ?? null) : null,
    step: carrierStep({
      now,
      state,
      closesAt: window.closesAt,
      isEditor,
      mayFile: can(actor, 'submit', subject),
      blocking: blocking(found).length,
      signatoryNamed: own.signatoryNamed,
      signatureAsked: application.signatureAskedAt !== null,
      answerDueAt: application.answerDueAt,
      supplementDueOn: own.supplementDueOn,
      heldAt: own.heldAt,
      conditions: released ? own.conditions : [],
      agreementDueOn: state === 'accepted' ? agreementDue(application.stateSince, rules) : null,
      project,
    }),
  }
}
