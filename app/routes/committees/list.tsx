// The meetings of the committee, and the form that convenes the next one.

import { useActionData, useLoaderData } from '@remix-run/react'
import { parisInstant } from '#app/domain/time.ts'
import { createMeetingForm } from '#app/forms/create-meeting.ts'
import { CreateMeeting } from '#app/ui/committees/create-meeting.tsx'
import { MeetingTable } from '#app/ui/committees/meeting-table.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { showMeetings } from '#app/use-cases/committees/show-meetings.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { parsePage } from '#app/web/query.ts'

export const meta = titled(t => t.committee.meetings.title)

export const loader = page('readMeetings', ({ ctx, actor, url }) => showMeetings(ctx, actor, parsePage(url)))

export const action = formAction('manageMeetings', createMeetingForm, {
  act: async ({ ctx, actor, value }) => {
    const shown = await showMeetings(ctx, actor)
    return shown.ok
      ? createMeeting(ctx, actor, shown.value.windowId, {
          heldAt: parisInstant(value.day, value.time),
          place: value.place,
        })
      : shown
  },
  then: ({ value }) => urls.meeting(value.id),
  flash: 'meetingCreated',
  fieldOf: refusal => (refusal.code === 'meetingPast' ? 'day' : refusal.code === 'meetingAtThatTime' ? 'time' : null),
})

export default function Meetings() {
  const { slug, toCome, past, page: shown, pages, now, mayCreate } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const words = useText().t.committee.meetings
  return (
    <Page density="tight" wide>
      <Stack>
        <PageHead title={words.title}>{words.lead}</PageHead>
        <Section title={words.toCome}>
          {toCome.length === 0 ? (
            <Void title={words.none} kind="quiet" level={3}>
              {words.noneDetail}
            </Void>
          ) : (
            <MeetingTable caption={words.toCome} meetings={toCome} now={now} />
          )}
        </Section>
        {past.length > 0 && (
          <Section title={words.past}>
            <MeetingTable caption={words.past} meetings={past} now={now} />
            <Pagination page={shown} pages={pages} hrefOf={number => urls.meetings(slug, number)} />
          </Section>
        )}
        {mayCreate && <CreateMeeting state={state} action={urls.meetings(slug)} />}
      </Stack>
    </Page>
  )
}
