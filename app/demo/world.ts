// The world of the demonstration, made by calling use cases on the samples under a moving clock.

import { createHash } from 'node:crypto'
import { elapsed, type Instant, parisInstant, toDay } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { letTimePass } from '#app/use-cases/demo/move-clock.ts'
import { sendOutbox } from '#app/use-cases/tick.ts'
import { saveClockOffset } from '#db/demo-clock.ts'
import { gather } from './cast.ts'
import type { WorldEvent } from './events/thread.ts'
import { worldEvents } from './events/world-events.ts'

/** The morning on which the demonstration stands. */
export const demoMorning: Instant = parisInstant(toDay('2025-03-10'), '09:00')

/** The day on which its window opens. */
export const beginning: Instant = parisInstant(toDay('2023-01-16'))

/** Ids and secrets that are the same at every making of the world. */
function counted(base: Omit<Context, 'now'>): Pick<Context, 'newId' | 'newSecret' | 'newCode'> {
  let count = 0
  const next = (): string => {
    count += 1
    return createHash('sha256').update(`guichet ${count}`).digest('hex')
  }
  return {
    newId: () => next().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
    newSecret: base.newSecret,
    newCode: base.newCode,
  }
}

/** A past to be lived through. */
export type Past = {
  /** Gathers who was there; in no order. */
  readonly events: (ctx: Context) => Promise<readonly WorldEvent[]>
  /** What time does from one event to the next. */
  readonly pass: (ctx: Context, from: Instant, to: Instant) => Promise<void>
  /** How many events share one transaction: nothing is acknowledged to anybody before the world is whole. */
  readonly together: number
}

const ofTheSamples: Past = {
  events: async ctx => worldEvents(await gather(ctx)),
  pass: async (ctx, from, to) => {
    await sendOutbox(ctx)
    await letTimePass(ctx, from, to)
  },
  together: 1,
}

/** Fills an empty database. `say` is told how far it is. */
export async function makeWorld(
  base: Omit<Context, 'now'>,
  say: (progress: string) => void,
  { events: eventsOf, pass, together }: Past = ofTheSamples,
): Promise<void> {
  let now = beginning
  const ctx: Context = { ...base, ...counted(base), now: () => now, machineNow: () => now }
  /** Many small acts in one transaction, where the past allows it. */
  const inOne = <T>(work: (of: Context) => Promise<T>): Promise<T> =>
    together === 1 ? work(ctx) : base.db.transaction().execute(db => work({ ...ctx, db }))
  const gathered = await inOne(eventsOf)
  const events = [...gathered].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const sayEvery = Math.max(50, Math.ceil(events.length / 40))
  const live = async (of: Context, from: number): Promise<void> => {
    for (const [place, event] of events.slice(from, from + together).entries()) {
      await pass(of, now, event.at)
      now = event.at
      await event.happen(of)
      if ((from + place) % sayEvery === 0) say(`${now.slice(0, 10)}, ${from + place}/${events.length}`)
    }
  }
  for (let from = 0; from < events.length; from += together) {
    await inOne(of => live(of, from))
  }
  await pass(ctx, now, demoMorning)
  now = demoMorning
  await sendOutbox(ctx)
  const machine = base.machineNow()
  await saveClockOffset(base.db, elapsed(machine, demoMorning), machine)
}
