// The shapes of the public pages hold public numbers and nothing else.

import { expect, test } from 'vitest'
import { publicFigures } from '#app/domain/envelope-figures.ts'
import { askedVersion, publicLines, publicRules, withoutReserved } from '#app/domain/public-window.ts'
import { toDay } from '#app/domain/time.ts'
import { demonstrationEnvelope } from '#test/support/envelope.ts'
import { rules, window } from '#test/support/situation.ts'

const figures = publicFigures(demonstrationEnvelope().lines, [], toDay('2025-03-10'))

test('the rules leave out who decides and by what the office judges', () => {
  const shown = JSON.stringify([publicRules(rules), askedVersion(rules)])

  for (const secret of [
    ...rules.committee.seats.map(({ name }) => name),
    'quorum',
    'divergentScore',
    'editorMayFile',
    'rejectionReasons',
  ])
    expect(shown).not.toContain(secret)
})

test('the rules keep the numbers whoever applies is judged by', () => {
  expect(publicRules(rules)).toMatchObject({
    number: rules.number,
    maxRate: rules.maxRate,
    reviewers: rules.reviewers.target,
    grid: { favourableFrom: rules.grid.favourableFrom },
  })
  expect(askedVersion(rules).formLimits).toEqual(rules.formLimits)
  expect(askedVersion(rules).expenses).toEqual(rules.expenses)
})

test('lines come newest first under the name of their stream, without their ids and reservations', () => {
  const lines = publicLines(figures.lines, window)

  expect(lines.map(({ year, stream }) => `${year} ${stream.fr}`)[0]).toMatch(/^2025 /)
  expect(lines.flatMap(line => Object.keys(line)).filter(key => key === 'lineId' || key === 'reserved')).toEqual([])
  expect(Object.keys(withoutReserved(figures.total))).not.toContain('reserved')
})

test('a line of a stream that no version names keeps its code', () => {
  const [line] = publicLines(
    figures.lines.slice(0, 1).map(one => ({ ...one, stream: 'OLD' })),
    window,
  )

  expect(line?.stream).toEqual({ fr: 'OLD', en: 'OLD' })
})
