// A measured value with its unit, as the public pages write it: « 14,2 % », « 3 jours ».

import type { Format } from '#app/text/format.ts'

export const measured = (value: number, unit: string, format: Format): string =>
  unit === '' ? format.number(value) : `${format.number(value)}\u00a0${unit}`
