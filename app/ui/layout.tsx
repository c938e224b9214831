// What is around every page: ways to skip, the header, the content, the foot.

import type { ReactNode } from 'react'
import { ChartPatterns } from './chart.tsx'
import { Footer, type FooterProps } from './footer.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { useText } from './text-context.tsx'

export type LayoutProps = HeaderProps & { readonly footer: Omit<FooterProps, 'returnTo'>; readonly children: ReactNode }

export function Layout({ footer, children, ...header }: LayoutProps) {
  const words = useText().t.ui.skip
  return (
    <>
      <div className="fr-skiplinks">
        <nav className="fr-container" aria-label={words.label}>
          <ul className="fr-skiplinks__list">
            <li>
              <a className="fr-link" href="#contenu">
                {words.content}
              </a>
            </li>
            {header.navigation.length > 0 && (
              <li>
                <a className="fr-link" href="#menu">
                  {words.menu}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <ChartPatterns />
      <Header {...header} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <Footer {...footer} returnTo={header.returnTo} />
    </>
  )
}
