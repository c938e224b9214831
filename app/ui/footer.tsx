// The foot of every page: whom to ask, the legal links that work, and the choice of theme.

import { HiddenFields } from './hidden-fields.tsx'
import { PostForm } from './post-form.tsx'
import { useText } from './text-context.tsx'

export type Theme = 'system' | 'light' | 'dark'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** What the choice of the theme puts on `<html>`; nothing follows the device. */
export const themeAttributes = (theme: Theme): { readonly 'data-fr-theme'?: 'light' | 'dark' } =>
  theme === 'system' ? {} : { 'data-fr-theme': theme }

export type FooterProps = {
  readonly contact: string | null
  /** Only those that lead somewhere. */
  readonly links: readonly { readonly label: string; readonly href: string }[]
  readonly theme: Theme
  readonly themeAction: string
  readonly returnTo: string
}

export function Footer({ contact, links, theme, themeAction, returnTo }: FooterProps) {
  const { t } = useText()
  const words = t.ui.footer
  return (
    <footer className="fr-footer">
      <div className="fr-container">
        <div className="fr-footer__body">
          {contact !== null && (
            <p className="fr-footer__content-desc">
              {words.question}
              <a className="fr-link" href={`mailto:${contact}`}>
                {contact}
              </a>
              {words.promise}
            </p>
          )}
          <PostForm className="gd-theme" action={themeAction} aria-label={words.theme}>
            <HiddenFields values={{ returnTo }} />
            <span aria-hidden="true">{words.theme}</span>
            {themes.map(choice => (
              <button
                key={choice}
                className="gd-linkbutton"
                type="submit"
                name="theme"
                value={choice}
                aria-pressed={choice === theme}
              >
                {words.themes[choice]}
              </button>
            ))}
          </PostForm>
        </div>
        {links.length > 0 && (
          <ul className="fr-footer__bottom-list" aria-label={words.label}>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a className="fr-footer__bottom-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
