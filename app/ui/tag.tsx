// Filters one clicks, with their counts, and the tabs of a page.

import { useText } from './text-context.tsx'

export type TagLink = {
  readonly label: string
  readonly href: string
  readonly count?: number | undefined
  readonly current?: boolean | undefined
}

/** Ready-made filters of a list; `label` says what they filter. */
export function TagRow({ label, tags }: { readonly label: string; readonly tags: readonly TagLink[] }) {
  const { format } = useText()
  return (
    <nav aria-label={label}>
      <ul className="fr-tags-group">
        {tags.map(({ label: name, href, count, current = false }) => (
          <li key={href}>
            <a className="fr-tag" href={href} aria-current={current ? 'true' : undefined}>
              {name}
              {count !== undefined && <span className="gd-count">{format.number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The parts of one subject, each its own page. */
export function Tabs({ label, tabs }: { readonly label?: string | undefined; readonly tabs: readonly TagLink[] }) {
  const { t, format } = useText()
  return (
    <nav className="gd-tabs" aria-label={label ?? t.ui.parts}>
      <ul className="fr-nav__list">
        {tabs.map(({ label: name, href, count, current = false }) => (
          <li key={href}>
            <a className="fr-nav__link" href={href} aria-current={current ? 'page' : undefined}>
              {name}
              {count !== undefined && <span className="gd-count">{format.number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
