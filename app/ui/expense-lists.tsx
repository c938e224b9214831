// What the window may fund and what it may not, side by side.

import type { WindowVersion } from '#app/domain/funding-window.ts'
import { useText } from './text-context.tsx'

export function ExpenseLists({ expenses }: { readonly expenses: WindowVersion['expenses'] }) {
  const { t, locale } = useText()
  const lists = [
    { title: t.asked.eligible, lines: expenses.eligible },
    { title: t.asked.notEligible, lines: expenses.notEligible },
  ]
  return (
    <div className="gd-totals">
      {lists.map(({ title, lines }) => (
        <div key={title}>
          <p>
            <strong>{title}</strong>
          </p>
          <ul>
            {lines.map(line => (
              <li key={line.fr}>{line[locale]}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
