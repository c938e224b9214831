// The world of the demonstration, made by calling use cases on the samples under a moving clock.

import { createHash } from 'node:crypto'
import { elapsed, type Instant, parisInstant, toDay } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { letTimePass } from '#app/use-cases/demo/move-clock.ts'
import { sendOutbox } from '#app/use-cases/tick.ts'
import { saveClockOffset } from '#db/demo-clock.ts'
import { gather } from './cast.ts'
import { worldEvents } from './events/world-events.ts'

/** The morning on which the demonstration stands. */
export const demoMorning: Instant = parisInstant(toDay('2025-03-10'), '09:00')

const beginning: Instant = parisInstant(toDay('2023-01-16'))

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

/** Fills an empty database. `say` is told how far it is. */
export async function makeWorld(base: Omit<Context, 'now'>, say: (progress: string) => void): Promise<void> {
  let now = beginning
  const ctx: Context = { ...base, ...counted(base), now: () => now, machineNow: () => now }
  const cast = await gather(ctx)
  const events = worldEvents(cast).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const [index, event] of events.entries()) {
    await letTimePass(ctx, now, event.at)
    now = event.at
    await event.happen(ctx)
    await sendOutbox(ctx)
    if (index % 50 === 0) say(`${now.slice(0, 10)}, ${index}/${events.length}`)
  }
  await letTimePass(ctx, now, demoMorning)
  now = demoMorning
  await sendOutbox(ctx)
  const machine = base.machineNow()
  await saveClockOffset(base.db, elapsed(machine, demoMorning), machine)
}
