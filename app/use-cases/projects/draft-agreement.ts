// The finance officer drafts the agreement of an accepted application: from here on it has a project.

import {
  type AgreementTerms,
  agreementKindOf,
  agreementNumber,
  baselines,
  checkAgreement,
  plannedMilestones,
  proposedTerms,
} from '#app/domain/agreement.ts'
import { maxMonths } from '#app/domain/eligibility.ts'
import type { ApplicationId, IndicatorId, MilestoneId, PersonId, ProjectId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import { type ReadApplication, readApplication } from '#app/domain/read-application.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import { insertIndicator } from '#db/indicators.ts'
import { insertMilestone } from '#db/milestones.ts'
import { insertProject, replaceSchedule, takeAgreementNumber } from '#db/projects.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import { act } from '../applications/act.ts'
import { type Context, inTransaction } from '../context.ts'
import { holdersWho, queue, record, tellApplication } from '../tell.ts'
import { aboutProject } from './tell-project.ts'

/** What the grant and the filed version give an agreement to start from. */
export type AgreementBasis = { readonly read: ReadApplication; readonly granted: Cents; readonly terms: AgreementTerms }

/** Null when nothing was granted or filed: there is then nothing to agree on. */
export async function findAgreementBasis(
  ctx: Context,
  { application, decision, rules }: Situation,
): Promise<AgreementBasis | null> {
  const filed = await findLatestSubmission(ctx.db, application.id)
  const granted = decision?.granted ?? null
  if (filed === null || granted === null) return null
  const read = readApplication(filed.content.answers, rules)
  return { read, granted, terms: proposedTerms(read, granted) }
}

/** `given` replaces what is proposed, term by term. Answers the new project; the application stays accepted. */
export function draftAgreement(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  given: Partial<AgreementTerms> = {},
): Promise<Result<Project, Refusal>> {
  return inTransaction(ctx, async ctx => {
    let drafted: Project | null = null
    const advanced = await act(ctx, actor, id, 'draftAgreement', async (ctx, situation, application) => {
      if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
      const basis = await findAgreementBasis(ctx, situation)
      if (basis === null) return refuse({ code: 'notFound' })
      const terms = checkAgreement(
        { ...basis.terms, ...given },
        {
          granted: basis.granted,
          maxMonths: maxMonths(situation.rules, application.stream),
          today: parisDay(ctx.now()),
          written: basis.terms.milestonesDueOn,
        },
      )
      if (!terms.ok) return refuse({ code: 'agreementWrong', problems: terms.refusal })
      drafted = await createProject(ctx, situation, basis, terms.value, actor.id)
      await tellApplication(ctx, situation, {
        action: 'draftAgreement',
        by: actor,
        after: application,
        body: { agreement: drafted.agreementNumber, granted: drafted.granted },
        emails: { applicant: ready(drafted, 'myProject'), finance: null },
      })
      await queue(
        ctx,
        await holdersWho(ctx, ['windowManager'], 'readProject', subjectOf(situation)),
        ready(drafted, 'project'),
      )
      await record(ctx, {
        subject: 'project',
        subjectId: drafted.id,
        action: 'draftAgreement',
        by: actor,
        from: null,
        to: drafted.state,
        body: { agreement: drafted.agreementNumber },
      })
      return ok(application)
    })
    if (!advanced.ok) return advanced
    return drafted === null ? refuse({ code: 'notFound' }) : ok(drafted)
  })
}

const ready = (project: Project, page: 'myProject' | 'project') =>
  ({
    name: 'agreementReady',
    props: { ...aboutProject(project, page), agreementNumber: project.agreementNumber, grantedCents: project.granted },
  }) as const

/** The project with its schedule, its milestones and its indicators as the filed version has them. */
async function createProject(
  ctx: Context,
  { application, organisation }: Situation,
  { read, granted }: AgreementBasis,
  terms: AgreementTerms,
  by: PersonId,
): Promise<Project> {
  const now = ctx.now()
  const year = yearOf(parisDay(now))
  const kind = agreementKindOf(organisation.kind)
  const project: Project = {
    id: toId<ProjectId>(ctx.newId()),
    applicationId: application.id,
    windowId: application.windowId,
    organisationId: application.organisationId,
    reference: application.reference ?? '',
    title: application.title,
    acronym: read.acronym ?? '',
    state: 'agreementToSign',
    agreementNumber: agreementNumber(kind, year, await takeAgreementNumber(ctx.db, application.windowId, year)),
    agreementKind: kind,
    object: terms.object,
    uo: terms.uo,
    commitmentRef: null,
    initialStart: terms.start,
    initialEnd: terms.end,
    initialTotalCost: application.totalCents ?? cents(0),
    granted,
    acceptedAt: application.stateSince,
    draftedBy: by,
    draftedAt: now,
    termsEditedAt: null,
    bodySignedOn: null,
    serviceSignedOn: null,
    activatedAt: null,
    activatedBy: null,
    stateSince: now,
    forecastEnd: null,
    forecastTotalCost: null,
    closureProposedBy: null,
    healthOverride: null,
    version: 1,
  }
  await insertProject(ctx.db, project)
  await replaceSchedule(ctx.db, project.id, terms.schedule)
  for (const [index, planned] of plannedMilestones(read).entries()) {
    const dueOn = terms.milestonesDueOn[index] ?? planned.dueOn
    await insertMilestone(ctx.db, project.id, { ...planned, dueOn, id: toId<MilestoneId>(ctx.newId()) })
  }
  for (const indicator of baselines(read)) {
    await insertIndicator(ctx.db, project.id, { ...indicator, id: toId<IndicatorId>(ctx.newId()) })
  }
  return project
}
