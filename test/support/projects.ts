// A world with its office, and applications carried to where a project begins: filed by use cases, granted at once.

import { expect } from 'vitest'
import type { Answers } from '#app/domain/answers.ts'
import type { Application } from '#app/domain/application.ts'
import type { ConditionKind, DecisionTerms } from '#app/domain/decision.ts'
import { sealedText, type ValidatedDecision } from '#app/domain/decision-seal.ts'
import { type ApplicationId, type DecisionId, type ProjectId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Result } from '#app/domain/result.ts'
import { toDay } from '#app/domain/time.ts'
import { saveDraft } from '#app/use-cases/applications/save-answers.ts'
import { nameSignatory } from '#app/use-cases/applications/sign-application.ts'
import { startApplication } from '#app/use-cases/applications/start-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { commitFor, lineOf } from '#app/use-cases/envelope/ledger.ts'
import { openDueLines } from '#app/use-cases/envelope/open-due-lines.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { record } from '#app/use-cases/tell.ts'
import { saveApplication } from '#db/applications.ts'
import { insertAttachment } from '#db/attachments.ts'
import { replaceConditions } from '#db/conditions.ts'
import { insertDecision } from '#db/decisions.ts'
import { findProjectSituation } from '#db/project-situations.ts'
import { findSituation } from '#db/situations.ts'
import { sample, sampleAnswers, someAnswers } from './answers.ts'
import { makeWorld, type World } from './world.ts'

export type FundedWorld = World & {
  readonly editor: PersonActor
  readonly signatory: PersonActor
  readonly finance: PersonActor
  readonly followUp: PersonActor
  readonly manager: PersonActor
  readonly auditor: PersonActor
  readonly stranger: PersonActor
}

/** The value of an act that the test expects to succeed. */
export function done<T, R>(result: Result<T, R>): T {
  if (!result.ok) expect(result).toBe('an act that succeeds')
  return (result as { readonly value: T }).value
}

/** A central administration with its editor and signatory, and one person for each role of the office. */
export async function makeFundedWorld(
  day = '2025-01-06',
  kind: 'CENTRAL' | 'OPERATOR' = 'CENTRAL',
): Promise<FundedWorld> {
  const world = await makeWorld(day)
  await openDueLines(world.ctx)
  const body = await world.organisation({ kind, name: 'Direction des lacs (fictive)' })
  const carrier = { organisationId: body.id }
  return {
    ...world,
    editor: await world.person({ ...carrier, email: 'editor@exemple.invalid', name: 'Ève Éditrice' }),
    signatory: await world.person({ ...carrier, email: 'signatory@exemple.invalid', name: 'Serge Signataire' }),
    finance: await world.person({
      email: 'finance@exemple.invalid',
      name: 'Fanny Finances',
      roles: ['financeOfficer'],
    }),
    followUp: await world.person({
      email: 'follow-up@exemple.invalid',
      name: 'Sami Suivi',
      roles: ['followUpOfficer'],
    }),
    manager: await world.person({
      email: 'manager@exemple.invalid',
      name: 'Rita Responsable',
      roles: ['windowManager'],
    }),
    auditor: await world.person({ email: 'auditor@exemple.invalid', name: 'Alba Audit', roles: ['auditor'] }),
    stranger: await world.person({ email: 'stranger@exemple.invalid', name: 'Inès Inconnue' }),
  }
}

type Grant = {
  readonly answers?: Answers
  readonly granted?: number
  readonly conditions?: readonly { readonly kind: ConditionKind; readonly wording: string; readonly dueOn: string }[]
  readonly noticeReleased?: boolean
}

