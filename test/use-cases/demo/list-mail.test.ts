// The demonstration's mailbox: order, filter, pages, and one e-mail.

import { describe, expect, test } from 'vitest'
import { minutes, plus } from '#app/domain/time.ts'
import { listMail, showMail } from '#app/use-cases/demo/list-mail.ts'
import { insertSentMail } from '#db/sent-mail.ts'
import { makeWorld } from '#test/support/world.ts'

async function aMailbox() {
  const { ctx } = await makeWorld()
  for (const [index, to] of [
    'lea.morin@datalab.invalid',
    'camille_aubry@sgar.invalid',
    'lea.dupre@sgar.invalid',
  ].entries())
    await insertSentMail(ctx.db, {
      id: `mail ${index}`,
      sentAt: plus(ctx.now(), minutes(index)),
      from: 'ici',
      to,
      subject: `Objet ${index}`,
      text: 'texte',
      html: '<p>',
      name: 'signInCode',
    })
  return ctx
}

const all = { to: '', page: 1, perPage: 10 }

describe('the mailbox', () => {
  test('shows the newest first', async () => {
    const { mails, ...place } = await listMail(await aMailbox(), all)

    expect(mails.map(({ id }) => id)).toEqual(['mail 2', 'mail 1', 'mail 0'])
    expect(place).toEqual({ total: 3, page: 1, pages: 1 })
  })

  test('finds an address by any part of it, accents, capitals and spaces set aside', async () => {
    const ctx = await aMailbox()
    const found = async (to: string) => (await listMail(ctx, { ...all, to })).mails.map(({ id }) => id)

    expect(await found(' LÉA')).toEqual(['mail 2', 'mail 0'])
    expect(await found('sgar')).toEqual(['mail 2', 'mail 1'])
    expect(await found('camille_aubry')).toEqual(['mail 1'])
    expect(await found('personne')).toEqual([])
  })

  test('goes page by page; past the end is the last page', async () => {
    const ctx = await aMailbox()
    const page = async (number: number) => {
      const { mails, page: shown } = await listMail(ctx, { ...all, page: number, perPage: 2 })
      return { shown, ids: mails.map(({ id }) => id) }
    }

    expect(await page(1)).toEqual({ shown: 1, ids: ['mail 2', 'mail 1'] })
    expect(await page(2)).toEqual({ shown: 2, ids: ['mail 0'] })
    expect(await page(9)).toEqual({ shown: 2, ids: ['mail 0'] })
  })

  test('is empty before anything is sent', async () => {
    const { ctx } = await makeWorld()

    expect(await listMail(ctx, all)).toEqual({ mails: [], total: 0, page: 1, pages: 1 })
  })
})

test('one e-mail is shown whole, and one that was never sent is not found', async () => {
  const ctx = await aMailbox()

  expect(await showMail(ctx, 'mail 1')).toMatchObject({
    ok: true,
    value: { to: 'camille_aubry@sgar.invalid', text: 'texte' },
  })
  expect(await showMail(ctx, 'none')).toEqual({ ok: false, refusal: { code: 'notFound' } })
})
