// What is to be corrected, each with a link to its field, and what was saved all the same.

import { fieldId } from './field-frame.tsx'
import { useText } from './text-context.tsx'

export type FieldFault = { readonly name: string; readonly sentence: string }

type ErrorSummaryProps = {
  readonly faults: readonly FieldFault[]
  readonly title?: string | undefined
  /** What was kept; null where nothing is saved before all is right. */
  readonly saved?: string | null | undefined
}

/** Nothing when there is no fault. It takes the focus of the page's address: `#erreurs`. */
export function ErrorSummary({ faults, title, saved }: ErrorSummaryProps) {
  const words = useText().t.ui.errors
  if (faults.length === 0) return null
  return (
    <div className="fr-alert fr-alert--error" role="alert" tabIndex={-1} id="erreurs">
      <h2 className="fr-alert__title">{title ?? words.title({ count: faults.length })}</h2>
      <ul>
        {faults.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`}>
            <a href={`#${fieldId(name)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      {saved !== null && <p>{saved ?? words.saved}</p>}
    </div>
  )
}
