// One event of a project, told once: history, audit, and the e-mails its workflow row promises.

import { type Project, type ProjectSituation, projectSubject } from '#app/domain/project.ts'
import type { ProjectAction, ProjectAudience, projectTransitions } from '#app/domain/project-workflow.ts'
import type { EmailLink } from '#emails/props.ts'
import type { Context } from '../context.ts'
import { holdersWho, type Recipient, type Told, tellMove, withLocale } from '../tell.ts'

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

export const tellProject = <Action extends ProjectAction>(
  ctx: Context,
  situation: ProjectSituation,
  told: Told<Action, AudienceOf<Action>>,
): Promise<void> => {
  const { id, state } = situation.project
  return tellMove(ctx, { subject: 'project', subjectId: id, from: state }, told, audience =>
    projectRecipients(ctx, situation, audience),
  )
}

/** The people an audience is, for this project, now. */
export function projectRecipients(
  ctx: Context,
  situation: ProjectSituation,
  audience: ProjectAudience,
): Promise<readonly Recipient[]> {
  const { participants } = situation
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
      return holdersWho(ctx, ['followUpOfficer'], 'readProject', projectSubject(situation))
    case 'finance':
      return holdersWho(ctx, ['financeOfficer'], 'readProject', projectSubject(situation))
    case 'manager':
      return holdersWho(ctx, ['windowManager'], 'readProject', projectSubject(situation))
  }
}
