// Health that turns red is told once a turn; the mark goes when it leaves red, so that the next turn is told too.

import type { Health } from '#app/domain/health.ts'
import { system } from '#app/domain/people.ts'
import type { Subject } from '#app/domain/permissions.ts'
import { type ProjectSituation, projectSubject } from '#app/domain/project.ts'
import { acceptedHealth, projectHealth } from '#app/domain/project-health.ts'
import { ok } from '#app/domain/result.ts'
import type { AcceptedApplication } from '#db/accepted-applications.ts'
import { deleteDoneMark, insertDoneMark } from '#db/done-marks.ts'
import type { JournalSubject } from '#db/journal.ts'
import type { EmailLink } from '#emails/props.ts'
import { type Context, inTransaction } from '../context.ts'
import { holdersWho, queue, record } from '../tell.ts'
import { acceptedSubject } from './accepted-subject.ts'
import { aboutProject } from './tell-project.ts'

export const watchProject = (ctx: Context, situation: ProjectSituation): Promise<void> =>
  watch(ctx, projectHealth(situation), {
    subject: 'project',
    id: situation.project.id,
    around: projectSubject(situation),
    about: aboutProject(situation.project, 'project'),
  })

export const watchAcceptance = (ctx: Context, accepted: AcceptedApplication): Promise<void> =>
  watch(ctx, acceptedHealth(accepted), {
    subject: 'application',
    id: accepted.id,
    around: acceptedSubject(accepted),
    about: { reference: accepted.reference, title: accepted.title, link: { page: 'file', id: accepted.id } },
  })

type Watched = {
  readonly subject: JournalSubject
  readonly id: string
  readonly around: Subject
  readonly about: { readonly reference: string; readonly title: string; readonly link: EmailLink }
}

async function watch(ctx: Context, { level, reasons }: Health, { subject, id, around, about }: Watched): Promise<void> {
  const mark = `healthRed ${id}`
  await inTransaction(ctx, async ctx => {
    if (level !== 'red') {
      const left = await deleteDoneMark(ctx.db, mark)
      if (left) await record(ctx, { subject, subjectId: id, action: 'healthLeftRed', by: system, body: { level } })
      return ok(null)
    }
    if (!(await insertDoneMark(ctx.db, mark, ctx.now()))) return ok(null)
    const red = reasons.filter(reason => reason.level === 'red')
    const codes = [...new Set(red.map(({ code }) => code))]
    const [drift = null] = red.flatMap(reason =>
      'tenths' in reason ? [{ of: reason.code, tenths: reason.tenths }] : [],
    )
    await record(ctx, { subject, subjectId: id, action: 'healthTurnedRed', by: system, body: { reasons: codes } })
    const told = await holdersWho(ctx, ['followUpOfficer', 'windowManager'], 'readProject', around)
    await queue(ctx, told, { name: 'healthTurnedRed', props: { ...about, reasons: codes, drift } })
    return ok(null)
  })
}
