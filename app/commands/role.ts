// `npm run manager -- add|end ADDRESS` and `npm run role -- add|end ROLE ADDRESS`: who may do what on a window.

import { parseArgs } from 'node:util'
import { type FundingWindow, versionInForce } from '#app/domain/funding-window.ts'
import { parseEmail, reviewProfiles, windowRoles } from '#app/domain/people.ts'
import { terminal } from '#app/text/terminal.ts'
import { giveRole, takeRole } from '#app/use-cases/people/give-role.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt } from '#app/web/context.ts'
import { listWindows } from '#db/windows.ts'
import { misused, Refused } from './refused.ts'

type RoleArgs = {
  readonly verb: 'add' | 'end'
  readonly role: string
  readonly typed: string
  readonly window?: string | undefined
  readonly ministry?: string | undefined
  readonly profile?: string | undefined
}

/** What it has done, as a sentence. Throws `Refused`. */
export async function roleCommand({ verb, role, typed, window, ministry, profile }: RoleArgs): Promise<string> {
  const words = terminal.roles
  const known = windowRoles.find(each => each === role)
  if (known === undefined) throw new Refused(words.unknown({ role, known: windowRoles.join(', ') }))
  const email = parseEmail(typed)
  if (email === null) throw new Refused(words.address({ typed }))
  const ctx = await contextAt(machineNow())
  const on = chosenWindow(await listWindows(ctx.db), window)
  const { ministries } = versionInForce(on, ctx.now())
  const reviewProfile = reviewProfiles.find(each => each === profile) ?? null
  if (known !== 'reviewer' && (ministry ?? profile) !== undefined) throw new Refused(words.onlyReviewers)
  if (profile !== undefined && reviewProfile === null)
    throw new Refused(words.profile({ known: reviewProfiles.join(', ') }))
  if (ministry !== undefined && !ministries.includes(ministry))
    throw new Refused(words.ministry({ known: ministries.join(', ') }))
  const given = { email, role: known, windowId: on.id, ministry: ministry ?? null, reviewProfile }
  const named = { email, role: known, window: on.slug }
  if (verb === 'end') {
    const ended = await takeRole(ctx, given)
    if (!ended.ok) throw new Error(ended.refusal.code)
    const { taken, left } = ended.value
    if (!taken) return words.hadItNot(named)
    return left === 0 ? `${words.ended(named)} ${words.nobodyLeft(named)}` : words.ended(named)
  }
  const added = await giveRole(ctx, given)
  if (!added.ok) throw new Refused(words.disabled({ email }))
  return {
    given: `${words.given(named)} ${words.signIn}`,
    described: words.described(named),
    unchanged: words.hadIt(named),
  }[added.value]
}

/** `manager -- add ADDRESS` is `role -- add windowManager ADDRESS`. Throws `Refused`. */
export function readManagerArgs([verb, ...others]: readonly string[]): RoleArgs {
  if (verb === undefined) throw misused('manager')
  return readArgs([verb, 'windowManager', ...others], { window: { type: 'string' } }, 'manager')
}

/** Throws `Refused`. */
export const readRoleArgs = (args: readonly string[]): RoleArgs =>
  readArgs(args, { window: { type: 'string' }, ministry: { type: 'string' }, profile: { type: 'string' } }, 'role')

function readArgs(
  args: readonly string[],
  options: Readonly<Record<string, { readonly type: 'string' }>>,
  name: 'manager' | 'role',
): RoleArgs {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const [verb, role, typed, ...others] = positionals
    if ((verb !== 'add' && verb !== 'end') || role === undefined || typed === undefined || others.length > 0)
      throw misused(name)
    return { verb, role, typed, ...values }
  } catch {
    throw misused(name)
  }
}

/** The one that is named or, where there is only one, that one. */
function chosenWindow(windows: readonly FundingWindow[], slug: string | undefined): FundingWindow {
  const [first, ...others] = windows
  if (first === undefined) throw new Refused(terminal.roles.noWindow)
  const found = slug === undefined && others.length === 0 ? first : windows.find(window => window.slug === slug)
  if (found === undefined)
    throw new Refused(terminal.roles.whichWindow({ known: windows.map(window => window.slug).join(', ') }))
  return found
}
