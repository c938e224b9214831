// How a transition table is followed and drawn, on a door that knows no business.

import { describe, expect, test } from 'vitest'
import { mermaid, next, type Transition } from '#app/domain/machine.ts'

type State = 'shut' | 'open' | 'locked' | 'walled'
type Row = Transition<State, 'hasKey' | 'isFree', 'household'>

const open: Row = { from: ['shut'], to: 'open', requires: ['isFree'], tells: ['household'] }
const lock: Row = { from: ['shut', 'open'], to: 'locked', requires: ['hasKey', 'isFree'], tells: [] }
const unlock: Row = { from: ['locked'], to: 'previous', requires: [], tells: [] }
const knock: Row = { from: ['shut', 'locked'], to: 'same', requires: [], tells: [] }
const wallUp: Row = { from: ['locked'], to: 'walled', requires: [], tells: [] }

const all = () => true

describe('a transition', () => {
  test('leads where it says', () => {
    expect(next(open, 'shut', null, all)).toEqual({ ok: true, value: 'open' })
  })

  test('is possible only from where it says, whatever its guards', () => {
    expect(next(open, 'locked', null, () => false)).toEqual({ ok: false, refusal: { code: 'notFromHere' } })
  })

  test('names the first of its guards that does not hold', () => {
    expect(next(lock, 'shut', null, guard => guard !== 'hasKey')).toEqual({
      ok: false,
      refusal: { code: 'guard', guard: 'hasKey' },
    })
    expect(next(lock, 'shut', null, () => false)).toEqual({ ok: false, refusal: { code: 'guard', guard: 'hasKey' } })
  })

  test('may leave the state as it is', () => {
    expect(next(knock, 'locked', null, all)).toEqual({ ok: true, value: 'locked' })
  })

  test('may go back to where it came from, which must be known', () => {
    expect(next(unlock, 'locked', 'open', all)).toEqual({ ok: true, value: 'open' })
    expect(() => next(unlock, 'locked', null, all)).toThrow('previous state')
  })
})

test('the drawing has an arrow for every move, back ones included, and an end where no arrow leaves', () => {
  expect(mermaid<State>('shut', { open, lock, unlock, knock, wallUp })).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> shut',
      '  shut --> open: open',
      '  shut --> locked: lock',
      '  open --> locked: lock',
      '  locked --> shut: unlock',
      '  locked --> open: unlock',
      '  locked --> walled: wallUp',
      '  walled --> [*]',
    ].join('\n'),
  )
})
