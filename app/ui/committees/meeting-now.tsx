// Where a meeting stands, what is next and who acts.

import type { MeetingId } from '#app/domain/identifiers.ts'
import { addDays, type Day, daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'
import type { AgendaRow } from './agenda-row.ts'
import type { Phase } from './meeting-phase.tsx'

type MeetingNowProps = {
  readonly now: Instant
  readonly heldAt: Instant
  readonly noticesReleasedAt: Instant | null
  readonly phase: Phase
  readonly rows: readonly AgendaRow[]
  /** Files that could still be put on it; null for whoever does not plan it. */
  readonly ready: number | null
  readonly agendaDays: number
  readonly agendaSentAt: Instant | null
  /** Where undecided points can be moved; null for whoever does not move them. */
  readonly postponement: { readonly to: { readonly id: MeetingId; readonly heldAt: Instant } | null } | null
}

export function MeetingNow(props: MeetingNowProps) {
  const { now, heldAt, noticesReleasedAt, phase, rows, ready } = props
  const { t, format } = useText()
  const words = t.committee.meeting
  const shown = rows.flatMap(row => (row.hidden ? [] : [row]))
  const validated = shown.filter(({ decision }) => decision?.validatedAt != null).length
  const recorded = shown.filter(({ decision }) => decision !== null && decision.validatedAt === null).length
  const open = shown.length - validated - recorded
  const closed = rows.length - shown.length
  const left = daysBetween(parisDay(now), parisDay(heldAt))
  if (phase === 'toCome') {
    return (
      <NowStrip
        tone={ready === null ? 'calm' : 'you'}
        stands={{
          label: words.stands,
          value: words.pointsOn({ count: rows.length }),
          detail: ready === null ? undefined : words.readyCount({ count: ready }),
        }}
        next={
          ready === null
            ? { value: words.next.read, who: words.who.committee }
            : { value: words.next.complete, who: words.who.manager }
        }
        by={{
          value: format.due(left),
          detail: agendaWords(props, words, day => format.day(day)),
        }}
      />
    )
  }
  const next = nextOf(phase, { recorded, open, closed }, words)
  return (
    <NowStrip
      tone={next.tone}
      stands={{
        label: words.stands,
        value: words.pointsOn({ count: rows.length }),
        detail: words.progress({ validated, recorded, open, closed }),
      }}
      next={{
        value:
          next.postpones === true && props.postponement !== null ? (
            <Postpone to={props.postponement.to}>{next.value}</Postpone>
          ) : (
            next.value
          ),
        who: next.who,
        detail: noticesReleasedAt === null ? words.embargo : words.noticesAt({ at: format.instant(noticesReleasedAt) }),
      }}
    />
  )
}

/** When the agenda left or leaves: with nothing on it, it waits for its first file. */
function agendaWords(
  { now, heldAt, agendaDays, agendaSentAt, rows }: MeetingNowProps,
  words: ReturnType<typeof useText>['t']['committee']['meeting'],
  write: (day: Day) => string,
): string {
  if (agendaSentAt !== null) return words.agendaSent({ day: write(parisDay(agendaSentAt)) })
  const agendaDay = addDays(parisDay(heldAt), -agendaDays)
  if (agendaDay > parisDay(now)) return words.agendaOn({ day: write(agendaDay) })
  return rows.length === 0 ? words.agendaFirst : words.agendaOn({ day: write(parisDay(now)) })
}

/** To the nearest meeting to come, which takes them; or to where one is convened. */
function Postpone({
  to,
  children,
}: {
  readonly to: { readonly id: MeetingId; readonly heldAt: Instant } | null
  readonly children: string
}) {
  const { t, format } = useText()
  const words = t.committee.meeting
  return (
    <>
      {children}{' '}
      {to === null ? (
        <a href={urls.meetings()}>{words.postponeNew}</a>
      ) : (
        <a href={urls.meeting(to.id)}>{words.postponeTo({ day: format.day(parisDay(to.heldAt)) })}</a>
      )}
    </>
  )
}

type Next = {
  readonly value: string
  readonly who?: string
  readonly tone: 'calm' | 'you'
  readonly postpones?: true
}

function nextOf(
  phase: Phase,
  count: { readonly recorded: number; readonly open: number; readonly closed: number },
  words: ReturnType<typeof useText>['t']['committee']['meeting'],
): Next {
  if (phase === 'released') {
    return count.open > 0
      ? { value: words.next.postpone, who: words.who.manager, tone: 'you', postpones: true }
      : { value: words.next.nothing, who: words.who.nobody, tone: 'calm' }
  }
  // whether a point closed to this reader is decided is not theirs to know: nothing is said to be over, nor to be missing
  if (count.closed > 0 && count.recorded === 0 && count.open === 0) return { value: words.next.elsewhere, tone: 'calm' }
  if (count.recorded > 0) return { value: words.next.validate, who: words.who.second, tone: 'you' }
  if (phase === 'inSession' && count.open > 0)
    return { value: words.next.decide, who: words.who.committee, tone: 'you' }
  if (phase === 'toRelease' || (phase === 'inSession' && count.open === 0))
    return { value: words.next.release, who: words.who.manager, tone: 'you' }
  return { value: words.next.postpone, who: words.who.manager, tone: 'you', postpones: true }
}
