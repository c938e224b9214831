// The signatory hands in the application: from here on only the office moves it.

import { textOf } from '#app/domain/answers.ts'
import type { Application } from '#app/domain/application.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { statedSilence } from '#app/domain/implicit-decision.ts'
import { cents } from '#app/domain/money.ts'
import { optionLists } from '#app/domain/option-lists.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { type Acknowledgement, canonicalJson, freeze, reference, type Submission } from '#app/domain/submission.ts'
import { daysBetween, deadline, parisDay, yearOf } from '#app/domain/time.ts'
import { findApplicationByFilingKey, saveFilingKey, takeReferenceNumber } from '#db/applications.ts'
import { insertSubmission } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'
import { act, requireSituation } from './act.ts'

/**
 * Files the application under the version in force at `ctx.now()`, the instant its request was received. `filingKey`
 * comes with the form: a double click or a retry after a lost answer gives the same filing. `readVersion` is what the
 * signatory had before their eyes: nobody files what they have not read.
 */
export async function submitApplication(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  filingKey: string,
  readVersion: number | null = null,
): Promise<Result<Application, Refusal>> {
  const seen = await requireSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const already = await findApplicationByFilingKey(ctx.db, filingKey)
  if (already !== null && already.id === id) return ok(already)
  const filed = await act(ctx, actor, id, 'submit', async (ctx, situation, application) => {
    if (actor.kind !== 'person') return refuse({ code: 'notAllowed' })
    if (readVersion !== null && readVersion !== application.version) return refuse({ code: 'changedMeanwhile' })
    // the form of another application, filed since: its key names one filing
    if ((await findApplicationByFilingKey(ctx.db, filingKey)) !== null) return refuse({ code: 'changedMeanwhile' })
    // whoever files has ticked them: the form does not go without
    const advanced = {
      ...application,
      answers: { ...application.answers, declarations: [...optionLists.declarations] },
    }
    const now = ctx.now()
    const year = yearOf(parisDay(now))
    const given = reference(
      situation.window.referencePrefix,
      year,
      await takeReferenceNumber(ctx.db, situation.window.id, year),
    )
    const frozen = await freezeVersion(ctx, situation, { ...advanced, reference: given }, 1, actor)
    await saveFilingKey(ctx.db, id, filingKey)
    const { acknowledgement } = frozen.submission
    await tellApplication(ctx, situation, {
      action: 'submit',
      by: actor,
      after: frozen.application,
      body: { reference: given, sha256: frozen.submission.sha256 },
      emails: {
        applicant: { name: 'applicationSubmitted', props: { ...acknowledgement, link: { page: 'receipt', id } } },
        officers: {
          name: 'applicationToTreat',
          props: {
            reference: given,
            title: frozen.application.title,
            link: { page: 'file', id },
            organisation: situation.organisation.name,
            requestedCents: frozen.application.requestedCents ?? cents(0),
            dueAt: deadline(now, situation.rules.delays.admissibility),
          },
        },
      },
    })
    return ok(frozen.application)
  })
  if (filed.ok || filed.refusal.code === 'windowOpen') return filed
  // the other of two clicks: it lost the race, its filing is the first one's
  const first = await findApplicationByFilingKey(ctx.db, filingKey)
  return first !== null && first.id === id ? ok(first) : filed
}

/** Freezes what is typed as the filed version `number`, hashes it, and stores it with its acknowledgement. */
export async function freezeVersion(
  ctx: Context,
  situation: Situation,
  application: Application & { readonly reference: string },
  number: number,
  actor: Extract<Actor, { kind: 'person' }>,
): Promise<{ readonly application: Application; readonly submission: Submission }> {
  const { rules, window, organisation } = situation
  const now = ctx.now()
  const totals = fundingTotals(readFundingPlan(application.answers))
  const stream = application.stream ?? textOf(application.answers, 'stream')
  const answerDueAt = application.answerDueAt ?? deadline(now, rules.delays.answer)
  const first = application.submittedAt ?? now
  const pausedDays = daysBetween(parisDay(deadline(first, rules.delays.answer)), parisDay(answerDueAt))
  const filed: Application = {
    ...application,
    title: textOf(application.answers, 'title'),
    versionNumber: rules.number,
    stream,
    submittedAt: first,
    answerDueAt,
    totalCents: totals.total,
    requestedCents: totals.requested,
    editedAt: now,
  }
  const content = freeze({ ...application, stream }, number, rules, organisation, situation.attachments)
  const sha256 = ctx.sha256(canonicalJson(content))
  const acknowledgement: Acknowledgement = {
    reference: application.reference,
    number,
    title: filed.title,
    receivedAt: now,
    sha256,
    answerDays: rules.delays.answer,
    answerDueAt,
    ...(rules.implicitDecision === undefined
      ? {}
      : { silence: statedSilence(rules.implicitDecision, { first, complete: now, pausedDays }) }),
    service: window.service,
    submittedBy: { name: actor.name, position: actor.position },
  }
  const submission: Submission = {
    number,
    windowVersion: rules.number,
    content,
    sha256,
    receivedAt: now,
    submittedBy: actor.id,
    acknowledgement,
  }
  await insertSubmission(ctx.db, application.id, submission)
  return { application: filed, submission }
}
