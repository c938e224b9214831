// The carrier's own page of an application: where it stands, what is next, what was told, and what was filed.

import { availableActions } from '#app/domain/advance.ts'
import type { Attachment, Condition, Decision } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import { decidedStates } from '#app/domain/application-workflow.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { type SectionState, sectionStates } from '#app/domain/completeness.ts'
import type { DecisionKind } from '#app/domain/decision.ts'
import { blocking } from '#app/domain/eligibility.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import type { Bilingual, FundingWindow, WindowVersion } from '#app/domain/funding-window.ts'
import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { conditionsAreOpen, noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import type { SubmissionContent } from '#app/domain/submission.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { findProjectId } from '#db/own-applications.ts'
import { listSubmissions } from '#db/submissions.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'
import { listOwnHistory, type OwnEvent, sentBackIn } from './own-history.ts'

export type OwnDecision = {
  readonly kind: DecisionKind
  readonly releasedAt: Instant
  readonly granted: Cents | null
  readonly reasons: readonly Bilingual[]
  readonly reasonText: string
  readonly waitlistRank: number | null
  readonly conditions: readonly Condition[]
}

export type OwnPage = {
  readonly view: CarrierView
  readonly may: {
    readonly withdraw: boolean
    readonly discard: boolean
    readonly answerSupplement: boolean
    readonly edit: boolean
    readonly sign: boolean
    readonly evidence: boolean
  }
  readonly sections: readonly SectionState[]
  readonly blocking: number
  readonly totalCents: Cents | null
  readonly requestedCents: Cents | null
  readonly participants: readonly {
    readonly name: string | null
    readonly email: string
    readonly isSignatory: boolean
  }[]
  readonly supplement: { readonly dueOn: Day; readonly message: string; readonly fields: readonly string[] } | null
  readonly decision: OwnDecision | null
  /** Where to send what a deferral awaits; null while none does. */
  readonly sendTo: FundingWindow['service'] | null
  /** Said once it is confirmed. */
  readonly inadmissibility: string | null
  readonly heldAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly attachments: readonly Attachment[]
  readonly receipts: readonly { readonly number: number; readonly receivedAt: Instant; readonly sha256: string }[]
  /** The latest filed version, to be read again. */
  readonly filed: SubmissionContent | null
  /** The words of the window for its own codes. */
  readonly rules: Pick<WindowVersion, 'streams' | 'projectTypes'>
  readonly history: readonly OwnEvent[]
  readonly sentBack: ReturnType<typeof sentBackIn>
  readonly projectId: ProjectId | null
}

export async function showOwnApplication(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<OwnPage, Refusal>> {
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const situation = seen.value
  const { application, attachments, participants, supplement, inadmissibility, agenda } = situation
  const isDraft = application.state === 'draft'
  // of a draft, what its summary says too
  const typed = fundingTotals(readFundingPlan(application.answers))
  const found = isDraft ? findingsOn(situation) : []
  const view = await viewOf(ctx, situation, actor, found)
  const available = availableActions(situation, actor)
  const submissions = await listSubmissions(ctx.db, id)
  const history = await listOwnHistory(ctx, id, participants)
  return ok({
    view,
    may: {
      withdraw: available.includes('withdraw'),
      discard: available.includes('discardDraft'),
      answerSupplement: available.includes('answerSupplement'),
      edit: available.includes('editDraft'),
      sign: isDraft && view.roles.includes('applicantSignatory'),
      evidence: conditionsAreOpen(situation) && can(actor, 'recordConditionEvidence', subjectOf(situation)),
    },
    sections: isDraft
      ? sectionStates(
          application.answers,
          attachments.map(({ kind }) => kind),
          found,
        )
      : [],
    blocking: blocking(found).length,
    totalCents: isDraft ? typed.total : application.totalCents,
    requestedCents: isDraft ? typed.requested : application.requestedCents,
    participants: participants.map(({ name, email, role }) => ({
      name,
      email,
      isSignatory: role === 'applicantSignatory',
    })),
    supplement:
      supplement === null ? null : { dueOn: supplement.dueOn, message: supplement.message, fields: supplement.fields },
    decision: releasedDecision(situation),
    sendTo: view.state === 'deferred' ? situation.window.service : null,
    inadmissibility: application.state === 'inadmissible' ? (inadmissibility?.reasons ?? null) : null,
    heldAt: view.state === 'committee' ? (agenda?.heldAt ?? null) : null,
    answerDueAt: application.answerDueAt,
    attachments,
    receipts: submissions.map(({ number, receivedAt, sha256 }) => ({ number, receivedAt, sha256 })).toReversed(),
    filed: submissions.at(-1)?.content ?? null,
    rules: { streams: situation.rules.streams, projectTypes: situation.rules.projectTypes },
    history,
    sentBack: isDraft ? sentBackIn(history) : null,
    projectId: noticeReleased(situation) ? await findProjectId(ctx.db, id) : null,
  })
}

/** Nothing of a decision before its notice is released. */
function releasedDecision(situation: Situation): OwnDecision | null {
  const { application, decision, conditions, rules } = situation
  if (decision === null || decision.noticeReleasedAt === null || !decidedStates.includes(application.state)) return null
  return {
    ...termsOf(decision),
    releasedAt: decision.noticeReleasedAt,
    reasons: decision.terms.reasons.flatMap(code =>
      rules.rejectionReasons.filter(reason => reason.code === code).map(({ label }) => label),
    ),
    conditions,
  }
}

const termsOf = ({ kind, granted, terms }: Decision) => ({
  kind,
  granted,
  reasonText: terms.reasonText,
  waitlistRank: terms.waitlistRank,
})
