// How an e-mail leaves: over SMTP when it is configured, else into the demonstration's mailbox.

import { createTransport } from 'nodemailer'
import type { Context } from '#app/use-cases/context.ts'
import type { Database } from '#db/connection.ts'
import { insertSentMail } from '#db/sent-mail.ts'
import { renderEmail } from '#emails/render.ts'
import type { Env } from './env.ts'

const sender = (baseUrl: string): { readonly name: string; readonly address: string } => ({
  name: 'Guichet',
  address: `ne-pas-repondre@${senderDomain(baseUrl)}`,
})

const senderDomain = (baseUrl: string): string => {
  const { hostname } = new URL(baseUrl)
  return hostname === 'localhost' || !hostname.includes('.') ? 'guichet.example' : hostname
}

/** The Message-ID is that of the outbox row: an e-mail sent twice is known to be the same one. */
export function makeDeliver(env: Env, db: Database): Context['deliver'] {
  const transport =
    env.smtpUrl === null
      ? null
      : createTransport(env.smtpUrl, { disableFileAccess: true, disableUrlAccess: true } as object)
  const from = sender(env.baseUrl)
  return async email => {
    const written = await renderEmail(email.name, email.props, {
      locale: email.locale,
      baseUrl: env.baseUrl,
      demo: env.mode === 'demo',
    })
    if (transport === null) {
      await insertSentMail(db, {
        id: email.id,
        sentAt: email.sentAt,
        from: from.address,
        to: email.to,
        subject: written.subject,
        text: written.text,
        html: written.html,
        name: email.name,
      })
      return
    }
    await transport.sendMail({
      from,
      to: { name: '', address: email.to },
      subject: written.subject,
      text: written.text,
      html: written.html,
      messageId: `<${email.id}@${senderDomain(env.baseUrl)}>`,
    })
  }
}
