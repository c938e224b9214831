// One event, told once: a line of history, a line of audit, and the e-mails its workflow row promises.

import { type ApplicationAction, type Audience, type applicationTransitions } from '#app/domain/application-workflow.ts'
import { type Actor, actingAs, type Locale, type Person, personIdOf, type WindowRole } from '#app/domain/people.ts'
import { can, type Permission, type Subject } from '#app/domain/permissions.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { appendAudit } from '#db/audit.ts'
import { appendJournal, type JournalSubject } from '#db/journal.ts'
import { insertOutbox } from '#db/outbox.ts'
import { findActor, listLocales, listPeopleWithRole } from '#db/people.ts'
import type { QueuedEmail } from '#emails/props.ts'
import type { Context } from './context.ts'

export type Recipient = { readonly email: string; readonly locale: Locale }

type Event = {
  readonly subject: JournalSubject
  readonly subjectId: string
  readonly action: string
  readonly by: Actor
  readonly from?: string | null
  readonly to?: string | null
  /** Words people read in the history. */
  readonly comment?: string | null
  /** What the audit keeps beside them: ids, amounts, hashes; no free text, no personal data. */
  readonly body?: { readonly [key: string]: unknown }
}

/** Appends the event to the history and to the audit trail, in the caller's transaction. */
export async function record(ctx: Context, event: Event): Promise<void> {
  const at = ctx.now()
  const actorId = personIdOf(event.by)
  await appendJournal(ctx.db, {
    id: ctx.newId(),
    subject: event.subject,
    subjectId: event.subjectId,
    at,
    actorId,
    action: event.action,
    from: event.from ?? null,
    to: event.to ?? null,
    comment: event.comment ?? null,
  })
  await audit(ctx, event)
}

/** A line of audit alone, for what has no history of its own (sign-in, accounts). */
export async function audit(
  ctx: Context,
  event: Omit<Event, 'subject' | 'comment'> & { readonly subject: string },
): Promise<void> {
  const body = {
    ...event.body,
    ...(event.from === undefined ? {} : { from: event.from }),
    ...(event.to === undefined ? {} : { to: event.to }),
  }
  await appendAudit(ctx.db, ctx.sha256, {
    at: ctx.now(),
    actorId: personIdOf(event.by),
    action: event.action,
    subject: event.subject,
    subjectId: event.subjectId,
    body: JSON.stringify(body),
  })
}

/** Queues one e-mail for each recipient; it leaves after the transaction, by `tick`. */
export async function queue(ctx: Context, recipients: readonly Recipient[], email: QueuedEmail): Promise<void> {
  const seen = new Set<string>()
  for (const { email: to, locale } of recipients) {
    if (seen.has(to)) continue
    seen.add(to)
    await insertOutbox(ctx.db, { id: ctx.newId(), to, locale, at: ctx.now(), sendFrom: ctx.machineNow(), ...email })
  }
}

/** An act that a workflow table describes, as it is told: its row's audiences each get their e-mail, or null when there is none to write this time. */
export type Told<Action extends string, Listener extends string> = {
  readonly action: Action
  readonly by: Actor
  readonly after: { readonly state: string }
  readonly comment?: string | null
  readonly body?: { readonly [key: string]: unknown }
  readonly emails: { readonly [Name in Listener]: QueuedEmail | null }
}

/** Tells an act of either workflow: history, audit, then the e-mails to whoever each audience is now. */
export async function tellMove<Listener extends string>(
  ctx: Context,
  moved: { readonly subject: JournalSubject; readonly subjectId: string; readonly from: string },
  { action, by, after, comment, body, emails }: Told<string, Listener>,
  whoIs: (audience: Listener) => Promise<readonly Recipient[]>,
): Promise<void> {
  await record(ctx, {
    ...moved,
    action,
    by,
    to: after.state,
    comment: comment ?? null,
    ...(body === undefined ? {} : { body }),
  })
  for (const [audience, email] of Object.entries(emails) as [Listener, QueuedEmail | null][]) {
    if (email !== null) await queue(ctx, await whoIs(audience), email)
  }
}

type AudienceOf<Action extends ApplicationAction> = (typeof applicationTransitions)[Action]['tells'][number]

export const tellApplication = <Action extends ApplicationAction>(
  ctx: Context,
  situation: Situation,
  told: Told<Action, AudienceOf<Action>>,
): Promise<void> => {
  const { id, state } = situation.application
  return tellMove(ctx, { subject: 'application', subjectId: id, from: state }, told, audience =>
    recipientsOf(ctx, situation, audience),
  )
}

/** The people an audience is, for this application, now. Whoever may not read the file is told nothing of it. */
export async function recipientsOf(
  ctx: Context,
  situation: Situation,
  audience: Audience,
): Promise<readonly Recipient[]> {
  const { application, participants, reviews } = situation
  // what the office is told of is filed, or is being filed by the act that tells it
  const subject: Subject = { ...subjectOf(situation), filed: true }
  switch (audience) {
    case 'applicant':
      return withLocale(
        ctx,
        participants.map(({ email }) => email),
      )
    case 'signatory':
      return withLocale(
        ctx,
        participants.filter(({ role }) => role === 'applicantSignatory').map(({ email }) => email),
      )
    case 'officers': {
      const officers = await holdersWho(ctx, ['caseOfficer'], 'readApplication', subject)
      const own = officers.filter(({ id }) => id === application.caseOfficerId)
      // an account may be closed while the file is still in its name: somebody is told all the same
      return own.length > 0 ? own : officers
    }
    case 'reviewers': {
      const people = await Promise.all(reviews.map(({ reviewerId }) => findActor(ctx.db, reviewerId)))
      return people.filter(person => person !== null).filter(person => can(person, 'readAssignment', subject))
    }
    case 'members':
      return holdersWho(ctx, ['committeeChair', 'committeeMember'], 'readApplication', subject)
    case 'finance':
      return holdersWho(ctx, ['financeOfficer'], 'readApplication', subject)
  }
}

/** Everyone who by one of those roles may do that on `subject`, in the order of the roles: who is told is who may open it. */
export async function holdersWho(
  ctx: Context,
  roles: readonly WindowRole[],
  permission: Permission,
  subject: Subject,
): Promise<readonly Person[]> {
  const { windowId } = subject
  const found: Person[] = []
  for (const role of roles) {
    const holders = await listPeopleWithRole(ctx.db, windowId, role)
    found.push(...holders.filter(person => can(actingAs(person, [{ windowId, role }]), permission, subject)))
  }
  return found
}

/** Addresses with the language their owner chose; French for whoever never signed in. */
export async function withLocale(ctx: Context, emails: readonly string[]): Promise<readonly Recipient[]> {
  const locales = await listLocales(ctx.db, emails)
  return emails.map(email => ({ email, locale: locales.get(email) ?? 'fr' }))
}
