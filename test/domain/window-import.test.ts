// A window file may add what is to come, in the order of time, and never changes what was published.

import { expect, test } from 'vitest'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { minutes, parisInstant, plus, toDay } from '#app/domain/time.ts'
import { additionsOf, judgeImport } from '#app/domain/window-import.ts'
import { aVersion } from '#test/support/window-version.ts'

const now = parisInstant(toDay('2025-03-10'), '09:00')
const bilingual = { fr: 'Un guichet', en: 'A window' }
const opening = { stream: 'DATA', year: 2025, amount: euros(10), openedAt: parisInstant(toDay('2025-01-06')) }

const window: Omit<FundingWindow, 'id'> = {
  slug: 'window',
  name: bilingual,
  purpose: bilingual,
  service: { name: '', postalAddress: '', email: '', phone: '' },
  referencePrefix: 'GD',
  opensAt: parisInstant(toDay('2023-01-16')),
  closesAt: parisInstant(toDay('2026-01-01')),
  versions: [{ ...aVersion(), number: 1 }],
}
const there = { window, openings: [opening] }
const next = { ...aVersion(), number: 2, validFrom: plus(now, minutes(1)) }

const codes = (file: Partial<typeof there>) =>
  additionsOf(there, { ...there, ...file }, now).faults.map(({ code }) => code)

test('the same file adds nothing, in whatever order its fields are written', () => {
  const { versions, ...words } = window
  const same = { window: { versions, ...words }, openings: [opening] }

  expect(additionsOf(there, same, now)).toEqual({ versions: [], openings: [], faults: [] })
})

test('a window is known by its name: a file of another name makes one, unless its prefix is taken', () => {
  const known = { ...window, id: toId<WindowId>('known') }
  const installed = { windows: [known], openings: [opening] }
  const second = { ...window, slug: 'second', referencePrefix: 'GS' }
  const { versions } = window

  expect(judgeImport(installed, there, now)).toEqual({ ok: true, value: { known, versions: [], openings: [] } })
  expect(judgeImport(installed, { window: second, openings: [opening] }, now)).toEqual({
    ok: true,
    value: { known: null, versions, openings: [opening] },
  })
  expect(judgeImport(installed, { window: { ...second, referencePrefix: 'GD' }, openings: [] }, now)).toEqual({
    ok: false,
    refusal: [{ code: 'prefixTaken', prefix: 'GD', window: 'window' }],
  })
})

test('a version that begins later, and money from today on, are added', () => {
  const more = { ...opening, openedAt: parisInstant(toDay('2025-03-10')) }
  const file = { window: { ...window, versions: [...window.versions, next] }, openings: [opening, more] }

  expect(additionsOf(there, file, now)).toEqual({ versions: [next], openings: [more], faults: [] })
})

test('a version that begins now, or whose number is of the past, is refused', () => {
  expect(codes({ window: { ...window, versions: [...window.versions, { ...next, validFrom: now }] } })).toEqual([
    'versionLate',
  ])
  expect(codes({ window: { ...window, versions: [...window.versions, { ...next, number: 0 }] } })).toEqual([
    'versionLate',
  ])
})

test('money dated yesterday is refused', () => {
  const late = { ...opening, openedAt: plus(parisInstant(toDay('2025-03-10')), minutes(-1)) }

  expect(codes({ openings: [opening, late] })).toEqual(['openingLate'])
})

test('what is published is neither changed nor taken away', () => {
  expect(codes({ window: { ...window, versions: [{ ...aVersion(), number: 1, minMonths: 99 }] } })).toEqual([
    'versionDiffers',
  ])
  expect(codes({ window: { ...window, versions: [] } })).toEqual(['versionMissing'])
  expect(codes({ openings: [] })).toEqual(['openingMissing'])
  expect(codes({ openings: [{ ...opening, amount: euros(11) }] })).toEqual(['openingMissing', 'openingLate'])
  expect(codes({ window: { ...window, name: { fr: 'Autre', en: 'Other' }, referencePrefix: 'X' } })).toEqual([
    'differs',
    'differs',
  ])
})
