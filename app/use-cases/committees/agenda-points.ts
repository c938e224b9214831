// The points of a meeting as one person may see them, with what each line of the envelope would hold after each.

import { type AfterPoint, type AgendaPoint, lineAfterEach } from '#app/domain/agenda.ts'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type Meeting, partsOnItem } from '#app/domain/committee.ts'
import { type DecisionKind, isGrant } from '#app/domain/decision.ts'
import { available, type EnvelopeLine, frozenNow } from '#app/domain/envelope.ts'
import { holdingsOf } from '#app/domain/envelope-holding.ts'
import { type FundingWindow, versionNumbered } from '#app/domain/funding-window.ts'
import type { AgendaItemId, ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, type Subject } from '#app/domain/permissions.ts'
import { applicationScore, divergence, formatTenths, type Recommendation, reviewScore } from '#app/domain/scoring.ts'
import { type Instant, parisDay, yearOf } from '#app/domain/time.ts'
import { type AgendaEntry, listAgenda } from '#db/agenda.ts'
import { findLineOf } from '#db/envelope.ts'
import type { Context } from '../context.ts'
import { maskedStreams } from '../envelope/masked-lines.ts'

/** A point whose reader takes no part in it: its title and nothing else. */
export type HiddenPoint = {
  readonly hidden: true
  readonly id: AgendaItemId
  readonly position: number
  readonly title: string
}

export type ShownPoint = {
  readonly hidden: false
  readonly id: AgendaItemId
  readonly position: number
  readonly title: string
  readonly applicationId: ApplicationId
  readonly reference: string | null
  readonly state: ApplicationState
  readonly organisation: string
  readonly stream: string
  /** Tenths of a point; null when no review was submitted. */
  readonly scores: {
    readonly each: readonly number[]
    readonly mean: number
    readonly spread: number
    readonly divergent: boolean
  } | null
  readonly requested: Cents
  readonly recommendation: Recommendation | null
  readonly recommended: Cents
  readonly reserved: Cents
  readonly decision: {
    readonly kind: DecisionKind
    readonly granted: Cents | null
    readonly recorder: string
    readonly recordedAt: Instant
    readonly validator: string | null
    readonly validatedAt: Instant | null
  } | null
  /** Null when nothing is left to decide, when the line is not open, or when the reader must not infer it. */
  readonly after: AfterPoint | null
  /** Which of these, while it is still to be decided. */
  readonly withoutAfter: 'masked' | 'lineNotOpen' | null
}

export type AgendaLine = {
  readonly stream: string
  readonly year: number
  /** Null while it would let its reader infer a point they take no part in. */
  readonly held: {
    readonly granted: Cents
    readonly reserved: Cents
    readonly frozen: Cents
    readonly available: Cents
  } | null
}

export type AgendaPoints = {
  readonly points: readonly (HiddenPoint | ShownPoint)[]
  readonly lines: readonly AgendaLine[]
}

export async function agendaPoints(
  ctx: Context,
  actor: PersonActor,
  window: FundingWindow,
  meeting: Meeting,
): Promise<AgendaPoints> {
  const entries = await listAgenda(ctx.db, meeting.id)
  const year = yearOf(parisDay(meeting.heldAt > ctx.now() ? meeting.heldAt : ctx.now()))
  const undecided = entries.filter(isUndecided)
  const hidden = new Set(
    entries.filter(entry => !can(actor, 'readApplication', subjectOfEntry(window, entry))).map(({ id }) => id),
  )
  const lines = new Map<string, EnvelopeLine>()
  for (const stream of new Set(undecided.map(streamOf))) {
    const line = await findLineOf(ctx.db, window.id, stream, year)
    if (line !== null) lines.set(stream, line)
  }
  const masked = await maskedStreams(ctx, actor, window.id)
  const after = afterEach(entries, lines)
  return {
    points: entries.map((entry, index) => {
      const place = { id: entry.id, position: index + 1, title: entry.application.title }
      if (hidden.has(entry.id)) return { hidden: true, ...place }
      return {
        hidden: false,
        ...place,
        ...shown(window, entry, lines),
        after: masked.has(streamOf(entry)) ? null : (after.get(entry.id) ?? null),
        withoutAfter: !isUndecided(entry)
          ? null
          : masked.has(streamOf(entry))
            ? 'masked'
            : lines.has(streamOf(entry))
              ? null
              : 'lineNotOpen',
      }
    }),
    lines: [...lines.values()].map(line => ({
      stream: line.stream,
      year: line.year,
      held: masked.has(line.stream) ? null : heldBy(line),
    })),
  }
}

