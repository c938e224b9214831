// Where a meeting stands, what is next and who acts.

import { addDays, daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
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
}

export function MeetingNow({ now, heldAt, noticesReleasedAt, phase, rows, ready, agendaDays }: MeetingNowProps) {
  const { t, format } = useText()
  const words = t.committee.meeting
  const shown = rows.flatMap(row => (row.hidden ? [] : [row]))
  const validated = shown.filter(({ decision }) => decision?.validatedAt != null).length
  const recorded = shown.filter(({ decision }) => decision !== null && decision.validatedAt === null).length
  const open = shown.length - validated - recorded
  const agendaDay = addDays(parisDay(heldAt), -agendaDays)
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
          detail: (agendaDay <= parisDay(now) ? words.agendaSent : words.agendaOn)({ day: format.day(agendaDay) }),
        }}
      />
    )
  }
  const next = nextOf(phase, { recorded, open }, words)
  return (
    <NowStrip
      tone={next.tone}
      stands={{
        label: words.stands,
        value: words.pointsOn({ count: rows.length }),
        detail: words.progress({ validated, recorded, open }),
      }}
      next={{
        value: next.value,
        who: next.who,
        detail: noticesReleasedAt === null ? words.embargo : words.noticesAt({ at: format.instant(noticesReleasedAt) }),
      }}
    />
  )
}

type Next = { readonly value: string; readonly who: string; readonly tone: 'calm' | 'you' }

function nextOf(
  phase: Phase,
  count: { readonly recorded: number; readonly open: number },
  words: ReturnType<typeof useText>['t']['committee']['meeting'],
): Next {
  if (phase === 'released') {
    return count.open > 0
      ? { value: words.next.postpone, who: words.who.manager, tone: 'you' }
      : { value: words.next.nothing, who: words.who.nobody, tone: 'calm' }
  }
  if (count.recorded > 0) return { value: words.next.validate, who: words.who.second, tone: 'you' }
  if (phase === 'inSession' && count.open > 0)
    return { value: words.next.decide, who: words.who.committee, tone: 'you' }
  if (phase === 'toRelease' || (phase === 'inSession' && count.open === 0))
    return { value: words.next.release, who: words.who.manager, tone: 'you' }
  return { value: words.next.postpone, who: words.who.manager, tone: 'you' }
}
