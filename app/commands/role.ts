// `npm run manager -- add ADDRESS` and `npm run role -- add|end ROLE ADDRESS`: who may do what on a window.

import { parseArgs } from 'node:util'
import { type FundingWindow, versionInForce } from '#app/domain/funding-window.ts'
import { parseEmail, reviewProfiles, windowRoles } from '#app/domain/people.ts'
import { terminal } from '#app/text/terminal.ts'
import { giveRole, takeRole } from '#app/use-cases/people/give-role.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt } from '#app/web/context.ts'
import { listWindows } from '#db/windows.ts'
import { Refused } from './refused.ts'

/** `manager -- add ADDRESS` is `role -- add windowManager ADDRESS`. */
const managerArgs = ([verb, ...others]: readonly string[]): readonly string[] =>
  verb === 'add' ? [verb, 'windowManager', ...others] : []

/** What it has done, as a sentence; `name` is how it was called. Throws `Refused`. */
export async function roleCommand(args: readonly string[], name: 'manager' | 'role'): Promise<string> {
  const { verb, role, typed, window, ministry, profile } = readRoleArgs(
    name === 'manager' ? managerArgs(args) : args,
    name,
  )
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
  const done = verb === 'add' ? await giveRole(ctx, given) : await takeRole(ctx, given)
  if (!done.ok) throw new Refused(words.disabled({ email }))
  const named = { email, role: known, window: on.slug }
  if (verb === 'end') return done.value ? words.ended(named) : words.hadItNot(named)
  return done.value ? `${words.given(named)} ${words.signIn}` : words.hadIt(named)
}

function readRoleArgs(args: readonly string[], name: 'manager' | 'role') {
  const misused = new Refused(terminal.misused({ name, usage: terminal.commands[name] }))
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { window: { type: 'string' }, ministry: { type: 'string' }, profile: { type: 'string' } },
    })
    const [verb, role, typed, ...others] = positionals
    if ((verb !== 'add' && verb !== 'end') || role === undefined || typed === undefined || others.length > 0)
      throw misused
    return { verb, role, typed, ...values }
  } catch {
    throw misused
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
