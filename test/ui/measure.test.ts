// Measures with their units, as each language writes them.

import { expect, test } from 'vitest'
import { formatFor } from '#app/text/format.ts'
import { measure } from '#app/ui/measure.ts'

test.each([
  ['fr', '%', '28\u00a0%'],
  ['en', '%', '28%'],
  ['en', 'jours', '28\u00a0jours'],
  ['en', 'nombre', '28'],
  ['en', 'nombre/campagne', '28\u00a0/campagne'],
  ['fr', '', '28'],
] as const)('in %s, 28 of the unit « %s » reads %s', (locale, unit, said) => {
  expect(measure(formatFor(locale), 28, unit)).toBe(said)
})