const streamOf = ({ application }: AgendaEntry): string => application.stream ?? ''

/** On the agenda, and not decided for good: a record that waits for its second person moves nothing yet. */
export const isUndecided = ({ application, decision }: Pick<AgendaEntry, 'application' | 'decision'>): boolean =>
  application.state === 'committeeScheduled' && decision?.validatedAt == null

/** The people around the application of a point, as permissions ask for them. */
export function subjectOfEntry(
  window: FundingWindow,
  { application, participants, reviews, attendance }: AgendaEntry,
): Subject {
  const { committee, editorMayFile } = versionNumbered(window, application.versionNumber ?? 0)
  return {
    windowId: application.windowId,
    organisationId: application.organisationId,
    participants,
    reviews,
    ...partsOnItem(committee.seats, attendance),
    editorMayFile,
    filed: application.submittedAt !== null,
  }
}

const heldBy = (line: EnvelopeLine): AgendaLine['held'] => ({
  granted: line.totals.committed,
  reserved: line.totals.reserved,
  frozen: frozenNow(line),
  available: available(line),
})

const reservedOn = ({ movements }: AgendaEntry, line: EnvelopeLine | undefined): Cents =>
  holdingsOf(movements).find(({ lineId }) => lineId === line?.id)?.reserved ?? cents(0)

/** What the point would take of its line: what is recorded, else what is recommended unless the report is against it. */
function takes({ decision, assessment }: AgendaEntry): Cents {
  if (decision !== null) return isGrant(decision.kind) ? (decision.granted ?? cents(0)) : cents(0)
  return assessment === null || assessment.recommendation === 'unfavourable' ? cents(0) : assessment.recommended
}

function afterEach(
  entries: readonly AgendaEntry[],
  lines: ReadonlyMap<string, EnvelopeLine>,
): ReadonlyMap<AgendaItemId, AfterPoint> {
  const after = new Map<AgendaItemId, AfterPoint>()
  for (const [stream, line] of lines) {
    const own = entries.filter(entry => isUndecided(entry) && streamOf(entry) === stream)
    const points: readonly AgendaPoint[] = own.map(entry => ({
      takes: takes(entry),
      reserved: reservedOn(entry, line),
    }))
    for (const [index, point] of lineAfterEach(available(line), points).entries()) {
      const entry = own[index]
      if (entry !== undefined) after.set(entry.id, point)
    }
  }
  return after
}

function shown(
  window: FundingWindow,
  entry: AgendaEntry,
  lines: ReadonlyMap<string, EnvelopeLine>,
): Omit<ShownPoint, 'hidden' | 'id' | 'position' | 'title' | 'after' | 'withoutAfter'> {
  const { application, assessment, decision, notes, organisation } = entry
  const { grid } = versionNumbered(window, application.versionNumber ?? 0)
  const score = applicationScore(grid, notes)
  return {
    applicationId: application.id,
    reference: application.reference,
    state: application.state,
    organisation,
    stream: streamOf(entry),
    scores:
      score === null
        ? null
        : {
            each: notes.map(given => formatTenths(reviewScore(grid, given))),
            mean: formatTenths(score.mean),
            spread: formatTenths(score.spread),
            divergent: divergence(grid, notes).length > 0,
          },
    requested: application.requestedCents ?? cents(0),
    recommendation: assessment?.recommendation ?? null,
    recommended: assessment?.recommended ?? cents(0),
    reserved: reservedOn(entry, lines.get(streamOf(entry))),
    decision:
      decision === null
        ? null
        : {
            kind: decision.kind,
            granted: decision.granted,
            recorder: decision.recorder.name,
            recordedAt: decision.recordedAt,
            validator: decision.validator?.name ?? null,
            validatedAt: decision.validatedAt,
          },
  }
}
