// Which window a page is about whose address names no file, no meeting and no project: the one that was asked for, or the nearest.

import { type FundingWindow, isOpen } from './funding-window.ts'
import type { WindowId } from './identifiers.ts'
import type { Actor } from './people.ts'
import { can, type Permission, windowSubject } from './permissions.ts'
import type { Instant } from './time.ts'

/** How a window is named in an address, as the source of a regular expression. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** A window asked for by its name: in the address of this very page, or by the choice that the browser remembers. */
export type AskedWindow = { readonly slug: string; readonly by: 'address' | 'choice' }

type Reader = {
  readonly actor: Actor
  /** The windows where they have a role or carry a file. */
  readonly near: ReadonlySet<WindowId>
  readonly now: Instant
}

/** From the nearest to the farthest: those of the reader first, then open, to come, closed; `windows` are in their order. */
export function byNearness(
  windows: readonly FundingWindow[],
  { near, now }: Pick<Reader, 'near' | 'now'>,
): readonly FundingWindow[] {
  const distance = (window: FundingWindow): number =>
    (near.has(window.id) ? 0 : 10) + (isOpen(window, now) ? 0 : now < window.opensAt ? 1 : 2)
  return windows.toSorted((a, b) => distance(a) - distance(b))
}

/**
 * Among the windows on which the reader may do this. What the address names is shown or nothing is, for a form may hang on
 * it; a remembered choice gives way where it opens nothing.
 */
export function chooseWindow(
  windows: readonly FundingWindow[],
  permission: Permission,
  reader: Reader,
  asked: AskedWindow | null,
): FundingWindow | null {
  const allowed = windows.filter(({ id }) => can(reader.actor, permission, windowSubject(id)))
  const named = asked === null ? undefined : allowed.find(({ slug }) => slug === asked.slug)
  if (named !== undefined) return named
  return asked?.by === 'address' ? null : (byNearness(allowed, reader)[0] ?? null)
}
