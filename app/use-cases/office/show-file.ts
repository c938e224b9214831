// A filed application as its readers see it: what was filed and what the rules say of it; the office, what it does with it.

import { advance, availableActions } from '#app/domain/advance.ts'
import type { Answers } from '#app/domain/answers.ts'
import type { Assessment, Decision } from '#app/domain/application.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import { type ApplicationAction, type PublicState, publicState } from '#app/domain/application-workflow.ts'
import { withReviewers } from '#app/domain/assignment.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import type { ProjectType, Stream } from '#app/domain/funding-window.ts'
import {
  type AgendaItemId,
  type ApplicationId,
  type MeetingId,
  type PersonId,
  type ProjectId,
  toId,
} from '#app/domain/identifiers.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import { readApplication } from '#app/domain/read-application.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { conditionsAreOpen, noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import type { SubmissionContent } from '#app/domain/submission.ts'
import { type Instant, monthsBegun } from '#app/domain/time.ts'
import { findInadmissibilityProposal, type InadmissibilityProposal } from '#db/inadmissibilities.ts'
import { type JournalEntry, listJournal } from '#db/journal.ts'
import { findNextFile, type NextFile } from '#db/next-file.ts'
import { findProjectId } from '#db/own-applications.ts'
import { findActor, findPerson, listPeopleWithRole } from '#db/people.ts'
import { listRuleOverrides, type RuleOverride } from '#db/rule-overrides.ts'
import { findReader } from '#db/visibility.ts'
import type { Context } from '../context.ts'
import { type RemainingShown, remainingShownTo } from '../envelope/masked-lines.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'
import { type ReviewProgress, showReviews } from './show-reviews.ts'

export type FilePage = {
  readonly head: FileHead
  readonly publicState: PublicState
  /** Of the project it became, which is then what its carrier reads. */
  readonly projectState: ProjectState | null
  readonly filed: {
    readonly number: number
    readonly receivedAt: Instant
    readonly sha256: string
    readonly by: string
    readonly answers: Answers
    readonly attachments: SubmissionContent['attachments']
    readonly organisation: SubmissionContent['organisation']
  }
  readonly vocabulary: { readonly streams: readonly Stream[]; readonly projectTypes: readonly ProjectType[] }
  readonly figures: {
    readonly total: Cents
    readonly requested: Cents
    readonly rate: BasisPoints | null
    readonly valuedStaff: Cents
    readonly months: number | null
  }
  readonly findings: readonly Finding[]
  readonly overrides: readonly RuleOverride[]
  readonly officer: string | null
  readonly readsDesk: boolean
  readonly office: OfficePart
}

/** An inadmissibility that was proposed, with the second person once they have confirmed it. */
export type JudgedProposal = InadmissibilityProposal & {
  readonly confirmed: { readonly by: string; readonly at: Instant } | null
}

type OfficePart = {
  readonly actions: readonly ApplicationAction[]
  readonly agenda: { readonly meetingId: MeetingId; readonly itemId: AgendaItemId; readonly heldAt: Instant } | null
  /** Evidence of a condition was given, and the reader is who judges it. */
  readonly mayJudge: boolean
  readonly reviews: ReviewProgress | null
  readonly assessment: (Assessment & { readonly by: string }) | null
  readonly proposal: JudgedProposal | null
  /** The latest decision and the project it led to, for whoever reads decisions. */
  readonly decided: { readonly decision: Decision; readonly projectId: ProjectId | null } | null
  /** What the line of its stream and year could give. */
  readonly remaining: RemainingShown
  readonly history: readonly JournalEntry[]
  readonly next: NextFile | null
  /** Officers who could take it, without the one who has it. */
  readonly officers: readonly { readonly id: PersonId; readonly name: string }[]
}

export async function showFile(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<FilePage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'readApplication')
  if (!read.ok) return read
  const { situation, filed } = read.value
  const { application, rules } = situation
  const totals = fundingTotals(readFundingPlan(filed.content.answers))
  const { startDate, endDate } = readApplication(filed.content.answers, rules)
  return ok({
    head: fileHead(situation),
    publicState: publicState(application.state, noticeReleased(situation)),
    projectState: situation.project?.state ?? null,
    filed: {
      number: filed.number,
      receivedAt: filed.receivedAt,
      sha256: filed.sha256,
      by: filed.acknowledgement.submittedBy.name,
      answers: filed.content.answers,
      attachments: filed.content.attachments,
      organisation: filed.content.organisation,
    },
    vocabulary: { streams: rules.streams, projectTypes: rules.projectTypes },
    figures: {
      total: totals.total,
      requested: totals.requested,
      rate: totals.rate,
      valuedStaff: totals.valuedStaff,
      months: startDate === null || endDate === null ? null : monthsBegun(startDate, endDate),
    },
    findings: findingsOn(situation),
    overrides: await listRuleOverrides(ctx.db, id),
    officer: await nameOf(ctx, application.caseOfficerId),
    readsDesk: can(actor, 'readDesk', subjectOf(situation)),
    office: await officePart(ctx, actor, situation),
  })
}

