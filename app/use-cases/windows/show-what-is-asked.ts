// What the page « Ce qui vous sera demandé » needs of the rules in force; the form itself is the domain's table.

import { type FundingWindow, versionInForce } from '#app/domain/funding-window.ts'
import { type Actor, anonymous } from '#app/domain/people.ts'
import { type AskedVersion, askedVersion } from '#app/domain/public-window.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { type Day, parisDay } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from './current-window.ts'

export type WhatIsAsked = {
  readonly today: Day
  readonly closesAt: FundingWindow['closesAt']
  readonly version: AskedVersion
}

export async function showWhatIsAsked(ctx: Context, actor: Actor = anonymous): Promise<Result<WhatIsAsked, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readWindow')
  if (window === null) return refuse({ code: 'notFound' })
  return ok({
    today: parisDay(ctx.now()),
    closesAt: window.closesAt,
    version: askedVersion(versionInForce(window, ctx.now())),
  })
}