/** Files an application and grants it, at the moment of the clock. */
export async function acceptedApplication(world: FundedWorld, grant: Grant = {}): Promise<Application> {
  const { ctx, editor, signatory } = world
  const { answers = someAnswers(), granted = 50_000, conditions = [], noticeReleased = true } = grant
  const draft = done(await startApplication(ctx, editor, world.window.id, 'Un projet'))
  const saved = done(await saveDraft(ctx, editor, draft.id, draft.version, answers))
  for (const kind of ['sponsorLetter', 'dpoOpinion']) {
    await insertAttachment(
      ctx.db,
      draft.id,
      {
        id: toId(ctx.newId()),
        kind,
        fileName: `${kind}.pdf`,
        mediaType: 'application/pdf',
        size: 1000,
        sha256: 'f00d',
        uploadedAt: ctx.now(),
      },
      editor.id,
    )
  }
  done(await nameSignatory(ctx, editor, saved.id, signatory.email))
  const filed = done(await submitApplication(ctx, signatory, draft.id, ctx.newId()))
  await decide(world, filed.id, granted, conditions, noticeReleased)
  const situation = await findSituation(ctx.db, filed.id, ctx.now())
  if (situation === null) throw new Error('unreachable')
  await world.sent()
  return situation.application
}

async function decide(
  { ctx, manager }: FundedWorld,
  id: ApplicationId,
  amount: number,
  conditions: NonNullable<Grant['conditions']>,
  noticeReleased: boolean,
): Promise<void> {
  const situation = await findSituation(ctx.db, id, ctx.now())
  if (situation === null) throw new Error('unreachable')
  const decisionId = toId<DecisionId>(ctx.newId())
  const kind = conditions.length > 0 ? 'grantWithConditions' : 'grant'
  const terms: DecisionTerms = {
    kind,
    granted: euros(amount),
    reasons: [],
    reasonText: '',
    conditions: conditions.map(condition => ({ ...condition, dueOn: toDay(condition.dueOn) })),
    waitlistRank: null,
    departureReason: '',
    vote: null,
  }
  const validated: ValidatedDecision = {
    id: decisionId,
    applicationId: id,
    meetingId: null,
    number: 1,
    kind,
    granted: euros(amount),
    terms,
    supersedesId: null,
    recordedBy: situation.application.createdBy,
    recordedAt: ctx.now(),
    validatedBy: manager.id,
    validatedAt: ctx.now(),
    lineId: (await lineOf(ctx, situation))?.id ?? null,
  }
  const noticeReleasedAt = noticeReleased ? ctx.now() : null
  await insertDecision(ctx.db, {
    ...validated,
    noticeReleasedAt,
    sha256: ctx.sha256(sealedText(validated)),
    version: 1,
  })
  await replaceConditions(ctx.db, decisionId, terms.conditions, ctx.newId)
  done(await commitFor(ctx, situation, decisionId, euros(amount), manager))
  const state = conditions.length > 0 ? 'acceptedWithConditions' : 'accepted'
  await saveApplication(ctx.db, { ...situation.application, state, stateSince: ctx.now(), stepDueAt: null })
  await record(ctx, { subject: 'application', subjectId: id, action: kind, by: manager, from: 'submitted', to: state })
}

/** A project whose agreement is to sign. */
export async function draftedProject(world: FundedWorld, grant: Grant = {}): Promise<Project> {
  const application = await acceptedApplication(world, grant)
  const project = done(await draftAgreement(world.ctx, world.finance, application.id))
  await world.sent()
  return project
}

/** A project in progress, drafted, signed and activated on the day of the clock. */
export async function runningProject(world: FundedWorld, grant: Grant = {}): Promise<Project> {
  const { ctx, finance } = world
  const { id } = await draftedProject(world, grant)
  const today = toDay(ctx.now().slice(0, 10))
  done(await recordSignature(ctx, finance, id, { bodySignedOn: today, serviceSignedOn: today, commitmentRef: '2103' }))
  const project = done(await activateAgreement(ctx, finance, id, null))
  await world.sent()
  return project
}

/** The project of that sample, in progress since its start, with the grant of the sample. */
export async function sampleProject(world: FundedWorld, ref: string): Promise<Project> {
  const given = sample(ref)
  return runningProject(world, { answers: sampleAnswers(given), granted: given.granted ?? 0 })
}

/** The project with all around it, as the clock stands. */
export async function situationOf(world: World, id: ProjectId) {
  const situation = await findProjectSituation(world.ctx.db, id, world.ctx.now())
  if (situation === null) throw new Error(`no project ${id}`)
  return situation
}
