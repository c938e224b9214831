// Where the page is in the site.

import { useText } from './text-context.tsx'

type BreadcrumbProps = {
  readonly path: readonly { readonly label: string; readonly href: string }[]
  readonly current: string
}

export function Breadcrumb({ path, current }: BreadcrumbProps) {
  const { t } = useText()
  return (
    <nav className="fr-breadcrumb" aria-label={t.ui.breadcrumb}>
      <ol className="fr-breadcrumb__list">
        {path.map(({ label, href }) => (
          <li key={href}>
            <a className="fr-breadcrumb__link" href={href}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <span className="fr-breadcrumb__link" aria-current="page">
            {current}
          </span>
        </li>
      </ol>
    </nav>
  )
}
