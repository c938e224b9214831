// The demonstration's mailbox: what was sent, newest first, and one e-mail of it.

import { pageOf } from '#app/domain/paging.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { countSentMail, findSentMail, listSentMail, type SentMail } from '#db/sent-mail.ts'
import type { Context } from '../context.ts'

export type MailPage = {
  readonly mails: readonly SentMail[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** `to` is a part of the address, accents and capitals set aside; a page past the end is the last one. */
export async function listMail(
  ctx: Context,
  asked: { readonly to: string; readonly page: number; readonly perPage: number },
): Promise<MailPage> {
  const to = asked.to.trim() === '' ? null : asked.to
  const total = await countSentMail(ctx.db, to)
  const { page, pages } = pageOf({ asked: asked.page, rows: total, size: asked.perPage })
  const mails = await listSentMail(ctx.db, { to, offset: (page - 1) * asked.perPage, limit: asked.perPage })
  return { mails, total, page, pages }
}

export async function showMail(ctx: Context, id: string): Promise<Result<SentMail, Refusal>> {
  const mail = await findSentMail(ctx.db, id)
  return mail === null ? refuse({ code: 'notFound' }) : ok(mail)
}
