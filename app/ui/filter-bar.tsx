// The filters of a dense list on one line: each list names itself in its options.

import { HiddenFields } from './hidden-fields.tsx'
import type { Option } from './select-field.tsx'
import { useText } from './text-context.tsx'

export type Filter = {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  /** « tous » or « toutes », to agree with the label. */
  readonly allLabel?: string | undefined
}

type FilterBarProps = {
  readonly action: string
  /** What is filtered, for those who listen. */
  readonly label: string
  readonly search?:
    | { readonly name: string; readonly label: string; readonly placeholder: string; readonly value: string }
    | undefined
  readonly filters: readonly Filter[]
  /** What the address keeps: the sort. */
  readonly kept?: Readonly<Record<string, string | undefined>> | undefined
}

export function FilterBar({ action, label, search, filters, kept = {} }: FilterBarProps) {
  const { t } = useText()
  return (
    <form className="gd-filters gd-filters--line" method="get" action={action} role="search" aria-label={label}>
      {search !== undefined && (
        <div className="fr-input-group">
          <label className="fr-sr-only" htmlFor={search.name}>
            {search.label}
          </label>
          <input
            className="fr-input"
            id={search.name}
            name={search.name}
            type="search"
            placeholder={search.placeholder}
            defaultValue={search.value}
          />
        </div>
      )}
      {filters.map(filter => (
        <FilterList key={filter.name} filter={filter} />
      ))}
      <HiddenFields values={kept} />
      <button className="fr-btn fr-btn--tertiary fr-btn--sm" type="submit">
        {t.ui.filter.search}
      </button>
    </form>
  )
}

function FilterList({ filter }: { readonly filter: Filter }) {
  const { t } = useText()
  const { name, label, options, value, allLabel = t.ui.filter.all } = filter
  return (
    <div className="fr-select-group">
      <label className="fr-sr-only" htmlFor={name}>
        {label}
      </label>
      <select className="fr-select" id={name} name={name} defaultValue={value}>
        {[{ value: '', label: allLabel }, ...options].map(option => (
          <option key={option.value} value={option.value}>
            {t.ui.filter.option({ label, option: option.label })}
          </option>
        ))}
      </select>
    </div>
  )
}
