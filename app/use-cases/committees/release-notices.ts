// The embargo of a meeting ends: the manager releases all its notices together, and every carrier is told at once.

import type { Application, Condition, Participant } from '#app/domain/application.ts'
import { decidedStates } from '#app/domain/application-workflow.ts'
import type { Meeting } from '#app/domain/committee.ts'
import { type FundingWindow, versionNumbered, type WindowVersion } from '#app/domain/funding-window.ts'
import type { MeetingId } from '#app/domain/identifiers.ts'
import { cents } from '#app/domain/money.ts'
import type { Actor, Locale } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { type AgendaEntry, listAgenda } from '#db/agenda.ts'
import { type SignedDecision, saveNoticeReleased } from '#db/decisions.ts'
import { findMeeting, saveMeeting } from '#db/meetings.ts'
import { listParticipantsOf } from '#db/participants.ts'
import { listConditionsOf } from '#db/situations.ts'
import { findWindow } from '#db/windows.ts'
import type { QueuedEmail } from '#emails/props.ts'
import { type Context, inTransaction } from '../context.ts'
import { queue, record, withLocale } from '../tell.ts'
import { subjectOfEntry } from './agenda-points.ts'

/**
 * Refused while a record of the meeting waits for its second person, and to a manager who is kept away from one of its
 * points: the letters leave together, by somebody who read them all. A file withdrawn meanwhile gets no notice.
 * `previewed` is that of the letters the page showed: what leaves was read, or the manager is told that it changed.
 */
export function releaseNotices(
  ctx: Context,
  actor: Actor,
  meetingId: MeetingId,
  previewed: string,
): Promise<Result<Meeting, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const meeting = await findMeeting(ctx.db, meetingId)
    const window = meeting === null ? null : await findWindow(ctx.db, meeting.windowId)
    if (meeting === null || window === null) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'releaseNotices', windowSubject(meeting.windowId)))
      return refuse({ code: 'notAllowed' })
    if (meeting.noticesReleasedAt !== null) return refuse({ code: 'alreadyReleased' })
    const agenda = await listAgenda(ctx.db, meetingId)
    if (agenda.some(entry => !can(actor, 'releaseNotices', subjectOfEntry(window, entry))))
      return refuse({ code: 'notAllowed' })
    const pending = agenda.filter(isPending)
    if (pending.length > 0) return refuse({ code: 'recordsNotValidated', count: pending.length })
    const toRelease = agenda.filter(isReleasable)
    if (toRelease.length === 0) return refuse({ code: 'nothingToRelease' })
    if (previewOf(ctx, toRelease) !== previewed) return refuse({ code: 'changedMeanwhile' })
    const now = ctx.now()
    const released = { ...meeting, noticesReleasedAt: now, releasedBy: actor.id }
    if (!(await saveMeeting(ctx.db, released))) return refuse({ code: 'changedMeanwhile' })
    for (const notice of await noticesOf(ctx, window, meeting, toRelease)) {
      const { application, decision } = notice
      await saveNoticeReleased(ctx.db, decision.id, now)
      await record(ctx, {
        subject: 'application',
        subjectId: application.id,
        action: 'releaseNotice',
        by: actor,
        body: { decision: decision.id },
      })
      await tellCarrier(ctx, notice)
    }
    await record(ctx, {
      subject: 'meeting',
      subjectId: meetingId,
      action: 'releaseNotices',
      by: actor,
      body: { decisions: toRelease.length },
    })
    return ok({ ...released, version: released.version + 1 })
  })
}

/** Recorded, and nobody validated it yet; a file that was withdrawn meanwhile holds nobody up. */
export const isPending = ({ application, decision }: Pick<AgendaEntry, 'application' | 'decision'>): boolean =>
  application.state === 'committeeScheduled' && decision !== null && decision.validatedAt === null

/** Validated, not withdrawn, and not told yet. */
export const isReleasable = ({ application, decision }: Pick<AgendaEntry, 'application' | 'decision'>): boolean =>
  decidedStates.includes(application.state) && decision?.validatedAt != null && decision.noticeReleasedAt === null

