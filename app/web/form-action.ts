// How a route writes: who asks, parse once, act once, then redirect or say beside the fields what is wrong. Pages of the
// application form have an action of their own (section-action.ts).

import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, json, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor, PersonActor } from '#app/domain/people.ts'
import { isPublic, type Permission } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { type Text, textFor } from '#app/text/text.ts'
import type { FlashKey, FormReply } from '#app/ui/form-state.ts'
import { autosaved, autosaveReply } from './autosave.ts'
import { requireOpenEnv } from './context.ts'
import { flashLasts, writeCookie } from './cookies.ts'
import { formErrorSentence } from './form-errors.ts'
import { isHeavy } from './heavy-uploads.ts'
import { requireIntroduced, requirePerson, requireShown, type Visit, visit } from './page.ts'
import { refusedPage, statusOf } from './refusals.ts'
import type { Faults } from './typed-faults.ts'
import { readForm } from './uploads.ts'

/** What an action of a signed-in person is given beside the visit: the parsed form. */
type Act<Schema extends z.ZodType> = Visit<PersonActor> & {
  readonly value: z.output<Schema>
  readonly formData: FormData
}

type FormActs<Schema extends z.ZodType, T> = {
  readonly act: (given: Act<Schema>) => Promise<Result<T, Refusal>>
  /** Where to go once it is done: a path from `urls`. */
  readonly then: (done: {
    readonly value: T
    readonly form: z.output<Schema>
    readonly params: Readonly<Record<string, string>>
  }) => string
  /** What the next page says was done. */
  readonly flash?: FlashKey
  /** The field beside which a refusal is said; the top of the form otherwise. */
  readonly fieldOf?: (refusal: Refusal) => string | null
  /** The sentences of a refusal that concerns several fields, by field; null for any other refusal. */
  readonly faultsOf?: (refusal: Refusal, t: Text) => Faults | null
  /** For a form whose page saves by itself: the version that the next save must carry. */
  readonly versionOf?: (value: T) => number
  /** For such a form that keeps what is wrong too: what that is. */
  readonly stillWrong?: (formData: FormData, t: Text) => Faults
  /** For an act that is one button of a larger form: that form, by its intent, comes back as it was typed. */
  readonly partOf?: string
  /** Keeps what was typed when the form is refused: nothing typed is lost. */
  readonly orKeep?: (given: Visit<PersonActor> & { readonly formData: FormData }) => Promise<Result<unknown, Refusal>>
}

/** One form of a page, kept by its intent. */
export type BoundForm = (visitor: Visit<PersonActor>, formData: FormData, intent: string) => Promise<Response>

/** A form of a page with several: give them to `formActions`. */
export function form<Schema extends z.ZodType, T>(
  permission: Permission,
  schema: Schema,
  handlers: FormActs<Schema, T>,
): BoundForm {
  if (isPublic(permission))
    throw new Error(`${permission} is public: a form of anybody is written with publicFormAction`)
  return async (visitor, formData, intent) => {
    requireIntroduced(visitor.actor, permission, visitor.url)
    const t = textFor(visitor.locale)
    const submission = parseWithZod(formData, {
      schema,
      error: issue => ({ message: formErrorSentence(issue, t) }) as never,
    })
    // a row was added or removed: the form comes back as it was typed, and nothing is wrong with it yet
    if (submission.status === undefined)
      return json({ intent, reply: { ...submission.reply(), error: {} } } satisfies FormReply)
    const isAutosave = handlers.versionOf !== undefined && formData.get('autosave') === '1'
    if (submission.status !== 'success') {
      if (isAutosave) return autosaved(null, t.applying.form.unreadable, 422)
      const kept = await handlers.orKeep?.({ ...visitor, formData })
      const isConflict = kept?.ok === false && kept.refusal.code === 'changedMeanwhile'
      return isConflict
        ? json(
            { intent, reply: submission.reply({ formErrors: [refusalSentence(kept.refusal, t)] }) } satisfies FormReply,
            { status: statusOf(kept.refusal) },
          )
        : json({ intent, reply: submission.reply() } satisfies FormReply, { status: 422 })
    }
    const result = await handlers.act({ ...visitor, value: submission.value as z.output<Schema>, formData })
    if (isAutosave) {
      const faults = Object.keys(handlers.stillWrong?.(formData, t) ?? {}).length
      return autosaveReply(result, handlers.versionOf, visitor, faults)
    }
    if (!result.ok) {
      await handlers.orKeep?.({ ...visitor, formData })
      const sentence = refusalSentence(result.refusal, t)
      const field = handlers.fieldOf?.(result.refusal) ?? null
      const faults = handlers.faultsOf?.(result.refusal, t) ?? (field === null ? null : { [field]: [sentence] })
      const reply = submission.reply(faults === null ? { formErrors: [sentence] } : { fieldErrors: faults })
      return json({ intent, reply } satisfies FormReply, { status: statusOf(result.refusal) })
    }
    if (handlers.partOf !== undefined && formData.getAll('intent').includes(handlers.partOf))
      return json({
        intent: handlers.partOf,
        reply: { ...submission.reply(), error: {} },
        done: handlers.flash,
      } satisfies FormReply)
    const to = handlers.then({
      value: result.value,
      form: submission.value as z.output<Schema>,
      params: visitor.params,
    })
    return redirect(to, { status: 303, headers: flashHeaders(handlers.flash) })
  }
}

