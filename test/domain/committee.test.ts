// Quorum per item, and who may validate what was recorded on it.

import { describe, expect, test } from 'vitest'
import {
  alreadyReleased,
  attendanceSeen,
  chairing,
  isPresentAndNotRecused,
  isRecorderRecused,
  mayValidate,
  partsOnItem,
  quorumOf,
  sessionOf,
  untimely,
} from '#app/domain/committee.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'

const seat = (number: number, present: boolean, recused = false) => ({ seat: number, present, recused })
const fiveWithFourInTheRoom = [seat(1, true), seat(2, true), seat(3, true), seat(4, true, true), seat(5, false)]

describe('the quorum of an item', () => {
  test('counts who is present and not recused', () => {
    expect(quorumOf(fiveWithFourInTheRoom, 3)).toEqual({
      required: 3,
      present: 4,
      recused: 1,
      voting: 3,
      isReached: true,
    })
  })

  test('is missed by one', () => {
    expect(quorumOf([seat(1, true), seat(2, true), seat(3, true, true)], 3)).toMatchObject({
      voting: 2,
      isReached: false,
    })
  })

  test('is not reached by nobody', () => {
    expect(quorumOf([], 3)).toEqual({ required: 3, present: 0, recused: 0, voting: 0, isReached: false })
  })

  test('counts a recusal from outside the room once, and as no vote', () => {
    expect(quorumOf([seat(1, false, true), seat(2, true)], 1)).toEqual({
      required: 1,
      present: 1,
      recused: 1,
      voting: 1,
      isReached: true,
    })
  })
})

test('what a page shows of the room differs as soon as somebody is there, or recused, who was not', () => {
  const seen = attendanceSeen([seat(0, true), seat(1, false), seat(2, true, true), seat(3, false, true)])

  expect(seen).toBe('0p 1 2pr 3r')
  expect(attendanceSeen([seat(0, true), seat(1, false), seat(2, true), seat(3, false, true)])).not.toBe(seen)
})

test('a seat takes part when it is present and not recused', () => {
  expect([1, 4, 5, 6].map(number => isPresentAndNotRecused(fiveWithFourInTheRoom, number))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

describe('a recorded decision', () => {
  const may = (who: Partial<Parameters<typeof mayValidate>[1]>) =>
    mayValidate(fiveWithFourInTheRoom, { seat: null, isRecorder: false, isWindowManager: false, ...who })

  test('is validated by a member in the room', () => {
    expect(may({ seat: 2 })).toBe(true)
  })

  test('is validated by the window manager, who has no seat', () => {
    expect(may({ isWindowManager: true })).toBe(true)
  })

  test('is not validated by who recorded it, be it the window manager', () => {
    expect(may({ seat: 1, isRecorder: true })).toBe(false)
    expect(may({ isWindowManager: true, isRecorder: true })).toBe(false)
  })

  test('is not validated by a recused member, be it the window manager', () => {
    expect(may({ seat: 4 })).toBe(false)
    expect(may({ seat: 4, isWindowManager: true })).toBe(false)
  })

  test('is not validated by an absent member, nor by anybody else', () => {
    expect(may({ seat: 5 })).toBe(false)
    expect(may({ seat: 6 })).toBe(false)
    expect(may({})).toBe(false)
  })
})

test('a point is noted until the release of its meeting, and decided from the day of the meeting on', () => {
  const heldAt = parisInstant(toDay('2025-04-15'), '09:30')
  const dawn = parisInstant(toDay('2025-04-15'), '00:00')
  const eve = parisInstant(toDay('2025-04-14'), '23:59')
  const open = { heldAt, noticesReleasedAt: null }
  const released = { heldAt, noticesReleasedAt: heldAt }

  expect([alreadyReleased(open), alreadyReleased(released)]).toEqual([null, { code: 'alreadyReleased' }])
  expect([untimely(open, eve), untimely(open, dawn), untimely(released, dawn)]).toEqual([
    { code: 'meetingToCome', heldAt },
    null,
    { code: 'alreadyReleased' },
  ])
})

describe('the chair of an item', () => {
  const held = (name: string, given: { readonly chair?: boolean; readonly account?: boolean } = {}) => ({
    name,
    body: 'DINUM',
    chair: given.chair ?? false,
    email: given.account === false ? null : `${name}@comite.exemple.invalid`,
  })
  const seats = [held('anne', { chair: true }), held('luc', { account: false }), held('ines'), held('marc')]

  test('is the chair of the committee, ticked present or not', () => {
    expect(chairing(seats, [])?.name).toBe('anne')
    expect(partsOnItem(seats, [seat(0, true), seat(3, true, true)])).toEqual({
      recusedSeats: ['marc@comite.exemple.invalid'],
      standIn: null,
    })
  })

  test('is, once the chair is recused, the first seat in the room that takes part and has an account', () => {
    const attendance = [seat(0, true, true), seat(1, true), seat(2, true, true), seat(3, true)]

    expect(chairing(seats, attendance)?.name).toBe('marc')
    expect(partsOnItem(seats, attendance).standIn).toBe('marc@comite.exemple.invalid')
  })

  test('is nobody while no such member is in the room', () => {
    expect(chairing(seats, [seat(0, true, true), seat(1, true)])).toBeNull()
  })
})

test('who recorded is recused since, when a seat of that address is', () => {
  const seats = ['anne', 'marc'].map(name => ({
    name,
    body: 'DINUM',
    chair: name === 'anne',
    email: `${name}@a.invalid`,
  }))
  const recused = (recorder: string | null) => isRecorderRecused(seats, [seat(0, true, true), seat(1, true)], recorder)

  expect(['anne@a.invalid', 'marc@a.invalid', 'autre@a.invalid', null].map(recused)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('a meeting is to come until its hour, in session until its day ends, then over', () => {
  const at = (day: string, time: string) => parisInstant(toDay(day), time)
  const session = (day: string, time: string) => sessionOf(at('2025-03-11', '09:30'), at(day, time))

  expect(session('2025-03-11', '09:29')).toBe('toCome')
  expect(session('2025-03-11', '09:30')).toBe('inSession')
  expect(session('2025-03-12', '00:00')).toBe('over')
})
