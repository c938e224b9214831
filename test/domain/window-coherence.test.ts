// What the parts of a window cannot be together is found where it is, and a window whose parts agree has nothing to say.

import { describe, expect, test } from 'vitest'
import type { Opening, WindowVersion } from '#app/domain/funding-window.ts'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { findContradictions } from '#app/domain/window-coherence.ts'
import { aVersion } from '#test/support/window-version.ts'

const on = (day: string) => parisInstant(toDay(day))
const opensAt = on('2023-01-16')
const withSeats = (chairs: number): WindowVersion['committee'] => ({
  quorum: 1,
  seats: [0, 1, 2].map(place => ({ name: `${place}`, body: '', chair: place < chairs, email: null })),
})
const version: WindowVersion = { ...aVersion(), number: 1, validFrom: opensAt, committee: withSeats(1) }
const opening: Opening = { stream: 'DATA', year: 2023, amount: euros(100), openedAt: opensAt }

const found = (
  versions: readonly WindowVersion[],
  openings: readonly Opening[] = [],
  closesAt = on('2026-01-01'),
): readonly string[] =>
  findContradictions({ opensAt, closesAt, versions }, openings).map(
    ({ path, fault }) => `${path.join('.')} ${fault.code}`,
  )

describe('a window', () => {
  test('whose parts agree has no contradiction', () => {
    const second = { ...version, number: 2, validFrom: on('2024-01-01') }

    expect(found([version, second], [opening, { ...opening, openedAt: on('2024-02-01') }])).toEqual([])
  })

  test.each<[string, Partial<WindowVersion>]>([
    ['totalCost leastAboveGreatest', { totalCost: { min: euros(2), max: euros(1) } }],
    ['grantRange leastAboveGreatest', { grantRange: { min: euros(2), max: euros(1) } }],
    ['health amberAfterRed', { health: { ...version.health, amber: toBasisPoints(50), red: toBasisPoints(50) } }],
    ['reviewers minimumAboveTarget', { reviewers: { ...version.reviewers, minimum: 4, target: 3 } }],
    ['committee.seats notOneChair', { committee: withSeats(0) }],
    ['committee.seats notOneChair', { committee: withSeats(2) }],
    ['committee.quorum quorumAboveSeats', { committee: { ...withSeats(1), quorum: 4 } }],
    ['streams.0.maxMonths projectTooLong', { minMonths: 25 }],
    [
      'delays.supplementReminders.1 reminderAfterExpiry',
      { delays: { ...version.delays, supplementExpiry: 50, supplementReminders: [49, 50] } },
    ],
    [
      'delays.supplementReminders.1 reminderOutOfOrder',
      { delays: { ...version.delays, supplementReminders: [50, 21] } },
    ],
    [
      'delays.agreementReminders.2 reminderOutOfOrder',
      { delays: { ...version.delays, agreementReminders: [30, 45, 45] } },
    ],
    [
      'delays.supplementExpiry expiresBeforeDue',
      { delays: { ...version.delays, supplement: 61, supplementExpiry: 60 } },
    ],
    ['requiredIndicatorAxis unknownAxis', { requiredIndicatorAxis: 'GLORY' }],
    ['formLimits.mood unknownField', { formLimits: { mood: 3 } }],
    ['streams.1 twice', { streams: [...version.streams.slice(0, 1), ...version.streams.slice(0, 1)] }],
    [
      'grid.debatedFrom debatedAfterFavourable',
      { grid: { ...version.grid, debatedFrom: version.grid.favourableFrom } },
    ],
    ['grid.scale notesOutOfOrder', { grid: { ...version.grid, scale: version.grid.scale.toReversed() } }],
    ['grid.criteria weightsNot100', { grid: { ...version.grid, criteria: version.grid.criteria.slice(1) } }],
  ])('that says %s is told so', (expected, change) => {
    expect(found([{ ...version, ...change }])).toContain(`versions.0.${expected}`)
  })

  test('may have projects of one length alone, and remind the day before a supplement expires, on the day it is due', () => {
    const streams = version.streams.slice(0, 1)
    const delays = { ...version.delays, supplement: 50, supplementExpiry: 50, supplementReminders: [49] }

    expect(found([{ ...version, streams, minMonths: 24, delays }])).toEqual([])
  })

  test('closes after it opens, and has a version in force on its first day', () => {
    expect(found([version], [], opensAt)).toEqual(['closesAt closesBeforeOpening'])
    expect(found([{ ...version, validFrom: on('2023-01-17') }])).toEqual(['versions.0.validFrom noVersionAtOpening'])
  })

  test('has versions one after the other', () => {
    expect(found([version, { ...version, number: 2 }])).toEqual(['versions.1.validFrom versionBeginsEarly'])
    expect(found([version, { ...version, validFrom: on('2024-01-01') }])).toEqual([
      'versions.1.number versionsOutOfOrder',
    ])
  })

  test('opens money once a day for streams of the version of that day', () => {
    expect(found([version], [opening, opening])).toEqual(['openings.1 twice'])
    expect(found([version], [{ ...opening, stream: 'SPACE' }])).toEqual(['openings.0.stream unknownStream'])
  })
})
