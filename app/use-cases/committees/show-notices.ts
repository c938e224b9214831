// What the manager reads before releasing the notices of a meeting: each letter as it will leave, and what stops them.

import type { AgendaItemId, ApplicationId, MeetingId } from '#app/domain/identifiers.ts'
import type { BasisPoints } from '#app/domain/money.ts'
import { type Cents, cents, rate, sum } from '#app/domain/money.ts'
import type { Actor, Locale } from '#app/domain/people.ts'
import { can, windowSubject } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Instant } from '#app/domain/time.ts'
import { type AgendaEntry, listAgenda } from '#db/agenda.ts'
import { findMeeting } from '#db/meetings.ts'
import { findWindow } from '#db/windows.ts'
import type { EmailProps } from '#emails/props.ts'
import type { Context } from '../context.ts'
import { isUndecided, subjectOfEntry } from './agenda-points.ts'
import { isPending, isReleasable, letterOf, noticesOf, previewOf } from './release-notices.ts'

export type NoticeRow = {
  readonly itemId: AgendaItemId
  readonly applicationId: ApplicationId
  readonly position: number
  readonly organisation: string
  readonly ofTotalCost: BasisPoints | null
  readonly recorder: string
  readonly recordedAt: Instant
  readonly validator: string
  readonly validatedAt: Instant
  readonly recipients: readonly string[]
  readonly letter: EmailProps['decisionReleased']
}

export type PointAside = { readonly itemId: AgendaItemId; readonly position: number; readonly title: string }

export type NoticesPage = {
  readonly meetingId: MeetingId
  readonly heldAt: Instant
  readonly releasedAt: Instant | null
  readonly notices: readonly NoticeRow[]
  /** What the release carries back, so that no letter leaves that was not shown here. */
  readonly previewed: string
  readonly total: Cents
  /** Recorded, and no second person validated them: they hold up all the others. */
  readonly pending: readonly (PointAside & { readonly recorder: string; readonly recordedAt: Instant })[]
  /** Nothing was recorded on them: they go to another meeting. */
  readonly undecided: readonly PointAside[]
  /** Withdrawn since: they get no notice. */
  readonly withdrawn: readonly PointAside[]
  /** Points that this manager is kept away from: somebody else releases the notices of the meeting. */
  readonly closed: readonly PointAside[]
}

export async function showNotices(
  ctx: Context,
  actor: Actor,
  meetingId: MeetingId,
  locale: Locale,
): Promise<Result<NoticesPage, Refusal>> {
  const meeting = await findMeeting(ctx.db, meetingId)
  const window = meeting === null ? null : await findWindow(ctx.db, meeting.windowId)
  if (meeting === null || window === null || !can(actor, 'readMeetings', windowSubject(window.id)))
    return refuse({ code: 'notFound' })
  if (!can(actor, 'releaseNotices', windowSubject(window.id))) return refuse({ code: 'notAllowed' })
  const agenda = (await listAgenda(ctx.db, meetingId)).map((entry, index) => ({ ...entry, position: index + 1 }))
  const mayRelease = (entry: AgendaEntry): boolean => can(actor, 'releaseNotices', subjectOfEntry(window, entry))
  const entries = agenda.filter(mayRelease)
  const told = entries.filter(entry => entry.decision?.noticeReleasedAt != null || isReleasable(entry))
  const notices = (await noticesOf(ctx, window, meeting, told)).flatMap((notice): readonly NoticeRow[] => {
    const { entry, application, decision, participants } = notice
    if (decision.validatedAt === null) return []
    return [
      {
        itemId: entry.id,
        applicationId: application.id,
        position: entry.position,
        organisation: entry.organisation,
        ofTotalCost:
          decision.granted === null || application.totalCents === null
            ? null
            : rate(decision.granted, application.totalCents),
        recorder: decision.recorder.name,
        recordedAt: decision.recordedAt,
        validator: decision.validator?.name ?? '',
        validatedAt: decision.validatedAt,
        recipients: participants.map(({ name, email }) => name ?? email),
        letter: letterOf(notice, locale).props,
      },
    ]
  })
  const aside = ({ id, position, application }: (typeof entries)[number]): PointAside => ({
    itemId: id,
    position,
    title: application.title,
  })
  return ok({
    meetingId,
    heldAt: meeting.heldAt,
    releasedAt: meeting.noticesReleasedAt,
    notices,
    previewed: previewOf(ctx, told),
    total: sum(notices.map(({ letter }) => letter.grantedCents ?? cents(0))),
    pending: entries
      .filter(isPending)
      .flatMap(entry =>
        entry.decision === null
          ? []
          : [{ ...aside(entry), recorder: entry.decision.recorder.name, recordedAt: entry.decision.recordedAt }],
      ),
    undecided: entries.filter(entry => isUndecided(entry) && entry.decision === null).map(aside),
    withdrawn: entries.filter(({ application }) => application.state === 'withdrawn').map(aside),
    closed: agenda.filter(entry => !mayRelease(entry)).map(aside),
  })
}
