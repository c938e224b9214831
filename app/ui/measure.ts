// A measure with its unit, kept on one line: « 14,1 % »; a unit that only says « number » adds nothing to the figure.

import type { BasisPoints } from '#app/domain/money.ts'
import type { Format } from '#app/text/format.ts'

const NO_BREAK = '\u00a0'

export function measure(format: Format, value: number, unit: string): string {
  const figure = format.number(value)
  if (unit === '' || unit.toLowerCase() === 'nombre') return figure
  if (unit.startsWith('/')) return `${figure}${unit}`
  const per = /^nombre\s*\/\s*(.+)$/i.exec(unit)?.[1]
  return per === undefined ? format.withUnit(figure, unit) : `${figure}${NO_BREAK}/${per}`
}

/** A threshold or a figure of the State, which is a whole one: « 25 % », « +26 % ». */
export const wholePercent = (format: Format, rate: BasisPoints, signed = false): string =>
  (signed ? format.signedPercent(rate) : format.percent(rate)).replace(/[.,]0(?=\D)/, '')
