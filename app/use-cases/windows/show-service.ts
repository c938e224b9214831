// The window and the service that runs it, as the legal pages name them.

import type { FundingWindow } from '#app/domain/funding-window.ts'
import type { WindowId } from '#app/domain/identifiers.ts'
import { type Actor, anonymous } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from './current-window.ts'

export async function showService(
  ctx: Context,
  actor: Actor = anonymous,
): Promise<Result<FundingWindow['service'] & { readonly windowId: WindowId }, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readWindow')
  if (window === null) return refuse({ code: 'notFound' })
  const { name, postalAddress, email, phone } = window.service
  return ok({ windowId: window.id, name, postalAddress, email, phone })
}
