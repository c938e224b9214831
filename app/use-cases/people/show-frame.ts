// What surrounds every page for one visitor: who they are and where they may go, with what waits there.

import { type FundingWindow, isOpen } from '#app/domain/funding-window.ts'
import type { Actor, WindowRole } from '#app/domain/people.ts'
import { can, type Permission, windowSubject } from '#app/domain/permissions.ts'
import type { Instant } from '#app/domain/time.ts'
import { countWaiting } from '#db/waiting.ts'
import { findFirstWindow } from '#db/windows.ts'
import type { Context } from '../context.ts'

/** Places of the main menu, in order. At most six are shown to one person. */
const places = ['applications', 'myProjects', 'reviews', 'desk', 'meetings', 'envelope', 'projects'] as const
export type Place = 'window' | 'eligibility' | 'whatIsAsked' | (typeof places)[number]

const openedBy: Readonly<Record<(typeof places)[number], Permission>> = {
  applications: 'listOwnApplications',
  myProjects: 'listOwnProjects',
  reviews: 'listOwnReviews',
  desk: 'readDesk',
  meetings: 'readMeetings',
  envelope: 'readEnvelope',
  projects: 'listFundedProjects',
}

export type Frame = {
  readonly now: Instant
  readonly window: Pick<FundingWindow, 'name' | 'service'> | null
  readonly user: { readonly name: string; readonly position: string; readonly roles: readonly WindowRole[] } | null
  readonly places: readonly { readonly place: Place; readonly waiting: number | null }[]
}

export async function showFrame(ctx: Context, actor: Actor): Promise<Frame> {
  const window = await findFirstWindow(ctx.db)
  const named = window === null ? null : { name: window.name, service: window.service }
  if (actor.kind !== 'person' || window === null) {
    const open: readonly Place[] = ['window', 'eligibility', 'whatIsAsked']
    return { now: ctx.now(), window: named, user: null, places: open.map(place => ({ place, waiting: null })) }
  }
  const subject = windowSubject(window.id)
  const carriesProjects = actor.roles.length === 0
  const allowed = places.filter(
    place =>
      can(actor, openedBy[place], subject) && (carriesProjects || (place !== 'applications' && place !== 'myProjects')),
  )
  const waiting: Partial<Record<Place, number>> = await countWaiting(ctx.db, actor, {
    id: window.id,
    isOpen: isOpen(window, ctx.now()),
  })
  return {
    now: ctx.now(),
    window: named,
    user: { name: actor.name, position: actor.position, roles: actor.roles.map(({ role }) => role) },
    places: [
      ...(carriesProjects ? [{ place: 'window' as const, waiting: null }] : []),
      ...allowed.map(place => ({ place, waiting: waiting[place] ?? null })),
    ],
  }
}