async function officePart(ctx: Context, actor: PersonActor, situation: Situation): Promise<OfficePart> {
  const { application, assessment, agenda, decision } = situation
  const subject = subjectOf(situation)
  const readsReviews = can(actor, 'readReviews', subject)
  const isOfficer = can(actor, 'takeFile', subject)
  return {
    actions: officeActions(situation, actor),
    agenda: agenda === null ? null : { meetingId: agenda.meetingId, itemId: agenda.itemId, heldAt: agenda.heldAt },
    mayJudge:
      conditionsAreOpen(situation) &&
      can(actor, 'liftConditions', subject) &&
      situation.conditions.some(({ evidence, metAt }) => evidence !== null && metAt === null),
    reviews: readsReviews ? await showReviews(ctx, actor, situation) : null,
    assessment:
      readsReviews && assessment !== null
        ? {
            ...assessment,
            reserved: assessment.reserved && fileHead(situation).hasReport,
            by: (await nameOf(ctx, assessment.writtenBy)) ?? '',
          }
        : null,
    decided:
      decision !== null && can(actor, 'readDecision', subject)
        ? {
            decision,
            // to whoever follows projects: the pages of a project lead back to their board
            projectId: can(actor, 'listFundedProjects', subject) ? await findProjectId(ctx.db, application.id) : null,
          }
        : null,
    proposal: readsReviews ? await proposalOn(ctx, situation) : null,
    remaining: await remainingShownTo(ctx, actor, situation),
    history: (await listJournal(ctx.db, 'application', application.id)).filter(
      entry => readsReviews || !reviewActs.includes(entry.action),
    ),
    next: isOfficer
      ? await findNextFile(ctx.db, await findReader(ctx.db, actor), application.windowId, application.id, ctx.now())
      : null,
    officers: can(actor, 'handOver', subject) ? await otherOfficers(ctx, situation) : [],
  }
}

export async function proposalOn(ctx: Context, { application }: Situation): Promise<JudgedProposal | null> {
  const proposal = await findInadmissibilityProposal(ctx.db, application.id)
  if (proposal === null) return null
  const history = application.state === 'inadmissible' ? await listJournal(ctx.db, 'application', application.id) : []
  const confirmation = history.findLast(({ action }) => action === 'confirmInadmissible')
  return {
    ...proposal,
    confirmed: confirmation === undefined ? null : { by: confirmation.actorName ?? '', at: confirmation.at },
  }
}

/** Acts whose words are for those who read the reviews. */
const reviewActs: readonly string[] = [
  'assignReviewers',
  'declareInterests',
  'resolveInterest',
  'writeReview',
  'submitReview',
  'withdrawReview',
  'confirmReview',
  'reviseReview',
  'proposeInadmissible',
  'dropInadmissible',
  'writeAssessment',
]

/** What would succeed now; reviewers can be assigned although none of them is yet. */
export function officeActions(situation: Situation, actor: PersonActor): readonly ApplicationAction[] {
  const enough = Array.from({ length: situation.rules.reviewers.minimum }, (_, place) =>
    toId<PersonId>(`reviewer ${place}`),
  )
  const available = availableActions(situation, actor).filter(action => action !== 'assignReviewers')
  return advance(withReviewers(situation, enough), 'assignReviewers', actor).ok
    ? [...available, 'assignReviewers']
    : available
}

/** Who could take the file in the place of who has it. */
async function otherOfficers(ctx: Context, situation: Situation): Promise<OfficePart['officers']> {
  const { application } = situation
  const officers: { readonly id: PersonId; readonly name: string }[] = []
  for (const { id, name } of await listPeopleWithRole(ctx.db, application.windowId, 'caseOfficer')) {
    const actor = id === application.caseOfficerId ? null : await findActor(ctx.db, id)
    if (actor !== null && can(actor, 'takeFile', subjectOf(situation))) officers.push({ id, name })
  }
  return officers
}

const nameOf = async (ctx: Context, id: PersonId | null): Promise<string | null> =>
  id === null ? null : ((await findPerson(ctx.db, id))?.name ?? null)
