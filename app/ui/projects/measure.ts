// A measure with its unit, kept on one line: « 14,1 % »; a unit that only says « number » adds nothing to the figure.

import type { Format } from '#app/text/format.ts'

const NO_BREAK = '\u00a0'

export function measure(format: Format, value: number, unit: string): string {
  const figure = format.number(value)
  if (unit === '' || unit.toLowerCase() === 'nombre') return figure
  if (unit.startsWith('/')) return `${figure}${unit}`
  const per = /^nombre\s*\/\s*(.+)$/i.exec(unit)?.[1]
  return per === undefined ? `${figure}${NO_BREAK}${unit}` : `${figure}${NO_BREAK}/${per}`
}
