// What every drawing uses: its patterns, its marks, its legend, and places as percentages.

import type { ReactNode } from 'react'

/** Part of whole as an SVG length; nothing of nothing is 0. */
export const percentOf = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round(Math.min(100, Math.max(0, (part / whole) * 100)) * 100) / 100}%`

/** The patterns that tell fills apart without colour; once in a page, before any drawing. */
export const ChartPatterns = () => (
  <svg className="gd-patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="gd-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="gd-fill-4" />
        <line x1="0" x2="0" y1="0" y2="8" className="gd-line-2" strokeWidth="5" />
      </pattern>
      <pattern id="gd-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="gd-fill-surface" />
        <circle cx="3" cy="3" r="1.3" className="gd-fill-3" />
      </pattern>
    </defs>
  </svg>
)

type ChartProps = {
  readonly description: string
  readonly height: number
  readonly className?: string
  readonly children: ReactNode
}

/** A drawing with its description; its figures are always given as text or as a table as well. */
export const Chart = ({ description, height, className = 'gd-chart', children }: ChartProps) => (
  <svg className={className} height={height} role="img" aria-label={description}>
    <title>{description}</title>
    {children}
  </svg>
)

export type MarkKind = 'planned' | 'actual' | 'forecast'

/** The diamond of what was planned, the disc of what is, the open circle of what is expected. */
export function MarkShape({ kind }: { readonly kind: MarkKind }) {
  if (kind === 'planned')
    return <path d="M0-6L6 0L0 6L-6 0z" className="gd-fill-surface gd-line-text" strokeWidth="2" />
  if (kind === 'actual') return <circle r="6" className="gd-fill-1" />
  return <circle r="5" className="gd-fill-surface gd-line-error" strokeWidth="3" />
}

export const PlacedMark = ({ kind, x, y }: { readonly kind: MarkKind; readonly x: string; readonly y: number }) => (
  <svg x={x} y={y} className="gd-mark">
    <MarkShape kind={kind} />
  </svg>
)

type LegendProps = { readonly entries: readonly { readonly label: string; readonly swatch: ReactNode }[] }

export const Legend = ({ entries }: LegendProps) => (
  <ul className="gd-legend">
    {entries.map(({ label, swatch }) => (
      <li key={label}>
        <svg viewBox="0 0 20 16" aria-hidden="true" focusable="false">
          {swatch}
        </svg>
        {label}
      </li>
    ))}
  </ul>
)
