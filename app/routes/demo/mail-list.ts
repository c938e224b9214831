// The mailbox for a program: the same e-mails as a list, with their text and the links in it.

import { json } from '@remix-run/node'
import { ok } from '#app/domain/result.ts'
import { linksIn } from '#app/text/links-in.ts'
import { listMail } from '#app/use-cases/demo/list-mail.ts'
import { publicDownload } from '#app/web/page.ts'
import { parsePage } from '#app/web/query.ts'

const perPage = 200

export const loader = publicDownload('useDemonstration', async ({ ctx, url }) => {
  const to = url.searchParams.get('adresse') ?? ''
  const { mails } = await listMail(ctx, { to, page: parsePage(url), perPage })
  return ok(
    json(
      mails.map(({ id, to: address, subject, sentAt, name, text }) => ({
        id,
        to: address,
        subject,
        sentAt,
        name,
        text,
        links: linksIn(text),
      })),
    ),
  )
})
