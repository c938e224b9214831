// Before filing: all that is missing, each with the field to mend, what deserves attention, and who signs.

import { availableActions } from '#app/domain/advance.ts'
import type { Attachment } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { type SectionState, sectionStates } from '#app/domain/completeness.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { isOpen } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { readApplication } from '#app/domain/read-application.ts'
import { notFromHere, type Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { type Instant, monthsBegun } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'
import { listOwnHistory, sentBackIn } from './own-history.ts'

export type SummaryPage = {
  readonly view: CarrierView
  readonly isOpen: boolean
  readonly opensAt: Instant
  readonly found: readonly Finding[]
  readonly sections: readonly SectionState[]
  readonly figures: {
    readonly total: Cents
    readonly requested: Cents
    readonly rate: BasisPoints | null
    readonly months: number | null
  }
  readonly attachments: readonly Attachment[]
  readonly signatory: { readonly email: string; readonly name: string | null; readonly askedAt: Instant | null } | null
  /** The word with which the signatory sent it back, until they are asked again. */
  readonly sentBack: { readonly by: string; readonly at: Instant; readonly word: string } | null
  readonly may: {
    readonly edit: boolean
    readonly nameSignatory: boolean
    readonly askForSignature: boolean
    readonly submit: boolean
  }
}

export async function showSummary(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<SummaryPage, Refusal>> {
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const situation = seen.value
  const { application, window, rules, attachments, participants } = situation
  if (application.state !== 'draft') return refuse(notFromHere(application.state))
  const found = findingsOn(situation)
  const available = availableActions(situation, actor)
  const { total, requested, rate } = fundingTotals(readFundingPlan(application.answers))
  const { startDate, endDate } = readApplication(application.answers, rules)
  const signatory = participants.find(({ role }) => role === 'applicantSignatory')
  return ok({
    view: await viewOf(ctx, situation, actor, found),
    isOpen: isOpen(window, situation.now),
    opensAt: window.opensAt,
    found: found.filter(({ code }) => code !== 'CALL_CLOSED'),
    sections: sectionStates(
      application.answers,
      attachments.map(({ kind }) => kind),
      found,
    ),
    figures: {
      total,
      requested,
      rate,
      months: startDate !== null && endDate !== null && startDate <= endDate ? monthsBegun(startDate, endDate) : null,
    },
    attachments,
    signatory:
      signatory === undefined
        ? null
        : { email: signatory.email, name: signatory.name, askedAt: application.signatureAskedAt },
    sentBack: sentBackIn(await listOwnHistory(ctx, id, participants)),
    may: {
      edit: available.includes('editDraft'),
      nameSignatory: available.includes('nameSignatory'),
      askForSignature: available.includes('askForSignature'),
      submit: available.includes('submit'),
    },
  })
}
