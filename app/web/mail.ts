// How an e-mail leaves: over SMTP when it is configured, else into the demonstration's mailbox.

import { createTransport } from 'nodemailer'
import { seconds } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import type { Database } from '#db/connection.ts'
import { insertSentMail } from '#db/sent-mail.ts'
import { findWindowOf } from '#db/windows.ts'
import { linked } from '#emails/links.ts'
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

const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * How the relay is spoken to. Mail, and the codes in it, crosses no network in clear in production. A relay that hangs
 * at every step is given up before the lease of the letter ends (`app/use-cases/tick.ts`), so that nobody else takes it
 * meanwhile.
 */
export const smtpOptions = (smtpUrl: string, mode: Env['mode']) => ({
  url: smtpUrl,
  requireTLS: mode === 'production' && !loopback.includes(new URL(smtpUrl).hostname),
  connectionTimeout: seconds(10),
  greetingTimeout: seconds(10),
  socketTimeout: seconds(10),
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** The Message-ID is that of the outbox row: an e-mail sent twice is known to be the same one. */
export function makeDeliver(env: Env, db: Database): Context['deliver'] {
  const transport = env.smtpUrl === null ? null : createTransport(smtpOptions(env.smtpUrl, env.mode))
  const from = sender(env.baseUrl)
  return async email => {
    const link = 'link' in email.props ? email.props.link : null
    const about = link === null ? null : await findWindowOf(db, { of: linked[link.page], id: link.id })
    const written = await renderEmail(email.name, email.props, {
      window: about?.slug ?? null,
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
