// Where a meeting stands for somebody who takes no part in one of its points: what they cannot know is not told as done.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { MeetingNow } from '#app/ui/committees/meeting-now.tsx'
import { type Phase } from '#app/ui/committees/meeting-phase.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const heldAt = parisInstant(toDay('2025-04-15'), '09:30')
const shown = (validatedAt: string | null) => ({ hidden: false, decision: { validatedAt } })
const closed = { hidden: true }

const said = (phase: Phase, rows: readonly object[]) =>
  renderToStaticMarkup(
    <TextProvider locale="en">
      <MeetingNow
        now={heldAt}
        heldAt={heldAt}
        noticesReleasedAt={null}
        phase={phase}
        rows={rows as never}
        ready={null}
        agendaDays={7}
        agendaSentAt={null}
        postponement={null}
      />
    </TextProvider>,
  ).replaceAll(/<[^>]*>/g, ' ')

test.each(['inSession', 'toRelease', 'held'] as const)(
  'a closed point is counted apart, and nothing is over (%s)',
  phase => {
    const text = said(phase, [shown(heldAt), shown(heldAt), closed])

    expect(text).toContain('2 validated, 0 to validate, 0 undecided; 1 item you take no part in')
    expect(text).toContain('Nothing for you: what comes next depends also on an item you take no part in')
    expect(text).not.toContain('Release the decisions')
  },
)

test('what is theirs to do comes first; whoever sees every point reads what is next for all', () => {
  expect(said('inSession', [shown(null), closed])).toContain('Validate what is recorded')
  expect(said('toRelease', [shown(heldAt)])).toContain('Release the decisions, together')
})