/** Which decisions those letters are of, and as which version of each, in short. */
export const previewOf = (
  { sha256 }: Pick<Context, 'sha256'>,
  entries: readonly Pick<AgendaEntry, 'decision'>[],
): string => sha256(JSON.stringify(entries.map(({ decision }) => [decision?.id, decision?.version])))

/** A decision with what its letter says of it, and to whom. */
export type DecisionNotice = {
  readonly application: Application
  readonly decision: SignedDecision
  readonly conditions: readonly Condition[]
  /** Null for a decision of no meeting. */
  readonly heldAt: Instant | null
  readonly rules: Pick<WindowVersion, 'rejectionReasons'>
  readonly service: FundingWindow['service']
  readonly participants: readonly Participant[]
}

/** The notices of those decided points of a meeting, read in as many statements for many as for one. */
export async function noticesOf<Entry extends AgendaEntry>(
  ctx: Context,
  window: FundingWindow,
  { heldAt }: Meeting,
  entries: readonly Entry[],
): Promise<readonly (DecisionNotice & { readonly entry: Entry })[]> {
  const decided = entries.flatMap(entry => (entry.decision === null ? [] : [{ entry, decision: entry.decision }]))
  const conditions = await listConditionsOf(
    ctx.db,
    decided.map(({ decision }) => decision.id),
  )
  const participants = await listParticipantsOf(
    ctx.db,
    decided.map(({ entry }) => entry.application.id),
  )
  return decided.map(({ entry, decision }) => ({
    entry,
    application: entry.application,
    decision,
    conditions: conditions.filter(({ decisionId }) => decisionId === decision.id),
    heldAt,
    rules: versionNumbered(window, entry.application.versionNumber ?? 0),
    service: window.service,
    participants: participants.get(entry.application.id) ?? [],
  }))
}

/** What a letter says; of the decision, its words, so that one may be read before the decision is made. */
export type LetterNotice = Omit<DecisionNotice, 'participants' | 'decision'> & {
  readonly decision: Pick<SignedDecision, 'kind' | 'granted' | 'terms' | 'recorder'>
}

/** The decision letter to everyone who takes part in the application, each in their language. */
export async function tellCarrier(
  ctx: Context,
  notice: LetterNotice & Pick<DecisionNotice, 'participants'>,
): Promise<void> {
  const recipients = await withLocale(
    ctx,
    notice.participants.map(({ email }) => email),
  )
  for (const recipient of recipients) await queue(ctx, [recipient], letterOf(notice, recipient.locale))
}

/** The letter as it leaves, and as the manager reads it before. */
export function letterOf(
  { application, decision, conditions, heldAt, rules, service }: LetterNotice,
  locale: Locale,
): Extract<QueuedEmail, { readonly name: 'decisionReleased' }> {
  const { id, reference, title, requestedCents } = application
  return {
    name: 'decisionReleased',
    props: {
      reference,
      title,
      link: { page: 'myApplication', id },
      kind: decision.kind,
      heldAt,
      requestedCents: requestedCents ?? cents(0),
      grantedCents: decision.granted,
      reasons: reasonsIn(decision, rules, locale),
      conditions: conditions.map(({ kind, wording, dueOn }) => ({ kind, wording, dueOn })),
      waitlistRank: decision.terms.waitlistRank,
      author: decision.recorder,
      service,
    },
  }
}

/** The labels of the version's list, then the committee's own words. */
const reasonsIn = (
  { terms }: Pick<SignedDecision, 'terms'>,
  { rejectionReasons }: Pick<WindowVersion, 'rejectionReasons'>,
  locale: Locale,
): readonly string[] => [
  ...terms.reasons.map(code => rejectionReasons.find(reason => reason.code === code)?.label[locale] ?? code),
  ...(terms.reasonText.trim() === '' ? [] : [terms.reasonText]),
]
