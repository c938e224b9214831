// What is empty says so, and offers only what can be done.

import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toInstant } from '#app/domain/time.ts'
import { OwnList } from '#app/ui/applications/own-list.tsx'
import { EmptyBoard } from '#app/ui/projects/empty-board.tsx'
import { PublicEnvelope } from '#app/ui/public/envelope.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const now = toInstant('2025-03-10T08:00:00.000Z')

const said = (element: ReactElement): string =>
  renderToStaticMarkup(<TextProvider locale="en">{element}</TextProvider>).replaceAll(/<[^>]+>/g, ' ')

test('a board without a project tells nothing is funded yet from nothing answers what was chosen', () => {
  const all = { tab: 'all', words: '', health: null, state: null, sort: 'due', descending: true, page: 2 } as const

  expect(said(<EmptyBoard filters={all} />)).toMatch(/An accepted application appears here/)
  expect(said(<EmptyBoard filters={{ ...all, words: 'x' }} />)).toMatch(/No project matches .*Show all projects/)
  expect(said(<EmptyBoard filters={{ ...all, tab: 'late' }} />)).toMatch(/No project matches/)
})

test('an envelope without a line says that it is not open yet, and draws nothing', () => {
  const html = said(<PublicEnvelope lines={[]} total={{} as never} grants={[]} now={now} />)

  expect(html).toMatch(/The envelope is not open yet/)
  expect(html).not.toMatch(/€|%/)
})

test('whoever has no application is told how to begin one while the window is open, and not after', () => {
  const window = { opensAt: toInstant('2023-01-01T00:00:00.000Z'), closesAt: now }
  const list = (isOpen: boolean) => said(<OwnList now={now} window={{ ...window, isOpen }} rows={[]} />)

  expect([true, false].map(isOpen => /Start/.test(list(isOpen)))).toEqual([true, false])
  expect(list(false)).toMatch(/no application/i)
})
