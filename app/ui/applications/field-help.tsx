// What stands beside a field: what reviewers look for, from the grid of the window, and an example when there is one.

import type { FormRules } from '#app/domain/funding-window.ts'
import type { Help } from '../field-frame.tsx'
import { useText } from '../text-context.tsx'

/** Null keeps the column, so that fields stay aligned. */
export function useHelp(rules: FormRules): (criteria: readonly string[], example: string | undefined) => Help | null {
  const { t, locale } = useText()
  const words = t.applying.form
  return (criteria, example) => {
    const shown = rules.criteria.filter(({ code }) => criteria.includes(code))
    if (shown.length === 0) return example === undefined ? null : { title: words.example, body: example }
    return {
      body: (
        <>
          {shown.map(({ code, label, weight, lookedFor }) => (
            <p key={code}>
              <strong>{words.weight({ label: label[locale], weight })}</strong> {lookedFor[locale]}
            </p>
          ))}
          {example !== undefined && <p>{example}</p>}
        </>
      ),
    }
  }
}
