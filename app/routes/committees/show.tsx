// One meeting: its agenda, what its lines hold, and what the manager can put on it.

import { useActionData, useLoaderData } from '@remix-run/react'
import { sessionOf } from '#app/domain/committee.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { scheduleApplicationForm } from '#app/forms/schedule-application.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { AgendaPanel } from '#app/ui/committees/agenda-panel.tsx'
import { MeetingLines } from '#app/ui/committees/meeting-lines.tsx'
import { MeetingNow } from '#app/ui/committees/meeting-now.tsx'
import { PhaseBadge, phaseOf } from '#app/ui/committees/meeting-phase.tsx'
import { MemberList } from '#app/ui/committees/member-list.tsx'
import { ReadyPanel } from '#app/ui/committees/ready-panel.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { rescheduleApplication, scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showMeeting } from '#app/use-cases/committees/show-meeting.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly meeting: { readonly heldAt: Instant } }>(
  t => t.committee.meetings.meeting,
  ({ meeting }, format) => format.longDay(parisDay(meeting.heldAt)),
)

const meetingOf = idIn('meetingId')

export const loader = page('readMeetings', ({ ctx, actor, params }) => showMeeting(ctx, actor, meetingOf(params)))

export const action = formActions({
  schedule: form('schedule', scheduleApplicationForm, {
    act: ({ ctx, actor, params, value }) =>
      scheduleApplication(ctx, actor, toId<ApplicationId>(value.applicationId), meetingOf(params)),
    then: ({ params }) => urls.meeting(meetingOf(params)),
    flash: 'scheduled',
  }),
  reschedule: form('reschedule', scheduleApplicationForm, {
    act: ({ ctx, actor, params, value }) =>
      rescheduleApplication(ctx, actor, toId<ApplicationId>(value.applicationId), meetingOf(params)),
    then: ({ params }) => urls.meeting(meetingOf(params)),
    flash: 'scheduled',
  }),
})

export default function MeetingRoute() {
  const loaded = useLoaderData<typeof loader>()
  const { meeting, now, points, lines, streams, thresholds, ready, seats, quorum, mayPlan, mayRelease } = loaded
  const reply = useActionData<FormReply>()
  const { t, format } = useText()
  const words = t.committee.meeting
  const shown = points.flatMap(point => (point.hidden || point.decision === null ? [] : [point.decision]))
  const phase = phaseOf(
    {
      ...meeting,
      points: points.length,
      decisions: shown.length,
      validated: shown.filter(({ validatedAt }) => validatedAt !== null).length,
    },
    now,
  )
  const refused = [...formState(reply, {}, 'schedule').formErrors, ...formState(reply, {}, 'reschedule').formErrors]
  return (
    <Page density="tight" wide>
      <Breadcrumb
        path={[{ label: t.committee.meetings.title, href: urls.meetings() }]}
        current={format.day(parisDay(meeting.heldAt))}
      />
      <Stack>
        <PageHead
          reference={words.reference({ chair: seats.find(({ chair }) => chair)?.name ?? '' })}
          title={words.title({ day: format.longDay(parisDay(meeting.heldAt)) })}
          badge={<PhaseBadge phase={phase} />}
          side={
            mayRelease && shown.length > 0 ? (
              <LinkButton href={urls.notices(meeting.id)}>
                {meeting.noticesReleasedAt === null ? words.release : words.seeNotices}
              </LinkButton>
            ) : undefined
          }
        >
          {words.when({ at: format.instant(meeting.heldAt), place: meeting.place })}
        </PageHead>
        {refused.map(sentence => (
          <Notice key={sentence} tone="error" live>
            {sentence}
          </Notice>
        ))}
        <MeetingNow
          {...meeting}
          now={now}
          phase={phase}
          rows={points}
          ready={mayPlan ? ready.length : null}
          agendaDays={loaded.agendaDays}
          agendaSentAt={loaded.agendaSentAt}
          postponement={loaded.postponement}
        />
        <MeetingLines lines={lines} rows={points} streams={streams} />
        <AgendaPanel
          meetingId={meeting.id}
          rows={points}
          streams={streams}
          thresholds={thresholds}
          session={sessionOf(meeting.heldAt, now)}
        />
        <Columns>
          {mayPlan && (
            <Column span={7}>
              <ReadyPanel files={ready} streams={streams} />
            </Column>
          )}
          <Column span={5}>
            <MemberList seats={seats} quorum={quorum} />
          </Column>
        </Columns>
      </Stack>
    </Page>
  )
}
