// The HTML of one e-mail of the mailbox, for the frame of its page.

import { ok } from '#app/domain/result.ts'
import { showMail } from '#app/use-cases/demo/list-mail.ts'
import { letterFrame } from '#app/web/letter-frame.ts'
import { publicDownload } from '#app/web/page.ts'

export const loader = publicDownload('useDemonstration', async ({ ctx, params }) => {
  const mail = await showMail(ctx, params['mailId'] ?? '')
  return mail.ok ? ok(letterFrame(mail.value.html)) : mail
})
