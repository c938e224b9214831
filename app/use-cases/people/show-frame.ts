// What surrounds every page for one visitor: who they are and where they may go, with what waits there.

import { type FundingWindow, isOpen } from '#app/domain/funding-window.ts'
import type { Actor, WindowRole } from '#app/domain/people.ts'
import type { Permission } from '#app/domain/permissions.ts'
import type { Instant } from '#app/domain/time.ts'
import { countWaiting, type Waiting } from '#db/waiting.ts'
import type { Context } from '../context.ts'
import { readWindows } from '../windows/current-window.ts'

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
  readonly window: Pick<FundingWindow, 'slug' | 'name' | 'service'> | null
  /** Those to choose from, where there are several. */
  readonly windows: readonly Pick<FundingWindow, 'slug' | 'name'>[]
  readonly user: { readonly name: string; readonly position: string; readonly roles: readonly WindowRole[] } | null
  readonly places: readonly { readonly place: Place; readonly waiting: number | null }[]
}

export async function showFrame(ctx: Context, actor: Actor): Promise<Frame> {
  const { offered, choose } = await readWindows(ctx, actor)
  const now = ctx.now()
  const window = choose('readWindow') ?? offered[0] ?? null
  const around = {
    now,
    window: window === null ? null : named(window),
    windows: offered.length > 1 ? offered.map(({ slug, name }) => ({ slug, name })) : [],
  }
  if (actor.kind !== 'person' || window === null) {
    const open: readonly Place[] = window === null ? [] : ['window', 'eligibility', 'whatIsAsked']
    return { ...around, user: null, places: open.map(place => ({ place, waiting: null })) }
  }
  const carriesProjects = actor.roles.length === 0
  const allowed = places.flatMap(place => {
    const shown = carriesProjects || (place !== 'applications' && place !== 'myProjects')
    const of = shown ? choose(openedBy[place]) : null
    return of === null ? [] : [{ place, of }]
  })
  // a place counts what waits in the window that it opens on
  const waiting = new Map<FundingWindow, Waiting>()
  for (const of of new Set([window, ...allowed.map(each => each.of)]))
    waiting.set(of, await countWaiting(ctx.db, actor, { id: of.id, isOpen: isOpen(of, now) }))
  return {
    ...around,
    user: { name: actor.name, position: actor.position, roles: actor.roles.map(({ role }) => role) },
    places: [
      ...(carriesProjects ? [{ place: 'window' as const, waiting: null }] : []),
      ...allowed.map(({ place, of }) => ({ place, waiting: countOf(waiting.get(of), place) })),
    ],
  }
}

const named = ({ slug, name, service }: FundingWindow) => ({ slug, name, service })

const countOf = (waiting: Partial<Record<Place, number>> | undefined, place: Place): number | null =>
  waiting?.[place] ?? null
