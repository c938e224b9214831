// The embargo of a meeting ends: the manager releases all its notices together, and every carrier is told at once.

import type { Application } from '#app/domain/application.ts'
import { decidedStates } from '#app/domain/application-workflow.ts'
import type { Meeting } from '#app/domain/committee.ts'
import type { WindowVersion } from '#app/domain/funding-window.ts'
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
import { findSituation, listConditions } from '#db/situations.ts'
import type { QueuedEmail } from '#emails/props.ts'
import { type Context, inTransaction } from '../context.ts'
import { queue, record, withLocale } from '../tell.ts'

/** Refused while a record of the meeting waits for its second person. A file withdrawn meanwhile gets no notice. */
export function releaseNotices(ctx: Context, actor: Actor, meetingId: MeetingId): Promise<Result<Meeting, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const meeting = await findMeeting(ctx.db, meetingId)
    if (meeting === null) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'releaseNotices', windowSubject(meeting.windowId)))
      return refuse({ code: 'notAllowed' })
    if (meeting.noticesReleasedAt !== null) return refuse({ code: 'alreadyReleased' })
    const agenda = await listAgenda(ctx.db, meetingId)
    const pending = agenda.filter(isPending)
    if (pending.length > 0) return refuse({ code: 'recordsNotValidated', count: pending.length })
    const toRelease = agenda.filter(isReleasable)
    if (toRelease.length === 0) return refuse({ code: 'nothingToRelease' })
    const now = ctx.now()
    const released = { ...meeting, noticesReleasedAt: now, releasedBy: actor.id }
    if (!(await saveMeeting(ctx.db, released))) return refuse({ code: 'changedMeanwhile' })
    for (const { application, decision } of toRelease) {
      if (decision === null) continue
      await saveNoticeReleased(ctx.db, decision.id, now)
      await record(ctx, {
        subject: 'application',
        subjectId: application.id,
        action: 'releaseNotice',
        by: actor,
        body: { decision: decision.id },
      })
      await tellCarrier(ctx, application, decision, meeting.heldAt)
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

/** The decision letter to everyone who takes part in the application, each in their language. */
export async function tellCarrier(
  ctx: Context,
  application: Application,
  decision: SignedDecision,
  heldAt: Instant | null,
): Promise<void> {
  const situation = await findSituation(ctx.db, application.id, ctx.now())
  if (situation === null) throw new Error(`no application ${application.id}`)
  const conditions = await listConditions(ctx.db, decision.id)
  const recipients = await withLocale(
    ctx,
    situation.participants.map(({ email }) => email),
  )
  for (const recipient of recipients) {
    await queue(
      ctx,
      [recipient],
      letterOf({ application, decision, conditions, heldAt, rules: situation.rules, locale: recipient.locale }),
    )
  }
}

/** The letter as it leaves, and as the manager reads it before. */
export function letterOf(given: {
  readonly application: Application
  readonly decision: SignedDecision
  readonly conditions: Awaited<ReturnType<typeof listConditions>>
  readonly heldAt: Instant | null
  readonly rules: Pick<WindowVersion, 'rejectionReasons'>
  readonly locale: Locale
}): Extract<QueuedEmail, { readonly name: 'decisionReleased' }> {
  const { application, decision, conditions, heldAt, rules, locale } = given
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
    },
  }
}

/** The labels of the version's list, then the committee's own words. */
const reasonsIn = (
  { terms }: SignedDecision,
  { rejectionReasons }: Pick<WindowVersion, 'rejectionReasons'>,
  locale: Locale,
): readonly string[] => [
  ...terms.reasons.map(code => rejectionReasons.find(reason => reason.code === code)?.label[locale] ?? code),
  ...(terms.reasonText.trim() === '' ? [] : [terms.reasonText]),
]
