// How a route reads: who asks, one use case, its answer. Every loader of the site is made here.

import { json, type LoaderFunctionArgs, redirect, type TypedResponse } from '@remix-run/node'
import { type Actor, type Locale, type PersonActor } from '#app/domain/people.ts'
import { isPublic, type Permission } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { urls } from '#app/urls.ts'
import type { Context } from '#app/use-cases/context.ts'
import { findSessionActor } from '#app/use-cases/people/find-session.ts'
import { findWindowOf, type OfWindow } from '#db/windows.ts'
import { requestContext, requireOpenEnv } from './context.ts'
import { localeOf, readCookie } from './cookies.ts'
import { askedWindowOf } from './query.ts'
import { refusedPage } from './refusals.ts'
import { returnToOf } from './return-to.ts'

/** What every loader and action is given. */
export type Visit<Who> = {
  readonly ctx: Context
  readonly actor: Who
  readonly params: Readonly<Record<string, string>>
  readonly url: URL
  readonly request: Request
  readonly locale: Locale
  /** Where on the network the request comes from. */
  readonly network: string
  /** A fresh key for a form that must not be carried out twice. */
  readonly newKey: () => string
}

/** Who visits: their session, the context at the moment of receipt, the address and the language. */
export async function visit({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>): Promise<Visit<Actor>> {
  const { baseUrl } = requireOpenEnv()
  const ctx = await requestContext(context)
  const actor = await findSessionActor(ctx, readCookie(request, 'session', baseUrl))
  const given = Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const url = new URL(request.url)
  return {
    ctx: { ...ctx, askedWindow: askedWindowOf(url, readCookie(request, 'window', baseUrl)) },
    actor,
    params: given,
    url,
    request,
    locale: localeOf(request, baseUrl),
    network: context.network ?? '',
    newKey: ctx.newId,
  }
}

/** Sends to sign-in, and back afterwards. */
export function requirePerson(actor: Actor, url: URL): PersonActor {
  if (actor.kind === 'person') return actor
  throw redirect(urls.signIn({ returnTo: returnToOf(url) }))
}

/** Somebody signed in, but who did not say who they are yet, does that first: nothing may be done under an empty name. */
export function requireIntroduced(actor: PersonActor, permission: Permission, url: URL): void {
  if (actor.name !== '' || permission === 'nameOrganisation' || permission === 'choosePreferences') return
  throw redirect(urls.organisation(returnToOf(url)))
}

/** A loader for people who are signed in; `load` is one use case, which asks `permission` of the thing at hand. */
export function page<T>(permission: Permission, load: (visit: Visit<PersonActor>) => Promise<Result<T, Refusal>>) {
  if (isPublic(permission)) throw new Error(`${permission} is public: use publicPage`)
  return async (args: LoaderFunctionArgs): Promise<TypedResponse<T>> => {
    const visitor = await visit(args)
    const actor = requirePerson(visitor.actor, visitor.url)
    requireIntroduced(actor, permission, visitor.url)
    return answer(visitor, await load({ ...visitor, actor }))
  }
}

/** The demonstration's screens are not there in production, whoever asks and whatever they send. */
export function requireShown(permission: Permission): void {
  if (permission === 'useDemonstration' && requireOpenEnv().mode !== 'demo') throw refusedPage({ code: 'notFound' })
}

/** A loader for anybody. */
export function publicPage<T>(permission: Permission, load: (visit: Visit<Actor>) => Promise<Result<T, Refusal>>) {
  if (!isPublic(permission)) throw new Error(`${permission} is not public: use page`)
  return async (args: LoaderFunctionArgs): Promise<TypedResponse<T>> => {
    requireShown(permission)
    const visitor = await visit(args)
    return answer(visitor, await load(visitor))
  }
}

/** A loader for anybody that answers with a file, or with what a program reads, instead of a page. */
export function publicDownload(
  permission: Permission,
  load: (visit: Visit<Actor>) => Promise<Result<Response, Refusal>>,
) {
  if (!isPublic(permission)) throw new Error(`${permission} is not public: use download`)
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    requireShown(permission)
    const file = await load(await visit(args))
    if (!file.ok) throw refusedPage(file.refusal)
    return file.value
  }
}

/** A loader that answers with a file instead of a page. */
export function download(
  permission: Permission,
  load: (visit: Visit<PersonActor>) => Promise<Result<Response, Refusal>>,
) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const visitor = await visit(args)
    const actor = requirePerson(visitor.actor, visitor.url)
    requireIntroduced(actor, permission, visitor.url)
    const file = await load({ ...visitor, actor })
    if (!file.ok) throw refusedPage(file.refusal)
    return file.value
  }
}

/** The parameters that name what belongs to a window. Parts of these (a point, a milestone) are named beside them. */
const ofWindow: Readonly<Record<string, OfWindow['of']>> = {
  applicationId: 'application',
  projectId: 'project',
  reviewId: 'review',
  meetingId: 'meeting',
  lineId: 'envelopeLine',
}

/** What is shown of a window says which, to whoever is shown it alone: a refusal says nothing of it (`app/root.tsx`). */
export type Shown = { readonly shownWindow?: Awaited<ReturnType<typeof findWindowOf>> }

async function answer<T>(
  { ctx, params }: Pick<Visit<Actor>, 'ctx' | 'params'>,
  result: Result<T, Refusal>,
): Promise<TypedResponse<T>> {
  if (!result.ok) throw refusedPage(result.refusal)
  const [named] = Object.entries(ofWindow).flatMap(([param, of]) => {
    const id = params[param]
    return id === undefined ? [] : [{ of, id }]
  })
  if (named === undefined) return json(result.value) as TypedResponse<T>
  const shown: Shown = { shownWindow: await findWindowOf(ctx.db, named) }
  return json({ ...result.value, ...shown }) as TypedResponse<T>
}
