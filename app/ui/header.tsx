// The header of every page: the demonstration said first, the brand, the menu, the account and the language.

import { classes } from './classes.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { PostForm } from './post-form.tsx'
import { useText } from './text-context.tsx'

export type Brand = { readonly name: string; readonly tagline: string; readonly href: string }

export type NavigationEntry = {
  readonly label: string
  readonly href: string
  /** What waits there. */
  readonly count?: number | undefined
  readonly current?: boolean | undefined
}

export type Demo = { readonly clockLabel: string; readonly clockHref: string }

export type HeaderProps = {
  readonly brand: Brand
  readonly user: { readonly name: string; readonly roleLabel: string } | null
  readonly navigation: readonly NavigationEntry[]
  /** The windows to choose from, where there are several. */
  readonly windows: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  readonly demo: Demo | null
  /** Dense screens: brand, menu and tools in one row. */
  readonly compact: boolean
  /** A page where one does a single thing, on a phone: one line and no menu. */
  readonly brief?: boolean | undefined
  readonly signInHref: string
  readonly signOutAction: string
  readonly localeAction: string
  /** Where the language and theme forms come back to: the address of the page. */
  readonly returnTo: string
}

export function Header(props: HeaderProps) {
  const { brand, navigation, demo, compact, brief = false } = props
  const container = classes('fr-container', compact && 'gd-container--wide')
  return (
    <header className={classes('fr-header', compact && 'gd-header--compact', brief && 'gd-header--brief')}>
      {demo !== null && (
        <div className="fr-notice">
          <div className={container}>
            <DemoNotice demo={demo} />
          </div>
        </div>
      )}
      <div className="fr-header__body">
        <div className={container}>
          <div className="fr-header__body-row">
            <BrandMark brand={brand} demo={demo !== null} />
            {compact && <Navigation entries={navigation} />}
            <Tools {...props} />
          </div>
        </div>
      </div>
      {props.windows.length > 0 && !brief && (
        <div className={container}>
          <Windows windows={props.windows} />
        </div>
      )}
      {!compact && navigation.length > 0 && (
        <div className="fr-header__menu">
          <div className={container}>
            <Navigation entries={navigation} />
          </div>
        </div>
      )}
    </header>
  )
}

function DemoNotice({ demo }: { readonly demo: Demo }) {
  const words = useText().t.ui.header
  return (
    <p className="fr-notice__body">
      <span className="fr-notice__title">{words.demoTitle}</span> <span>{words.demoNotice}</span>{' '}
      <span>{words.demoFiction}</span> <a href={demo.clockHref}>{words.demoClock({ clock: demo.clockLabel })}</a>
    </p>
  )
}

function BrandMark({ brand, demo }: { readonly brand: Brand; readonly demo: boolean }) {
  const words = useText().t.ui.header
  return (
    <div className="fr-header__brand">
      <div className="fr-header__logo">
        <Arch />
      </div>
      <div className="fr-header__service">
        <p className="fr-header__service-title">
          <a href={brand.href}>{brand.name}</a> {demo && <span className="gd-demo">{words.demo}</span>}
        </p>
        <p className="fr-header__service-tagline">{brand.tagline}</p>
      </div>
    </div>
  )
}

/** The mark: a counter window, and figures behind it. */
const Arch = () => (
  <svg viewBox="0 0 36 40" aria-hidden="true" focusable="false">
    <path d="M4 35V17a14 14 0 0 1 28 0v18z" fill="currentColor" />
    <rect x="10" y="25" width="4" height="10" className="gd-fill-surface" />
    <rect x="16" y="19" width="4" height="16" className="gd-fill-surface" />
    <rect x="22" y="13" width="4" height="22" className="gd-fill-mark" />
    <rect x="0" y="35" width="36" height="4" rx="1" fill="currentColor" />
  </svg>
)

function Windows({ windows }: Pick<HeaderProps, 'windows'>) {
  const words = useText().t.ui.header
  return (
    <nav className="gd-windows" aria-label={words.windows}>
      <span aria-hidden="true">{words.windows}</span>
      <ul>
        {windows.map(({ label, href, current }) => (
          <li key={href}>
            <a className="fr-link" href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** It scrolls in itself on a phone: six entries, no button to open it. */
function Navigation({ entries }: { readonly entries: readonly NavigationEntry[] }) {
  const { t, format } = useText()
  if (entries.length === 0) return null
  return (
    <nav className="fr-nav" id="menu" aria-label={t.ui.header.menu} tabIndex={-1}>
      <ul className="fr-nav__list">
        {entries.map(({ label, href, count = 0, current = false }) => (
          <li key={href} className="fr-nav__item">
            <a className="fr-nav__link" href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count > 0 && (
                <span className="gd-count">
                  {format.number(count)}
                  <span className="fr-sr-only">{t.ui.header.waiting({ count })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Tools({ user, signInHref, signOutAction, localeAction, returnTo }: HeaderProps) {
  const words = useText().t.ui.header
  return (
    <div className="fr-header__tools">
      <div className="fr-header__tools-links">
        <ul aria-label={words.tools}>
          {user === null ? (
            <li>
              <a className="fr-link" href={signInHref}>
                {words.signIn}
              </a>
            </li>
          ) : (
            <>
              {/* a newcomer has not said who they are yet */}
              {user.name !== '' && (
                <li>
                  <span>
                    <strong>{user.name}</strong>
                    {user.roleLabel !== '' && (
                      <span className="gd-hide-sm">{words.role({ role: user.roleLabel })}</span>
                    )}
                  </span>
                </li>
              )}
              <li>
                <PostForm action={signOutAction}>
                  <button className="gd-linkbutton" type="submit">
                    {words.signOut}
                  </button>
                </PostForm>
              </li>
            </>
          )}
          <li>
            <PostForm action={localeAction}>
              <HiddenFields values={{ returnTo }} />
              <button
                className="gd-linkbutton"
                type="submit"
                name="locale"
                value={words.otherLanguageCode}
                lang={words.otherLanguageCode}
              >
                {words.otherLanguage}
              </button>
            </PostForm>
          </li>
        </ul>
      </div>
    </div>
  )
}
