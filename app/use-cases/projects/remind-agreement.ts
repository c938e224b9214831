// An agreement is promised within sixty days of acceptance: reminders on the way, an alert the day after.

import type { Delays } from '#app/domain/funding-window.ts'
import { system } from '#app/domain/people.ts'
import { type ProjectSituation, signedOn } from '#app/domain/project.ts'
import { daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import type { AcceptedApplication } from '#db/accepted-applications.ts'
import type { Context } from '../context.ts'
import { once } from '../once.ts'
import { holdersWho, queue, record } from '../tell.ts'
import { acceptedSubject } from './accepted-subject.ts'
import { aboutProject, projectRecipients } from './tell-project.ts'

/** The latest of these days after acceptance that has come; null before the first. */
function reached(acceptedAt: Instant, now: Instant, days: readonly number[]): number | null {
  const elapsed = daysBetween(parisDay(acceptedAt), parisDay(now))
  return days.filter(day => day <= elapsed).at(-1) ?? null
}

const marks = ({ agreementReminders, agreementEscalation }: Delays): readonly number[] =>
  [...agreementReminders, agreementEscalation].sort((a, b) => a - b)

/** To the body's signatory and, on the last day, to the manager and the finance officer. */
export async function remindAgreement(ctx: Context, situation: ProjectSituation): Promise<void> {
  const { project, rules } = situation
  if (project.state !== 'agreementToSign' || signedOn(project) !== null) return
  const days = reached(project.acceptedAt, ctx.now(), marks(rules.delays))
  if (days === null) return
  const escalated = days >= rules.delays.agreementEscalation
  await once(ctx, `agreementReminder ${project.applicationId} ${days}`, async ctx => {
    await record(ctx, {
      subject: 'project',
      subjectId: project.id,
      action: 'agreementReminder',
      by: system,
      comment: String(days),
    })
    const email = (page: 'myProject' | 'project') =>
      ({ name: 'agreementReminder', props: { ...aboutProject(project, page), days, escalated } }) as const
    if (project.bodySignedOn === null)
      await queue(ctx, await projectRecipients(ctx, situation, 'signatory'), email('myProject'))
    if (escalated || project.serviceSignedOn === null)
      await queue(ctx, await projectRecipients(ctx, situation, 'manager'), email('project'))
    if (escalated) await queue(ctx, await projectRecipients(ctx, situation, 'finance'), email('project'))
  })
}

/** Nothing was drafted: the finance officer is the one who is late, and the manager is told at the end. */
export async function remindAcceptance(ctx: Context, accepted: AcceptedApplication): Promise<void> {
  const { id, reference, title, state, acceptedAt, noticeReleased, rules } = accepted
  if (state !== 'accepted' || !noticeReleased) return
  const days = reached(acceptedAt, ctx.now(), marks(rules.delays))
  if (days === null) return
  const escalated = days >= rules.delays.agreementEscalation
  await once(ctx, `agreementReminder ${id} ${days}`, async ctx => {
    const late = escalated ? (['financeOfficer', 'windowManager'] as const) : (['financeOfficer'] as const)
    const told = await holdersWho(ctx, late, 'readApplication', acceptedSubject(accepted))
    const props = { reference, title, link: { page: 'file', id }, days, escalated } as const
    await queue(ctx, told, { name: 'agreementReminder', props })
  })
}
