// Beside a point: what was refused of an act is said, whatever the decision has become since its page was read.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DecisionKind } from '#app/domain/decision.ts'
import { PointSide } from '#app/ui/committees/point-side.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'
import { terms } from '#test/support/committee.ts'

const sentence = 'This changed meanwhile.'
const refusedAs = (intent: string) => ({ intent, reply: { error: { '': [sentence] } } }) as never

const decided = (kind: DecisionKind) => ({
  kind,
  granted: null,
  terms: terms({ kind }),
  meetingId: 'meeting',
  recorder: { name: 'Anne Delmas' },
  recordedAt: '2025-04-15T07:30:00.000Z',
  validator: null,
  validatedAt: null,
  version: 2,
})

const sideOf = (decision: ReturnType<typeof decided> | null, intent: string) =>
  renderToStaticMarkup(
    <TextProvider locale="en">
      <PointSide
        page={
          {
            now: '2025-04-15T09:00:00.000Z',
            heldAt: '2025-04-15T07:30:00.000Z',
            noticesReleasedAt: null,
            chairing: { name: 'Anne Delmas', chair: true },
            point: { position: 1, requested: 0, after: null },
            decision,
            seats: [],
            validators: ['Marc Vidal'],
            rejectionReasons: [],
            isRecorderRecused: false,
            may: { record: false, tick: false, validate: null },
          } as never
        }
        reply={refusedAs(intent)}
        next={{ href: '/', label: 'Next item', about: undefined }}
        link={null}
      />
    </TextProvider>,
  )

test.each([
  ['another kind than was validated', decided('waitlist'), 'reject'],
  ['a decision one no longer validates', decided('reject'), 'reject'],
  ['a decision one can no longer correct', decided('reject'), 'record'],
  ['no decision any more', null, 'grant'],
])('over %s', (_, decision, intent) => {
  expect(sideOf(decision, intent)).toContain(sentence)
})

test('what was refused of the seats is said over the seats', () => {
  expect(sideOf(decided('reject'), 'attendance')).not.toContain(sentence)
})
