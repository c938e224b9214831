// The accounts that the demonstration page lists, and signing in as one of them with one click.

import type { PersonId } from '#app/domain/identifiers.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { type Result, refuse } from '#app/domain/result.ts'
import type { Context } from '#app/use-cases/context.ts'
import { inTransaction } from '#app/use-cases/context.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import { findPersonByEmail } from '#db/people.ts'
import { type DemoPerson, demoPeople } from './people.ts'

export const listedAccounts: readonly DemoPerson[] = Object.values<DemoPerson>(demoPeople).filter(
  ({ listedAs }) => listedAs !== null,
)

/** Only for accounts of the list, and only where the demonstration runs: the routes are not there in production. */
export function signInAs(
  ctx: Context,
  email: string,
  former: string | null,
): Promise<Result<{ readonly token: string; readonly personId: PersonId }, Refusal>> {
  return inTransaction(ctx, async ctx => {
    const person = listedAccounts.some(listed => listed.email === email) ? await findPersonByEmail(ctx.db, email) : null
    return person === null ? refuse({ code: 'notFound' }) : openSession(ctx, person, former)
  })
}
