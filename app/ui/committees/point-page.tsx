// A point of a meeting whose reader takes part in it: read and scroll on the left, decide on the right.

import { sessionOf } from '#app/domain/committee.ts'
import type { Criterion, Stream } from '#app/domain/funding-window.ts'
import type { AgendaItemId, ApplicationId, MeetingId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Notes, Recommendation } from '#app/domain/scoring.ts'
import { type Instant, parisDay, yearOf } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { NowStrip } from '../now-strip.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import type { AgendaRow, PointRow } from './agenda-row.ts'
import { AgendaTable } from './agenda-table.tsx'
import { AttendancePanel, type SeatRow } from './attendance-panel.tsx'
import { type HeldLine, LinePanel } from './line-panel.tsx'
import type { ReadDecision } from './recorded-decision.tsx'
import { ReviewNotes, ReviewWords } from './review-panels.tsx'
import { streamLabel } from './words.ts'

export type ShownPoint = PointRow & {
  readonly applicationId: ApplicationId
  readonly recommendation: Recommendation | null
  readonly reserved: Cents
}

export type PointPageProps = {
  readonly now: Instant
  readonly meetingId: MeetingId
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  readonly count: number
  readonly point: ShownPoint
  readonly points: readonly AgendaRow[]
  readonly line: { readonly held: HeldLine | null } | null
  readonly streams: readonly Stream[]
  readonly grid: {
    readonly criteria: readonly Criterion[]
    readonly favourableFrom: number
    readonly debatedFrom: number
  }
  readonly reviews: readonly {
    readonly notes: Notes
    readonly strengths: string
    readonly weaknesses: string
    readonly questions: string
    readonly recommendation: Recommendation | null
    readonly scoreTenths: number
  }[]
  readonly assessmentReasons: string
  readonly seats: readonly SeatRow[]
  /** What an act on the seats carries back. */
  readonly attendanceSeen: string
  readonly quorum: {
    readonly required: number
    readonly present: number
    readonly recused: number
    readonly voting: number
    readonly isReached: boolean
  }
  /** Who records the decision; null while nobody in the room can. */
  readonly chairing: { readonly name: string; readonly chair: boolean } | null
  readonly decision: ReadDecision | null
  /** Who recorded it is recused since: it is recorded anew before anybody validates it. */
  readonly isRecorderRecused: boolean
  readonly may: { readonly record: boolean; readonly tick: boolean; readonly validate: string | null }
}

type Sides = {
  /** The id of the form that carries the boxes of attendance; null where it can only be read. */
  readonly attendanceForm: string | null
  readonly attendanceNote: React.ReactNode
  readonly side: React.ReactNode
}

export function PointPage({ page, attendanceForm, attendanceNote, side }: Sides & { readonly page: PointPageProps }) {
  const { t, locale, format } = useText()
  const words = t.committee.item
  const { point, grid } = page
  const year = yearOf(parisDay(page.heldAt > page.now ? page.heldAt : page.now))
  const lineName = t.committee.meeting.line({ stream: streamLabel(page.streams, point.stream, locale), year })
  const report = words.reportSays({
    recommendation: point.recommendation === null ? '' : t.committee.recommendation[point.recommendation],
    amount: point.recommended > 0 ? format.money(point.recommended) : words.reportNothing,
  })
  return (
    <div className="gd-meeting">
      <div className="gd-meeting__main">
        <div className="gd-pagehead gd-pagehead--compact">
          <p className="gd-pagehead__ref">
            <a href={urls.meeting(page.meetingId)}>{words.reference({ at: format.instant(page.heldAt) })}</a>
          </p>
          <div className="gd-pagehead__title">
            <h1>{words.title({ position: point.position, count: page.count, title: point.title })}</h1>
            <p className="fr-text--sm">
              <a className="gd-target" href={urls.file(point.applicationId)}>
                {words.file}
              </a>
              <span className="gd-sm-only">
                {' · '}
                <a className="gd-target" href="#decider">
                  {words.decide}
                </a>
              </span>
            </p>
          </div>
        </div>
        <PointNow page={page} />
        {point.decision?.validatedAt == null && page.noticesReleasedAt === null && (
          <LinePanel
            name={lineName}
            held={page.line?.held ?? null}
            isMasked={point.withoutAfter === 'masked'}
            requested={point.requested}
            reserved={point.reserved}
            after={point.after}
          />
        )}
        <ReviewWords reviews={page.reviews} report={report} reasons={page.assessmentReasons} />
        {point.scores !== null && (
          <ReviewNotes
            reviews={page.reviews}
            criteria={grid.criteria}
            mean={point.scores.mean}
            spread={point.scores.spread}
          />
        )}
        <AttendancePanel seats={page.seats} form={attendanceForm} note={attendanceNote} />
        <Panel title={words.agenda} flush>
          <AgendaTable
            meetingId={page.meetingId}
            rows={page.points}
            streams={page.streams}
            thresholds={{ favourable: grid.favourableFrom, debated: grid.debatedFrom }}
            current={point.id as AgendaItemId}
            session={sessionOf(page.heldAt, page.now)}
          />
        </Panel>
      </div>
      <div className="gd-meeting__side">{side}</div>
    </div>
  )
}

function PointNow({ page }: { readonly page: PointPageProps }) {
  const { t, format } = useText()
  const words = t.committee.item
  const { quorum, decision, may, noticesReleasedAt, seats } = page
  const named = decision === null ? '' : t.committee.decided[decision.kind]
  const stands =
    decision === null
      ? words.standsOpen
      : decision.validatedAt === null
        ? words.standsRecorded({ decision: named })
        : words.standsValidated({ decision: named })
  const yours = may.validate !== null || (may.record && isToRecord(page))
  return (
    <NowStrip
      tone={yours ? 'you' : 'calm'}
      stands={{
        value: stands,
        detail: noticesReleasedAt === null ? words.embargo : words.released({ at: format.instant(noticesReleasedAt) }),
      }}
      next={nextOf(page, words)}
      also={{
        label: words.quorumLabel,
        value: (quorum.isReached ? words.quorumReached : words.quorumMissing)({
          voting: quorum.voting,
          required: quorum.required,
        }),
        detail: words.quorumDetail({ present: quorum.present, seats: seats.length, recused: quorum.recused }),
      }}
    />
  )
}

const recorder = (
  chairing: PointPageProps['chairing'],
  words: ReturnType<typeof useText>['t']['committee']['item'],
): string => (chairing === null || chairing.chair ? words.chair : words.standIn({ name: chairing.name }))

const isToRecord = ({ decision, isRecorderRecused }: PointPageProps): boolean => decision === null || isRecorderRecused

function nextOf(
  page: PointPageProps,
  words: ReturnType<typeof useText>['t']['committee']['item'],
): { readonly value: string; readonly who?: string } {
  const { decision, may, noticesReleasedAt, chairing } = page
  if (noticesReleasedAt !== null) return { value: words.nextNothing }
  if (isToRecord(page) && chairing === null)
    return { value: words.nextPresence, who: may.tick ? words.you : words.manager }
  if (isToRecord(page))
    return {
      value: decision === null ? words.nextRecord : words.nextRecordAnew,
      who: may.record ? words.you : recorder(chairing, words),
    }
  if (decision?.validatedAt === null)
    return { value: words.nextValidate, who: may.validate === null ? words.second : words.you }
  return { value: words.nextRelease, who: words.manager }
}
