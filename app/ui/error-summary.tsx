// What is to be corrected, each with a link to its field, and what was saved all the same.

import { fieldId } from './field-frame.tsx'
import { useText } from './text-context.tsx'

export type FieldFault = { readonly name: string; readonly sentence: string }

type ErrorSummaryProps = {
  readonly faults: readonly FieldFault[]
  readonly title?: string | undefined
  /** The words of the page, by field, where a sentence does not name its own field. */
  readonly labels?: { readonly [name: string]: unknown } | undefined
  /** What was kept; null where nothing is saved before all is right. */
  readonly saved?: string | null | undefined
  /** The page shows what it knew before anything was sent: nobody is taken to it. */
  readonly standing?: boolean | undefined
}

/** Nothing when there is no fault. The page opens on it, wherever it stands, so that a refusal is never out of sight. */
export function ErrorSummary({ faults, title, labels = {}, saved, standing = false }: ErrorSummaryProps) {
  const words = useText().t.ui.errors
  const labelOf = (name: string): string | null => {
    const label = labels[name] ?? labels[name.split(/[.[\]]+/).findLast(part => part !== '') ?? '']
    return typeof label === 'string' ? label : null
  }
  if (faults.length === 0) return null
  return (
    <div className="fr-alert fr-alert--error" role="alert">
      {/* the title, not the whole: a browser centres what it focuses, and a long list would lose its beginning */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it answers what the person just sent */}
      <h2 className="fr-alert__title" tabIndex={-1} autoFocus={!standing}>
        {title ?? words.title({ count: faults.length })}
      </h2>
      <ul>
        {faults.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`}>
            <a href={`#${fieldId(name)}`}>{words.named({ label: labelOf(name), sentence })}</a>
          </li>
        ))}
      </ul>
      {saved !== null && <p>{saved ?? words.saved}</p>}
    </div>
  )
}