type PublicFormActs<Schema extends z.ZodType, T> = {
  readonly act: (given: Visit<Actor> & { readonly value: z.output<Schema> }) => Promise<Result<T, Refusal>>
  /** The whole answer: these forms open and close sessions, so they set cookies. */
  readonly then: (done: { readonly value: T; readonly form: z.output<Schema>; readonly request: Request }) => Response
  readonly fieldOf?: (refusal: Refusal) => string | null
}

/** The action of a page for anybody: sign-in, preferences, the eligibility check. */
export function publicFormAction<Schema extends z.ZodType, T>(
  permission: Permission,
  schema: Schema,
  handlers: PublicFormActs<Schema, T>,
) {
  if (!isPublic(permission)) throw new Error(`${permission} is not public: use formAction`)
  return async (args: ActionFunctionArgs): Promise<Response> => {
    requireShown(permission)
    const visitor = await visit(args)
    const t = textFor(visitor.locale)
    const submission = parseWithZod(await requireForm(args.request), {
      schema,
      error: issue => ({ message: formErrorSentence(issue, t) }) as never,
    })
    if (submission.status !== 'success')
      return json({ intent: 'form', reply: submission.reply() } satisfies FormReply, { status: 422 })
    const value = submission.value as z.output<Schema>
    const result = await handlers.act({ ...visitor, value })
    if (result.ok) return handlers.then({ value: result.value, form: value, request: args.request })
    const sentence = refusalSentence(result.refusal, t)
    const field = handlers.fieldOf?.(result.refusal) ?? null
    const reply = submission.reply(
      field === null ? { formErrors: [sentence] } : { fieldErrors: { [field]: [sentence] } },
    )
    return json({ intent: 'form', reply } satisfies FormReply, { status: statusOf(result.refusal) })
  }
}

/** The action of a page with one form. */
export function formAction<Schema extends z.ZodType, T>(
  permission: Permission,
  schema: Schema,
  handlers: FormActs<Schema, T>,
) {
  const bound = form(permission, schema, handlers)
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const visitor = await personalVisit(args)
    return bound(visitor, await requireForm(args.request), 'form')
  }
}

/** The action of a page with several forms: each carries its name in a field `intent`. */
export function formActions(forms: { readonly [intent: string]: BoundForm }) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const visitor = await personalVisit(args)
    const formData = await requireForm(args.request)
    const intent = formData.get('intent')
    const bound = typeof intent === 'string' && Object.hasOwn(forms, intent) ? forms[intent] : undefined
    if (bound === undefined || typeof intent !== 'string') throw refusedPage({ code: 'formUnreadable' })
    return bound(visitor, formData, intent)
  }
}

/** The visit of somebody signed in: known before a byte of what they sent is read. */
async function personalVisit(args: ActionFunctionArgs): Promise<Visit<PersonActor>> {
  const visitor = await visit(args)
  return { ...visitor, actor: requirePerson(visitor.actor, visitor.url) }
}

/** The fields that were sent; a body that is no form is refused, not a fault of the server, and one that only a form with files may have is not read. */
async function requireForm(request: Request): Promise<FormData> {
  const sent = isHeavy(request) ? 'unreadable' : await readForm(request)
  if (typeof sent === 'string') throw refusedPage({ code: 'formUnreadable' })
  return sent.formData
}

/** The flash of the next page, as a header of this answer. */
export function flashHeaders(flash: FlashKey | undefined): Headers {
  const headers = new Headers()
  if (flash !== undefined)
    headers.append('Set-Cookie', writeCookie('flash', flash, requireOpenEnv().baseUrl, flashLasts))
  return headers
}
