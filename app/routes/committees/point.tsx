// One point of a meeting: what to read, and the decision that is recorded, corrected or validated beside it.

import { useActionData, useLoaderData } from '@remix-run/react'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { fieldOfProblem, recordDecisionForm } from '#app/forms/record-decision.ts'
import { tickAttendanceForm } from '#app/forms/tick-attendance.ts'
import { validateDecisionForm } from '#app/forms/validate-decision.ts'
import type { Text } from '#app/text/text.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Done } from '#app/ui/committees/done.tsx'
import { HiddenPoint } from '#app/ui/committees/hidden-point.tsx'
import { PointPage } from '#app/ui/committees/point-page.tsx'
import { AttendanceForm, attendanceFormOf, PointSide, seatsAsTicked } from '#app/ui/committees/point-side.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { recordDecision } from '#app/use-cases/committees/record-decision.ts'
import { type AgendaItemPage, applicationOfPoint, showAgendaItem } from '#app/use-cases/committees/show-agenda-item.ts'
import { tickAttendance } from '#app/use-cases/committees/tick-attendance.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page, type Visit } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const meta = titled<AgendaItemPage>((t, loaded) => loaded?.point.title ?? t.committee.item.metaTitle)

export const handle = { compact: true }

const meetingOf = idIn('meetingId')
const itemOf = idIn('itemId')

export const loader = page('readMeetings', ({ ctx, actor, params }) =>
  showAgendaItem(ctx, actor, meetingOf(params), itemOf(params)),
)

const applicationOf = ({ ctx, params }: Pick<Visit<PersonActor>, 'ctx' | 'params'>) =>
  applicationOfPoint(ctx, meetingOf(params), itemOf(params))
const here = ({ params }: { readonly params: Params }) => urls.agendaItem(meetingOf(params), itemOf(params))

function faultsOf(refusal: Refusal, t: Text): Record<string, string[]> | null {
  if (refusal.code !== 'decisionTerms') return null
  return Object.fromEntries(
    refusal.problems.map(problem => [
      fieldOfProblem(problem),
      [t.refusals.decisionTerms({ code: 'decisionTerms', problems: [problem] })],
    ]),
  )
}

const validate = {
  act: async ({
    ctx,
    actor,
    params,
    value,
  }: Visit<PersonActor> & { readonly value: { readonly decisionVersion: number } }) => {
    const application = await applicationOf({ ctx, params })
    return application.ok ? validateDecision(ctx, actor, application.value, value.decisionVersion) : application
  },
  then: here,
  flash: 'decisionValidated' as const,
}

export const action = formActions({
  record: form('recordDecision', recordDecisionForm, {
    act: async ({ ctx, actor, params, value }) => {
      const application = await applicationOf({ ctx, params })
      if (!application.ok) return application
      const { present, recused, attendanceSeen, decisionVersion, ...terms } = value
      const ticked = { present, recused }
      return recordDecision(ctx, actor, application.value, { terms, ticked, attendanceSeen, decisionVersion })
    },
    then: here,
    flash: 'decisionRecorded',
    faultsOf,
  }),
  attendance: form('tickAttendance', tickAttendanceForm, {
    act: async ({ ctx, actor, params, value }) => {
      const application = await applicationOf({ ctx, params })
      const { attendanceSeen, ...ticked } = value
      return application.ok ? tickAttendance(ctx, actor, application.value, ticked, attendanceSeen) : application
    },
    then: here,
    flash: 'attendanceSaved',
    partOf: 'record',
  }),
  grant: form('grant', validateDecisionForm, validate),
  grantWithConditions: form('grantWithConditions', validateDecisionForm, validate),
  defer: form('defer', validateDecisionForm, validate),
  waitlist: form('waitlist', validateDecisionForm, validate),
  reject: form('reject', validateDecisionForm, validate),
})

export default function AgendaItem() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const words = useText().t.committee.item
  const next =
    loaded.next === null
      ? { href: urls.meeting(loaded.meetingId), label: words.last, about: undefined }
      : { href: urls.agendaItem(loaded.meetingId, loaded.next.id), label: words.next, about: `: ${loaded.next.title}` }
  const { point } = loaded
  if (!('points' in loaded)) {
    return (
      <Page density="dense">
        <Done reply={reply} />
        <HiddenPoint point={point} count={loaded.count} reply={reply} next={next} />
      </Page>
    )
  }
  const link = (
    <LinkButton look="tertiary" href={next.href} about={next.about}>
      {next.label}
    </LinkButton>
  )
  return (
    <Page density="dense">
      <Done reply={reply} />
      <PointPage
        page={{ ...loaded, seats: seatsAsTicked(loaded, reply) }}
        attendanceForm={attendanceFormOf(loaded.may)}
        attendanceNote={<AttendanceForm may={loaded.may} attendanceSeen={loaded.attendanceSeen} reply={reply} />}
        side={<PointSide page={loaded} reply={reply} next={next} link={link} />}
      />
    </Page>
  )
}
