// A variant of a sample: the same story on other days and with other amounts, told to its end or not so far.

import { addDays, addMonths, type Day, parseDay, toDay, yearOf } from '#app/domain/time.ts'
import { contentOf, type DemoContent, type Sample, type SampleRef, sampleOf, storyOf } from './content.ts'
import type { DemoMeeting } from './meetings.ts'
import { typedDay } from './moments.ts'
import type { SampleStory } from './story.ts'

/** How a day of the sample becomes one of the variant. */
export type Shift = (day: Day) => Day

export const byDays =
  (days: number): Shift =>
  day =>
    addDays(day, days)

/** Ends of quarters stay ends of quarters, on which reports depend. */
export const byQuarters =
  (quarters: number): Shift =>
  day => {
    const next = addDays(day, 1)
    return next.endsWith('-01') ? addDays(addMonths(next, quarters * 3), -1) : addMonths(day, quarters * 3)
  }

/** Where a story stops, short of its own end. */
export type Stop = 'draft' | 'filed' | 'admissible'

/** Every day of `value`, however it is written and however deep, moved. */
function moved<T>(value: T, shift: Shift): T {
  if (typeof value === 'string') return movedText(value, shift) as T
  if (Array.isArray(value)) return value.map(each => moved(each, shift)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, shift)])) as T
}

function movedText(text: string, shift: Shift): string {
  const [, day, time = ''] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?$/.exec(text) ?? []
  if (day !== undefined) return `${shift(toDay(day))}${time}`
  const typed = /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? parseDay(text) : null
  return typed === null ? text : typedDay(shift(typed))
}

/** The amounts of the samples are whole hundreds: no cent appears or is lost. */
const scaled = (amount: number, percent: number): number => (amount / 100) * percent

/** Between a hundred thousand euros and a million, as the window wants them. */
function percentFor(sample: Sample, n: number): number {
  const total = sample.lines.reduce((sum, line) => sum + line.totalAmount, 0)
  return total < 300_000 ? 100 + 5 * (n % 10) : 100 - 5 * (n % 10)
}

/** How one variant differs from its sample. */
export type Variation = {
  /** Its number among the variants of the sample. */
  readonly n: number
  readonly shift: Shift
  /** Null when it is told to its end. */
  readonly stop: Stop | null
  /** What tells its title from the others'. */
  readonly wording: string
}

export function variantOf(ref: SampleRef, variation: Variation): DemoContent {
  const { n, shift, stop } = variation
  const sample = sampleOf(ref)
  const percent = percentFor(sample, n)
  const told = stop === null ? storyOf(ref) : stopped(storyOf(ref), stop)
  return contentOf(variedSample(sample, percent, variation), withAmounts(moved(told, shift), percent))
}

function variedSample(sample: Sample, percent: number, { shift, wording }: Variation): Sample {
  const first = yearOf(shift(toDay(sample.start)))
  const last = yearOf(shift(toDay(sample.end)))
  return {
    ...moved(sample, shift),
    title: `${sample.title}, ${wording}`,
    lines: sample.lines.map(line => ({
      ...line,
      year: Math.min(Math.max(yearOf(shift(toDay(`${line.year}-07-01`))), first), last),
      totalAmount: scaled(line.totalAmount, percent),
      requestedAmount: scaled(line.requestedAmount, percent),
    })),
  }
}

/** Moved, some milestones are a day further apart than the window likes: the officer says why they may be. */
const milestoneGap = 'Les jalons suivent le calendrier du service.'

const withAmounts = (story: SampleStory, percent: number): SampleStory => ({
  ...story,
  admissibility:
    story.admissibility === null
      ? null
      : { ...story.admissibility, overrides: { MILESTONE_GAP: milestoneGap, ...story.admissibility.overrides } },
  assessments: story.assessments.map(report => ({ ...report, recommended: scaled(report.recommended, percent) })),
  decisions: story.decisions.map(decision => ({
    ...decision,
    granted: decision.granted === null ? null : scaled(decision.granted, percent),
  })),
  project:
    story.project === null
      ? null
      : {
          ...story.project,
          reports: story.project.reports.map(report => ({
            ...report,
            spent: scaled(report.spent, percent),
            forecastCost: scaled(report.forecastCost, percent),
          })),
        },
})

const stopped = (story: SampleStory, stop: Stop): SampleStory => ({
  ...story,
  filing: { ...story.filing, signatureAskedAt: null, filedAt: stop === 'draft' ? null : story.filing.filedAt },
  attachments: story.attachments.filter(({ kind }) => kind !== 'other'),
  admissibility: stop === 'admissible' ? story.admissibility : null,
  supplements: [],
  reviewing: null,
  assessments: [],
  decisions: [],
  agenda: null,
  project: null,
  reminders: [],
})

/** Meetings on the days of the variants they decide; `place` makes theirs a time of its own, as no two are held at once. */
export const meetingsMoved = (
  meetings: Readonly<Record<string, DemoMeeting>>,
  shift: Shift,
  place: number,
): Readonly<Record<string, DemoMeeting>> =>
  Object.fromEntries(
    Object.entries(meetings).map(([key, meeting]) => {
      const { heldAt, ...rest } = moved(meeting, shift)
      return [key, { ...rest, heldAt: `${heldAt.slice(0, 10)}T08:${String(place % 60).padStart(2, '0')}` }]
    }),
  )
