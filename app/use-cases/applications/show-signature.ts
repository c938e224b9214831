// The signatory's page: what their body commits, year by year and afterwards, before they file or send back.

import { availableActions } from '#app/domain/advance.ts'
import { type Answers, textOf } from '#app/domain/answers.ts'
import type { Attachment } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { blocking } from '#app/domain/eligibility.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { isOpen, type WindowVersion } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, subtract } from '#app/domain/money.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { type ReadApplication, readApplication } from '#app/domain/read-application.ts'
import { notFromHere, type Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { type Instant, monthsBegun } from '#app/domain/time.ts'
import { listJournal } from '#db/journal.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'

/** `own` is what the window does not pay: the body, and others where there are. */
export type CommittedYear = {
  readonly year: number
  readonly total: Cents
  readonly requested: Cents
  readonly own: Cents
}

export type SignaturePage = {
  readonly view: CarrierView
  /** Of the application that is read before it is signed. */
  readonly version: number
  readonly opensAt: Instant
  readonly isOpen: boolean
  readonly mayFile: boolean
  readonly maySendBack: boolean
  readonly answerDays: number
  readonly blocking: number
  readonly warnings: readonly Finding[]
  readonly years: readonly CommittedYear[]
  readonly whole: {
    readonly total: Cents
    readonly requested: Cents
    readonly own: Cents
    readonly valuedStaff: Cents
    readonly others: Cents
  }
  readonly runCostPerYear: Cents | null
  readonly runCostFunding: string | null
  readonly asked: { readonly by: string; readonly at: Instant } | null
  readonly read: Pick<
    ReadApplication,
    'acronym' | 'publicSummary' | 'startDate' | 'endDate' | 'indicators' | 'milestones' | 'risks' | 'sponsor'
  > & { readonly months: number | null }
  readonly answers: Answers
  readonly organisation: Organisation
  readonly rules: Pick<WindowVersion, 'streams' | 'projectTypes'>
  readonly attachments: readonly Attachment[]
}

export async function showSignature(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<SignaturePage, Refusal>> {
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const situation = seen.value
  const { application, window, rules, attachments } = situation
  if (!can(actor, 'submit', subjectOf(situation))) return refuse({ code: 'notAllowed' })
  if (application.state !== 'draft') return refuse(notFromHere(application.state))
  const found = findingsOn(situation)
  const available = availableActions(situation, actor)
  const plan = readFundingPlan(application.answers)
  const totals = fundingTotals(plan)
  const read = readApplication(application.answers, rules)
  const asking = (await listJournal(ctx.db, 'application', id)).findLast(({ action }) => action === 'askForSignature')
  const own = (total: Cents, requested: Cents): Cents => subtract(total, requested)
  return ok({
    view: await viewOf(ctx, situation, actor, found),
    version: application.version,
    opensAt: window.opensAt,
    isOpen: isOpen(window, situation.now),
    mayFile: available.includes('submit'),
    maySendBack: available.includes('sendBack'),
    answerDays: rules.delays.answer,
    blocking: blocking(found).length,
    warnings: found.filter(({ level }) => level !== 'BLOCK'),
    years: totals.byYear.map(({ key, total, requested }) => ({
      year: key,
      total,
      requested,
      own: own(total, requested),
    })),
    whole: {
      total: totals.total,
      requested: totals.requested,
      own: own(totals.total, totals.requested),
      valuedStaff: totals.valuedStaff,
      others: totals.otherFunding,
    },
    runCostPerYear: read.runCostPerYear,
    runCostFunding: textOf(application.answers, 'runCostFunding') || null,
    asked:
      application.signatureAskedAt === null || asking === undefined
        ? null
        : { by: asking.actorName ?? '', at: asking.at },
    read: {
      acronym: read.acronym,
      publicSummary: read.publicSummary,
      startDate: read.startDate,
      endDate: read.endDate,
      indicators: read.indicators,
      milestones: read.milestones,
      risks: read.risks,
      sponsor: read.sponsor,
      months:
        read.startDate !== null && read.endDate !== null && read.startDate <= read.endDate
          ? monthsBegun(read.startDate, read.endDate)
          : null,
    },
    answers: application.answers,
    organisation: situation.organisation,
    rules: { streams: rules.streams, projectTypes: rules.projectTypes },
    attachments,
  })
}
