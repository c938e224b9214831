// A page that names no window is about the one that was asked for or, without that, about the one nearest to its reader.

import { describe, expect, test } from 'vitest'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Actor, anonymous, type WindowRole } from '#app/domain/people.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { chooseWindow } from '#app/domain/window-choice.ts'

const now = parisInstant(toDay('2025-03-10'), '09:00')

const aWindow = (slug: string, from: string, to: string): FundingWindow => ({
  id: toId(slug),
  slug,
  name: { fr: slug, en: slug },
  purpose: { fr: '', en: '' },
  service: { name: '', postalAddress: '', email: '', phone: '' },
  referencePrefix: 'X',
  opensAt: parisInstant(toDay(from)),
  closesAt: parisInstant(toDay(to)),
  versions: [],
})

const windows = [
  aWindow('closed', '2023-01-01', '2025-01-01'),
  aWindow('to-come', '2025-06-01', '2026-01-01'),
  aWindow('open', '2024-01-01', '2026-01-01'),
  aWindow('open-later-made', '2023-01-01', '2026-01-01'),
]

function holding(role: WindowRole, ...slugs: readonly string[]): Actor {
  const roles = slugs.map(slug => ({ windowId: toId<WindowId>(slug), role }))
  return {
    kind: 'person',
    id: toId('person'),
    name: 'Ève',
    email: 'eve@exemple.invalid',
    position: '',
    locale: 'fr',
    organisationId: null,
    ministry: null,
    roles,
  }
}

const near = (...slugs: readonly string[]): ReadonlySet<WindowId> => new Set(slugs.map(slug => toId<WindowId>(slug)))

describe('without a wish', () => {
  const shown = (actor: Actor, among: ReadonlySet<WindowId>) =>
    chooseWindow(windows, 'readWindow', { actor, near: among, now }, null)?.slug

  test('a visitor sees the first that is open', () => {
    expect(shown(anonymous, near())).toBe('open')
  })

  test('whoever has a role or a file somewhere sees that one, closed as it may be', () => {
    expect(shown(anonymous, near('closed'))).toBe('closed')
    expect(shown(anonymous, near('closed', 'to-come'))).toBe('to-come')
  })

  test('where none is open, the one to come is before the one that closed', () => {
    expect(chooseWindow(windows.slice(0, 2), 'readWindow', { actor: anonymous, near: near(), now }, null)?.slug).toBe(
      'to-come',
    )
  })

  test('a page of the office is about a window where its permission is held', () => {
    const actor = holding('caseOfficer', 'closed')
    const reader = { actor, near: near('closed'), now }

    expect(chooseWindow(windows, 'readDesk', reader, null)?.slug).toBe('closed')
    expect(chooseWindow(windows, 'listOwnReviews', reader, null)).toBeNull()
  })
})

describe('a window that is asked for', () => {
  const officer = holding('caseOfficer', 'open', 'closed')
  const reader = { actor: officer, near: near('open', 'closed'), now }

  test('is the one shown, by its address or by a choice that is remembered', () => {
    expect(chooseWindow(windows, 'readDesk', reader, { slug: 'closed', by: 'address' })?.slug).toBe('closed')
    expect(chooseWindow(windows, 'readDesk', reader, { slug: 'closed', by: 'choice' })?.slug).toBe('closed')
  })

  test('and opens nothing is refused by its address, and forgotten as a choice', () => {
    expect(chooseWindow(windows, 'readDesk', reader, { slug: 'to-come', by: 'address' })).toBeNull()
    expect(chooseWindow(windows, 'readDesk', reader, { slug: 'no-such', by: 'address' })).toBeNull()
    expect(chooseWindow(windows, 'readDesk', reader, { slug: 'to-come', by: 'choice' })?.slug).toBe('open')
  })
})
