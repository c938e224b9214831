// A large world of as many applications as asked for: the demonstration, then variants of its samples, each act done by
// its use case. Some are told to the end of their story with reviews, meetings and projects; most stop on the way.

import {
  addDays,
  type Day,
  days,
  daysBetween,
  type Instant,
  parisDay,
  parisInstant,
  plus,
  toDay,
} from '#app/domain/time.ts'
import { withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import type { Context, FileStore } from '#app/use-cases/context.ts'
import { actOnTime, sendOutbox } from '#app/use-cases/tick.ts'
import { type Cast, gather } from './cast.ts'
import { type SampleRef, sampleOf, sampleRefs, storyOf } from './content.ts'
import { type Meetings, meetingEvents } from './events/committee.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './events/thread.ts'
import { threadEvents, worldEvents } from './events/world-events.ts'
import { demoMeetings, type MeetingKey } from './meetings.ts'
import { momentOf } from './moments.ts'
import { byDays, byQuarters, meetingsMoved, type Shift, type Stop, variantOf } from './variant.ts'
import { listedFor, withCarriers, withReviewers } from './variant-people.ts'
import windowFile from './window.json'
import { beginning, demoMorning, makeWorld } from './world.ts'

/** One variant of each sample. */
const roundSize = sampleRefs.length

/** Reviewers are shared by the rounds whose stories are a quarter apart. */
const reviewerGroups = 48
const quarters = 4

/** How many rounds are told to the end: twenty projects for a hundred applications, five hundred for ten thousand. */
const toldRounds = (applications: number): number => Math.max(3, Math.round(applications / 80))

/** Fills an empty database. Of its letters only the queue is kept: they are rendered for nobody. */
export const makeLargeWorld = (
  base: Omit<Context, 'now'>,
  applications: number,
  say: (progress: string) => void,
): Promise<void> =>
  makeWorld({ ...base, files: puttingOnce(base.files), deliver: async () => {} }, say, {
    events: ctx => largeEvents(ctx, applications),
    pass: passByWeeks,
    together: 500,
  })

/** The documents of the variants of a sample are the same: each is made durable once. */
function puttingOnce(files: FileStore): FileStore {
  const put = new Map<string, Promise<string>>()
  return {
    ...files,
    put: content => {
      const key = Buffer.from(content).toString('latin1')
      const placed = put.get(key) ?? files.put(content)
      put.set(key, placed)
      return placed
    },
  }
}

/** Time acts once a week: nothing in the stories waits for less. */
async function passByWeeks(ctx: Context, from: Instant, to: Instant): Promise<void> {
  const first = parisDay(beginning)
  const begun = Math.floor(daysBetween(first, parisDay(from)) / 7)
  const last = Math.floor(daysBetween(first, parisDay(to)) / 7)
  for (let week = begun + 1; week <= last; week += 1) {
    const at = parisInstant(addDays(first, week * 7))
    await actOnTime({ ...ctx, now: () => at })
    await sendOutbox(ctx)
  }
}

async function largeEvents(ctx: Context, applications: number): Promise<readonly WorldEvent[]> {
  const told = toldRounds(applications)
  const variants = Math.max(0, applications - roundSize)
  const cast = await gather(ctx, withLargeEnvelope(told), listedFor(variants))
  const events: WorldEvent[] = [{ at: beginning, happen: actOnTime }, ...worldEvents(cast)]
  const reviewing = new Map<number, Cast>()
  const sittings: Sittings = new Map()
  let operators = 0
  for (let n = 0; n < variants; n += 1) {
    const round = Math.floor(n / roundSize)
    const ref = requireRef(n % roundSize)
    const group = round % reviewerGroups
    const around = round < told ? (reviewing.get(group) ?? (await withReviewers(ctx, cast, group))) : cast
    if (round < told) reviewing.set(group, around)
    const own = await withCarriers(ctx, around, ref, { n: n + 1, operatorNumber: operators })
    if (sampleOf(ref).applicant.kind === 'OPERATOR') operators += 1
    events.push(...(round < told ? toldEvents(own, ref, n, sittings) : shortEvents(own, ref, n)))
  }
  for (const [place, { meetings, shift, keys }] of [...sittings.values()].entries())
    events.push(...meetingEvents(cast, meetings, meetingsMoved(pick([...keys]), shift, place)))
  return events.filter(({ at }) => at < demoMorning)
}

function requireRef(place: number): SampleRef {
  const ref = sampleRefs[place]
  if (ref === undefined) throw new Error(`no sample ${place}`)
  return ref
}

/** Four million euros a line for each round that is told to its end. */
const withLargeEnvelope = (rounds: number) => ({
  ...windowFile,
  openings: windowFile.openings.map(opening => ({ ...opening, amount: 4_000_000 * (rounds + 1) })),
})

const wordingOf = (n: number): string => `déploiement ${n}`

/** The meetings to which some rounds go, which have the same shift: about a dozen points each. */
type Sittings = Map<string, { readonly meetings: Meetings; readonly shift: Shift; readonly keys: Set<MeetingKey> }>

/** Its whole story, some quarters later, unless it would begin after today. */
function toldEvents(cast: Cast, ref: SampleRef, n: number, sittings: Sittings): readonly WorldEvent[] {
  const round = Math.floor(n / roundSize)
  const block = Math.floor(round / reviewerGroups)
  const wanted = (round + block) % quarters
  const drafted = draftedOn(ref)
  const q = [wanted, wanted - 1, wanted - 2].find(by => by > 0 && byQuarters(by)(drafted) < parisDay(demoMorning)) ?? 0
  const shift = byQuarters(q)
  const content = variantOf(ref, { n: round, shift, stop: null, wording: wordingOf(n + 1) })
  const sitting = sittings.get(`${block} ${q}`) ?? { meetings: new Map(), shift, keys: new Set() }
  sittings.set(`${block} ${q}`, sitting)
  for (const { meeting } of [...content.decisions, ...(content.agenda === null ? [] : [content.agenda])])
    sitting.keys.add(meeting)
  return threadEvents(cast, sitting.meetings, { ref, content, application: null })
}

const pick = (keys: readonly MeetingKey[]) => Object.fromEntries(keys.map(key => [key, demoMeetings[key]]))

const draftedOn = (ref: SampleRef): Day => toDay(storyOf(ref).filing.draftedAt.slice(0, 10))

/** How far a short story goes, in turn; one that is withdrawn was filed before. */
const ends = ['draft', 'filed', 'withdrawn', 'admissible', 'withdrawn', 'withdrawn'] as const

/** Drafted, filed, found admissible or withdrawn, on days spread over the window. */
function shortEvents(cast: Cast, ref: SampleRef, n: number): readonly WorldEvent[] {
  const end = ends[(n + Math.floor(n / roundSize)) % ends.length] ?? 'draft'
  const stop: Stop = end === 'withdrawn' ? 'filed' : end
  const shift = byDays(daysBetween(draftedOn(ref), spreadDay(ref, n)))
  const content = variantOf(ref, { n, shift, stop, wording: wordingOf(n + 1) })
  const thread: SampleThread = { ref, content, application: null }
  const events = threadEvents(cast, new Map(), thread)
  const { filedAt } = content.filing
  if (end !== 'withdrawn' || filedAt === null) return events
  const withdrawn: WorldEvent = {
    at: plus(momentOf(filedAt), days(5 + (n % 25))),
    happen: async ctx =>
      void must(
        `${ref} withdrawal`,
        await withdrawApplication(ctx, cast.people[content.signatory], requireApplication(thread), ''),
      ),
  }
  return [...events, withdrawn]
}

/** The stream of artificial intelligence opened with the second version. */
function spreadDay(ref: SampleRef, n: number): Day {
  const first = addDays(sampleOf(ref).stream === 'AI' ? toDay('2024-01-02') : parisDay(beginning), 1)
  return addDays(first, (n * 97) % daysBetween(first, parisDay(demoMorning)))
}
