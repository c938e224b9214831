// « Relancer »: the follow-up officer reminds a carrier of what is late, at most once a week on the same matter.

import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import type { Project } from '#app/domain/project.ts'
import { acceptedNeeds, findRemindable, type Need, needsOf } from '#app/domain/project-needs.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type AcceptedApplication, listAcceptedApplications } from '#db/accepted-applications.ts'
import { insertReminder } from '#db/reminders.ts'
import type { EmailLink, QueuedEmail } from '#emails/props.ts'
import { type Context, inTransaction } from '../context.ts'
import { queue, record, withLocale } from '../tell.ts'
import { acceptedSubject } from './accepted-subject.ts'
import { actOnProject } from './act-on-project.ts'
import { aboutProject, projectRecipients, tellProject } from './tell-project.ts'

/** Of `matter`, which the page named; of the first late thing that may be reminded of when it is null. */
export function remindCarrier(
  ctx: Context,
  actor: Actor,
  id: ProjectId,
  matter: string | null,
  word: string,
): Promise<Result<Project, Refusal>> {
  return actOnProject(ctx, actor, id, 'remindCarrier', async (ctx, situation, project) => {
    const need = findRemindable(needsOf(situation), situation, matter)
    if (need === null || actor.kind !== 'person') return refuse({ code: 'remindable' })
    await insertReminder(ctx.db, reminder(ctx, project.applicationId, need, actor))
    await tellProject(ctx, situation, {
      action: 'remindCarrier',
      by: actor,
      after: project,
      comment: matterWords(need),
      body: { matter: need.matter },
      emails: { carrier: null },
    })
    const audience = need.who === 'signatory' ? 'signatory' : 'carrier'
    await queue(
      ctx,
      await projectRecipients(ctx, situation, audience),
      reminded(aboutProject(project, 'myProject'), need, actor, word),
    )
    return ok(project)
  })
}

/** Of a suspensive condition, while there is no project yet. */
export function remindApplicant(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  matter: string | null,
  word: string,
): Promise<Result<null, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const [accepted] = await listAcceptedApplications(ctx.db, { id }, ctx.now())
    if (accepted === undefined || !mayRead(actor, accepted)) return refuse({ code: 'notFound' })
    if (actor.kind !== 'person' || !can(actor, 'remindCarrier', acceptedSubject(accepted)))
      return refuse({ code: 'notAllowed' })
    const need = findRemindable(acceptedNeeds(accepted), accepted, matter)
    if (need === null) return refuse({ code: 'remindable' })
    await insertReminder(ctx.db, reminder(ctx, id, need, actor))
    await record(ctx, {
      subject: 'application',
      subjectId: id,
      action: 'remindCarrier',
      by: actor,
      comment: matterWords(need),
      body: { matter: need.matter },
    })
    const { reference, title, participants } = accepted
    await queue(
      ctx,
      await withLocale(
        ctx,
        participants.map(({ email }) => email),
      ),
      reminded({ reference, title, link: { page: 'myApplication', id } }, need, actor, word),
    )
    return ok(null)
  })
}

const mayRead = (actor: Actor, accepted: AcceptedApplication): boolean =>
  can(actor, 'readApplication', acceptedSubject(accepted))

type Person = Extract<Actor, { kind: 'person' }>

const reminder = (ctx: Context, applicationId: ApplicationId, { matter }: Need, { id: by }: Person) => ({
  id: ctx.newId(),
  applicationId,
  matter,
  at: ctx.now(),
  by,
})

/** A code, a wording or a day: what the history and the e-mail can name in both languages. */
const matterWords = ({ about }: Need): string | null => about

type About = { readonly reference: string; readonly title: string; readonly link: EmailLink }

function reminded(about: About, need: Need, by: Person, word: string): QueuedEmail {
  if (need.by === null) throw new Error('only what has a day can be late')
  const matter = { what: need.what, about: need.about }
  return { name: 'carrierReminded', props: { ...about, matter, dueOn: need.by, word: word.trim(), by: by.name } }
}
