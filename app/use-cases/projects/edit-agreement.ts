// Until it is activated the finance officer may still write the agreement; every change is in the history, and clears
// the signatures noted before it: nobody has signed the new terms.

import { type AgreementTerms, checkAgreement } from '#app/domain/agreement.ts'
import { maxMonths } from '#app/domain/eligibility.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Project } from '#app/domain/project.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { findApplication } from '#db/applications.ts'
import { saveMilestone } from '#db/milestones.ts'
import { replaceSchedule } from '#db/projects.ts'
import type { Context } from '../context.ts'
import { record } from '../tell.ts'
import { actOnProject } from './act-on-project.ts'
import { tellProject } from './tell-project.ts'

/** `readVersion` is what the officer had before their eyes; null when it is not asked. */
export function editAgreement(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  given: AgreementTerms,
  readVersion: number | null = null,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, { action: 'editAgreement', readVersion }, async (ctx, situation, project) => {
    const application = await findApplication(ctx.db, project.applicationId)
    const terms = checkAgreement(given, {
      granted: project.granted,
      maxMonths: maxMonths(situation.rules, application?.stream ?? null),
      today: parisDay(ctx.now()),
      written: situation.milestones.map(({ dueOn }) => dueOn),
    })
    if (!terms.ok) return refuse({ code: 'agreementWrong', problems: terms.refusal })
    const { object, uo, start, end, schedule, milestonesDueOn } = terms.value
    await replaceSchedule(ctx.db, project.id, schedule)
    for (const [index, milestone] of situation.milestones.entries()) {
      const dueOn = milestonesDueOn[index] ?? milestone.dueOn
      if (dueOn === milestone.dueOn) continue
      if (!(await saveMilestone(ctx.db, { ...milestone, dueOn }))) return refuse({ code: 'changedMeanwhile' })
    }
    const { bodySignedOn, serviceSignedOn } = project
    const edited: Project = {
      ...project,
      object,
      uo,
      initialStart: start,
      initialEnd: end,
      termsEditedAt: ctx.now(),
      bodySignedOn: null,
      serviceSignedOn: null,
    }
    await tellProject(ctx, situation, {
      action: 'editAgreement',
      by: actor,
      after: edited,
      body: { schedule, bodySignedOn, serviceSignedOn },
      emails: {},
    })
    if (bodySignedOn !== null || serviceSignedOn !== null)
      await record(ctx, { subject: 'project', subjectId: project.id, action: 'signaturesCleared', by: actor })
    return ok(edited)
  })
}
