// One event of a project, told once: history, audit, and the e-mails its workflow row promises.

import type { Actor } from '#app/domain/people.ts'
import type { Project, ProjectSituation } from '#app/domain/project.ts'
import type { ProjectAction, ProjectAudience, projectTransitions } from '#app/domain/project-workflow.ts'
import type { EmailLink, QueuedEmail } from '#emails/props.ts'
import type { Context } from '../context.ts'
import { holders, queue, type Recipient, record, withLocale } from '../tell.ts'

type AudienceOf<Action extends ProjectAction> = (typeof projectTransitions)[Action]['tells'][number]

/** What every e-mail about a project opens with, and the page it leads to. */
export const aboutProject = (
  { id, reference, title }: Pick<Project, 'id' | 'reference' | 'title'>,
  page: Extract<EmailLink['page'], 'myProject' | 'project'>,
): { readonly reference: string; readonly title: string; readonly link: EmailLink } => ({
  reference,
  title,
  link: { page, id },
})

/** Every audience the act's row names gets its e-mail, or null when there is none to write this time. */
export async function tellProject<Action extends ProjectAction>(
  ctx: Context,
  situation: ProjectSituation,
  told: {
    readonly action: Action
    readonly by: Actor
    readonly after: Project
    readonly comment?: string | null
    readonly body?: { readonly [key: string]: unknown }
    readonly emails: { readonly [Told in AudienceOf<Action>]: QueuedEmail | null }
  },
): Promise<void> {
  await record(ctx, {
    subject: 'project',
    subjectId: situation.project.id,
    action: told.action,
    by: told.by,
    from: situation.project.state,
    to: told.after.state,
    comment: told.comment ?? null,
    ...(told.body === undefined ? {} : { body: told.body }),
  })
  for (const [audience, email] of Object.entries(told.emails) as [ProjectAudience, QueuedEmail | null][]) {
    if (email !== null) await queue(ctx, await projectRecipients(ctx, situation, audience), email)
  }
}

/** The people an audience is, for this project, now. */
export function projectRecipients(
  ctx: Context,
  { project, participants }: Pick<ProjectSituation, 'participants'> & { readonly project: Pick<Project, 'windowId'> },
  audience: ProjectAudience,
): Promise<readonly Recipient[]> {
  switch (audience) {
    case 'carrier':
      return withLocale(
        ctx,
        participants.map(({ email }) => email),
      )
    case 'signatory':
      return withLocale(
        ctx,
        participants.filter(({ role }) => role === 'applicantSignatory').map(({ email }) => email),
      )
    case 'followUp':
      return holders(ctx, project.windowId, 'followUpOfficer')
    case 'finance':
      return holders(ctx, project.windowId, 'financeOfficer')
    case 'manager':
      return holders(ctx, project.windowId, 'windowManager')
  }
}
