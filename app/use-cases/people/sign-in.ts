// Signing in with a one-time code sent by e-mail; sessions and codes live by the machine's clock.

import type { PersonId } from '#app/domain/identifiers.ts'
import { toId } from '#app/domain/identifiers.ts'
import { type Locale, newcomer, type Person } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { hours, type Instant, minutes, plus } from '#app/domain/time.ts'
import { findActor, findPersonByEmail, insertPerson } from '#db/people.ts'
import {
  type CodeRequest,
  findCode,
  findNthCodeSince,
  insertCode,
  insertSession,
  revokeSession,
  saveAttempt,
  useCode,
} from '#db/sessions.ts'
import { type Context, inTransaction } from '../context.ts'
import { audit, queue } from '../tell.ts'

export const codeMinutes = 15
export const codeLasts = minutes(codeMinutes)
export const sessionLasts = hours(12)
const maxAttempts = 5

/**
 * How many codes may be asked for while one lasts. From one network for one address: what one person
 * needs. For one address from anywhere: more, so that a stranger does not keep its owner out, and few enough that their
 * guesses stay hopeless. From one network for all addresses: a ministry sits behind one, and signs in on the last day.
 */
const maxCodes = { forOneAddressFromOneNetwork: 5, forOneAddress: 20, fromOneNetwork: 600 } as const

/** When a code may be asked for again; null when it may now. */
async function retryAt(ctx: Context, { email, networkHash }: CodeRequest): Promise<Instant | null> {
  const since = plus(ctx.machineNow(), minutes(-codeMinutes))
  const counted = [
    await findNthCodeSince(ctx.db, { email, networkHash }, maxCodes.forOneAddressFromOneNetwork, since),
    await findNthCodeSince(ctx.db, { email }, maxCodes.forOneAddress, since),
    await findNthCodeSince(ctx.db, { networkHash }, maxCodes.fromOneNetwork, since),
  ].filter(at => at !== null)
  const latest = counted.toSorted().at(-1)
  return latest === undefined ? null : plus(latest, codeLasts)
}

/**
 * The same answer for a known and an unknown address; the code is good for this browser only, so that one read out to
 * somebody else opens nothing. `network` is where on the network the request comes from; it is kept sealed.
 */
export function requestCode(
  ctx: Context,
  {
    email,
    browserSecret,
    network,
    locale,
  }: { readonly email: string; readonly browserSecret: string; readonly network: string; readonly locale: Locale },
): Promise<Result<null, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const now = ctx.machineNow()
    const networkHash = ctx.seal(`network:${network}`)
    const later = await retryAt(ctx, { email, networkHash })
    if (later !== null) return refuse({ code: 'tooManyCodes', retryAt: later })
    const code = ctx.newCode()
    await insertCode(
      ctx.db,
      {
        id: ctx.newId(),
        email,
        codeHash: ctx.seal(`${email}:${code}`),
        browserHash: ctx.seal(browserSecret),
        networkHash,
        expiresAt: plus(now, codeLasts),
      },
      now,
    )
    const person = await findPersonByEmail(ctx.db, email)
    await queue(ctx, [{ email, locale: person?.locale ?? locale }], {
      name: 'signInCode',
      props: { code, minutes: codeMinutes },
    })
    return ok(null)
  })
}

/** The token of a new session. Of two requests with the same code, one gets it. */
export async function signIn(
  ctx: Context,
  given: {
    readonly email: string
    readonly code: string
    readonly browserSecret: string
    readonly locale: Locale
    /** The token of the session that this browser has, which ends. */
    readonly former: string | null
  },
): Promise<Result<{ readonly token: string; readonly personId: PersonId }, Refusal>> {
  const now = ctx.machineNow()
  const known = await findCode(ctx.db, given.email, ctx.seal(given.browserSecret))
  if (known === null || known.expiresAt <= now) return refuse({ code: 'codeExpired' })
  // counted before it is judged, and outside the transaction: a refusal must not undo it, nor many at once pass it by
  if (!(await saveAttempt(ctx.db, known.id, maxAttempts))) return refuse({ code: 'codeExpired' })
  if (known.codeHash !== ctx.seal(`${given.email}:${given.code.replace(/\D/g, '')}`)) {
    return refuse({ code: 'codeWrong', attemptsLeft: maxAttempts - known.attempts - 1 })
  }
  return inTransaction(ctx, async ctx => {
    if (!(await useCode(ctx.db, known.id, now))) return refuse({ code: 'codeExpired' })
    const person = (await findPersonByEmail(ctx.db, given.email)) ?? (await welcome(ctx, given.email, given.locale))
    return openSession(ctx, person, given.former)
  })
}

/**
 * A session for a person whose identity is established. It takes the place of the former one of the same browser: its
 * cookie, copied, opens nothing any more. A disabled account is told why.
 */
export async function openSession(
  ctx: Context,
  person: Person,
  former: string | null,
): Promise<Result<{ readonly token: string; readonly personId: PersonId }, Refusal>> {
  if (person.disabledAt !== null) return refuse({ code: 'accountDisabled', reason: person.disabledReason ?? '' })
  const now = ctx.machineNow()
  if (former !== null) await signOut(ctx, former)
  const token = ctx.newSecret()
  await insertSession(ctx.db, ctx.seal(token), {
    personId: person.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: plus(now, sessionLasts),
  })
  const actor = await findActor(ctx.db, person.id)
  if (actor !== null) await audit(ctx, { subject: 'person', subjectId: person.id, action: 'signIn', by: actor })
  return ok({ token, personId: person.id })
}

async function welcome(ctx: Context, email: string, locale: Locale): Promise<Person> {
  const person = newcomer(toId(ctx.newId()), email, locale)
  await insertPerson(ctx.db, person, ctx.now())
  return person
}

export const signOut = (ctx: Context, token: string): Promise<void> =>
  revokeSession(ctx.db, ctx.seal(token), ctx.machineNow())
