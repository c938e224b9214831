// What time does to applications that wait for their carrier: idle drafts, supplement requests nearing their end.

import { isOpen, versionInForce } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Situation } from '#app/domain/situation.ts'
import { deadline, type Instant } from '#app/domain/time.ts'
import { listAwaitingSupplement, listDrafts, type OwnDraft } from '#db/own-applications.ts'
import { listParticipants } from '#db/participants.ts'
import { findSituation } from '#db/situations.ts'
import { findWindow, listWindowIds } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { eachAlone } from '../each-alone.ts'
import { once } from '../once.ts'
import { queue, withLocale } from '../tell.ts'
import { expireApplication } from './withdraw-application.ts'

/** Writing resets the count: the mark of a reminder names the change it reminds of. */
export async function remindIdleDrafts(ctx: Context): Promise<void> {
  await eachAlone(await listWindowIds(ctx.db), async windowId => {
    const window = await findWindow(ctx.db, windowId)
    if (window === null || !isOpen(window, ctx.now())) return
    const { draftIdle } = versionInForce(window, ctx.now()).delays
    const idle = (await listDrafts(ctx.db, windowId)).filter(
      ({ editedAt }) => deadline(editedAt, draftIdle) <= ctx.now(),
    )
    await eachAlone(idle, draft => remindOfDraft(ctx, draft, window.closesAt))
  })
}

const remindOfDraft = (ctx: Context, { id, title, editedAt }: OwnDraft, closesAt: Instant) =>
  once(ctx, `draftIdle ${id} ${editedAt}`, async ctx => {
    const editors = (await listParticipants(ctx.db, id))
      .filter(({ role }) => role === 'applicantEditor')
      .map(({ email }) => email)
    await queue(ctx, await withLocale(ctx, editors), {
      name: 'draftIdle',
      props: { reference: null, title, link: { page: 'myApplication', id }, closesAt },
    })
  })

/** Reminders on the days the version says, the last of them called so; then the application expires. */
export async function followSupplements(ctx: Context): Promise<void> {
  await eachAlone(await listAwaitingSupplement(ctx.db), async id => {
    const situation = await findSituation(ctx.db, id, ctx.now())
    if (situation === null || situation.supplement === null) return
    const { supplementExpiry } = situation.rules.delays
    if (deadline(situation.supplement.requestedAt, supplementExpiry) <= ctx.now()) await expireApplication(ctx, id)
    else await remindOfSupplement(ctx, id, situation, situation.supplement)
  })
}

async function remindOfSupplement(
  ctx: Context,
  id: ApplicationId,
  { application, rules, participants }: Situation,
  supplement: NonNullable<Situation['supplement']>,
): Promise<void> {
  const { supplementReminders } = rules.delays
  const due = supplementReminders.filter(after => deadline(supplement.requestedAt, after) <= ctx.now())
  const latest = due.at(-1)
  if (latest === undefined) return
  await once(ctx, `supplementReminder ${supplement.id} ${latest}`, async ctx => {
    await queue(
      ctx,
      await withLocale(
        ctx,
        participants.map(({ email }) => email),
      ),
      {
        name: 'supplementRequested',
        props: {
          reference: application.reference,
          title: application.title,
          link: { page: 'supplement', id },
          dueOn: supplement.dueOn,
          message: supplement.message,
          fields: supplement.fields,
          round: latest === supplementReminders.at(-1) ? 'last' : 'reminder',
        },
      },
    )
  })
}
