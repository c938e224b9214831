// Who chairs the item records what the committee decided on one item; correctable until validated, it moves neither state nor money.

import type { AgendaPlace, Application, Decision } from '#app/domain/application.ts'
import { attendanceSeen, quorumOf, untimely, votingOf } from '#app/domain/committee.ts'
import { checkTerms, type DecisionTerms, type ProposedTerms, type TermsContext } from '#app/domain/decision.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { parisDay } from '#app/domain/time.ts'
import { replaceConditions } from '#db/conditions.ts'
import { insertDecision, saveRecord } from '#db/decisions.ts'
import { saveAttendance } from '#db/meetings.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { remainingFor } from '../envelope/ledger.ts'
import { tellApplication } from '../tell.ts'
import { attendanceOf, type Ticked } from './tick-attendance.ts'

export type RecordedDecision = {
  readonly terms: ProposedTerms
  readonly ticked: Ticked
  /** Of the attendance that the page showed (domain/committee.ts), so that no recusal noted since is undone unseen. */
  readonly attendanceSeen: string
  /** Of the record that the page showed, so that two people never correct it silently; null when there was none. */
  readonly decisionVersion: number | null
}

export function recordDecision(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  given: RecordedDecision,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'recordDecision', async (ctx, situation, application) => {
    const { agenda, rules } = situation
    if (agenda === null || actor.kind !== 'person') return refuse({ code: 'notFound' })
    if (attendanceSeen(agenda.attendance) !== given.attendanceSeen) return refuse({ code: 'changedMeanwhile' })
    const attendance = attendanceOf(situation, given.ticked)
    const refusal = untimely(agenda, ctx.now()) ?? withoutQuorum(attendance, rules.committee.quorum)
    if (refusal !== null) return refuse(refusal)
    // under the recusals that come with the record too: nobody records what these keep them out of
    const noted = subjectOf({ ...situation, agenda: { ...agenda, attendance } })
    if (!can(actor, 'recordDecision', noted)) return refuse({ code: 'notAllowed' })
    const terms = checkTerms(given.terms, await termsContext(ctx, situation, attendance))
    if (!terms.ok) return refuse({ code: 'decisionTerms', problems: terms.refusal })
    await saveAttendance(ctx.db, agenda.itemId, attendance)
    const saved = await saveTerms(ctx, situation, agenda, actor, terms.value, given.decisionVersion)
    if (!saved.ok) return saved
    await tellApplication(ctx, situation, {
      action: 'recordDecision',
      by: actor,
      after: application,
      body: { decision: saved.value.id, kind: terms.value.kind, granted: terms.value.granted, ...given.ticked },
      emails: {},
    })
    return ok(application)
  })
}

/** What the terms are judged against, now. */
export async function termsContext(
  ctx: Context,
  situation: Situation,
  attendance: AgendaPlace['attendance'],
): Promise<TermsContext> {
  const { application, assessment, rules } = situation
  return {
    requested: application.requestedCents ?? cents(0),
    version: rules,
    recommended: assessment === null || assessment.recommended <= 0 ? null : assessment.recommended,
    recommendation: assessment?.recommendation ?? 'toDebate',
    remaining: await remainingFor(ctx, situation),
    decidedOn: parisDay(ctx.now()),
    voting: votingOf(attendance),
  }
}

/** Present and not recused, against what the version requires. */
export function withoutQuorum(attendance: AgendaPlace['attendance'], required: number): Refusal | null {
  const quorum = quorumOf(attendance, required)
  return quorum.isReached ? null : { code: 'quorumMissing', present: quorum.voting, quorum: quorum.required }
}

/** Over the record of this meeting when there is one, else as a new decision that names the former. */
async function saveTerms(
  ctx: Context,
  situation: Situation,
  agenda: AgendaPlace,
  actor: PersonActor,
  terms: DecisionTerms,
  shown: number | null,
): Promise<Result<Decision, Refusal>> {
  const former = situation.decision
  const correcting = former !== null && former.meetingId === agenda.meetingId && former.validatedAt === null
  if ((correcting ? former.version : null) !== shown) return refuse({ code: 'changedMeanwhile' })
  const recorded = { kind: terms.kind, granted: terms.granted, terms, recordedBy: actor.id, recordedAt: ctx.now() }
  if (correcting) {
    const corrected = { ...former, ...recorded }
    if (!(await saveRecord(ctx.db, corrected))) return refuse({ code: 'changedMeanwhile' })
    await replaceConditions(ctx.db, corrected.id, terms.conditions, ctx.newId)
    return ok(corrected)
  }
  const decision: Decision = {
    id: toId(ctx.newId()),
    applicationId: situation.application.id,
    meetingId: agenda.meetingId,
    number: (former?.number ?? 0) + 1,
    supersedesId: former?.id ?? null,
    validatedBy: null,
    validatedAt: null,
    noticeReleasedAt: null,
    lineId: null,
    sha256: null,
    version: 1,
    ...recorded,
  }
  await insertDecision(ctx.db, decision)
  await replaceConditions(ctx.db, decision.id, terms.conditions, ctx.newId)
  return ok(decision)
}
