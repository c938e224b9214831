// What a page must say when it was saved elsewhere meanwhile: what is kept where it differs, and the two ways on.

import { Facts } from './facts.tsx'
import type { FormState } from './form-state.ts'
import { Notice } from './notice.tsx'
import { useText } from './text-context.tsx'

type SavedElsewhereProps = {
  /** What is kept, by the names of the fields. */
  readonly known: { readonly [name: string]: string }
  /** What the page typed. */
  readonly state: FormState
  /** The label of each field that a person fills. */
  readonly labels: { readonly [name: string]: string }
  /** A kept value in the words of the page; as it is where it says nothing. */
  readonly choices?: { readonly [value: string]: string } | undefined
  /** The page itself, as it is kept. */
  readonly href: string
}

/** Saving again replaces what is shown here, so the form carries the version that was just read. */
export function SavedElsewhere({ known, state, labels, choices = {}, href }: SavedElsewhereProps) {
  const words = useText().t.ui.savedElsewhere
  const different = Object.entries(labels).filter(([name]) => (known[name] ?? '') !== state.field(name).defaultValue)
  return (
    <Notice tone="error" title={words.title} live>
      <p>{words.lead}</p>
      <Facts
        tight
        facts={different.map(([name, label]) => {
          const kept = known[name] ?? ''
          return { label, value: kept === '' ? words.empty : (choices[kept] ?? kept) }
        })}
      />
      <p>
        <a href={href}>{words.take}</a>
      </p>
    </Notice>
  )
}
