// The clock moved from its page: what time causes leaves as mail, and is counted.

import { expect, test } from 'vitest'
import { minutes, parisInstant, plus, toDay } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { advanceClock } from '#app/use-cases/demo/advance-clock.ts'
import { requestCode } from '#app/use-cases/people/sign-in.ts'
import { insertSentMail } from '#db/sent-mail.ts'
import { makeWorld, type World } from '#test/support/world.ts'

/** Delivers into the demonstration's mailbox, as the product does without SMTP. */
const withMailbox = ({ ctx }: World): Context => ({
  ...ctx,
  deliver: ({ id, to, sentAt, name }) =>
    insertSentMail(ctx.db, { id, to, sentAt, name, from: 'ici', subject: '', text: '', html: '' }),
})

test('says how many e-mails left on the way', async () => {
  const world = await makeWorld()
  const ctx = withMailbox(world)
  await requestCode(ctx, { email: 'camille@exemple.invalid', browserSecret: 'browser', network: 'n', locale: 'fr' })
  const to = parisInstant(toDay('2025-03-11'), '09:00')

  const moved = await advanceClock(ctx, to)
  const again = await advanceClock({ ...ctx, now: () => to }, plus(to, minutes(1)))

  expect([moved, again]).toEqual([
    { ok: true, value: { mails: 1 } },
    { ok: true, value: { mails: 0 } },
  ])
})

test('does not go back, and sends nothing', async () => {
  const world = await makeWorld()
  const ctx = withMailbox(world)
  await requestCode(ctx, { email: 'camille@exemple.invalid', browserSecret: 'browser', network: 'n', locale: 'fr' })

  const refused = await advanceClock(ctx, plus(ctx.now(), minutes(-1)))

  expect(refused).toEqual({ ok: false, refusal: { code: 'clockBackwards' } })
  expect(await world.db.selectFrom('sent_mail').selectAll().execute()).toEqual([])
})
