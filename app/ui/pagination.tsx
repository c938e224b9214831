// The pages of a long list, as plain links.

import { useText } from './text-context.tsx'

type PaginationProps = {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** Nothing for a single page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const { t } = useText()
  if (pages <= 1) return null
  return (
    <nav className="fr-pagination" aria-label={t.ui.pages.label}>
      <ul className="fr-pagination__list">
        {page > 1 && <PageLink href={hrefOf(page - 1)} label={t.ui.pages.previous} />}
        {shownPages(page, pages).map(shown => (
          <li key={shown}>
            <a
              className="fr-pagination__link"
              href={hrefOf(shown)}
              aria-label={t.ui.pages.page({ page: shown })}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
        {page < pages && <PageLink href={hrefOf(page + 1)} label={t.ui.pages.next} />}
      </ul>
    </nav>
  )
}

const PageLink = ({ href, label }: { readonly href: string; readonly label: string }) => (
  <li>
    <a className="fr-pagination__link" href={href}>
      {label}
    </a>
  </li>
)

/** The first, the last, and those around the current one. */
function shownPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    candidate => candidate === 1 || candidate === pages || Math.abs(candidate - page) <= 2,
  )
}
