// The screens that a visitor may open by their address alone, computed from the table of screens and the permissions.

import type { WindowId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import { can, type Permission, windowSubject } from '#app/domain/permissions.ts'
import { type Screen, screens } from '#app/screens.ts'
import { requireOpenEnv } from './context.ts'

/** Their paths, with the slash. A screen about one thing is reached from that thing. */
export function openPaths(actor: Actor, windowId: WindowId): readonly string[] {
  const isDemo = requireOpenEnv().mode === 'demo'
  const all: readonly Screen[] = screens
  return all
    .filter(({ path }) => !/[:*]/.test(path))
    .filter(({ access }) => access !== 'useDemonstration' || isDemo)
    .filter(({ access }) => can(actor, access as Permission, windowSubject(windowId)))
    .map(({ path }) => `/${path}`)
}
