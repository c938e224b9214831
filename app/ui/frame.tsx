// The layout of every page, filled with who visits: their menu, their account, the demonstration, the last act's word.

import type { ReactNode } from 'react'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import type { WindowRole } from '#app/domain/people.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Locale } from '#app/text/format.ts'
import { aboutWindow, urls } from '#app/urls.ts'
import type { Theme } from './footer.tsx'
import type { FlashKey } from './form-state.ts'
import { Layout } from './layout.tsx'
import { Notice } from './notice.tsx'
import { useText } from './text-context.tsx'

type Place = keyof ReturnType<typeof useText>['t']['frame']['navigation']

export type FrameProps = {
  readonly frame: {
    readonly now: Instant
    readonly window: Pick<FundingWindow, 'slug' | 'name' | 'service'> | null
    readonly windows: readonly Pick<FundingWindow, 'slug' | 'name'>[]
    readonly user: { readonly name: string; readonly position: string; readonly roles: readonly WindowRole[] } | null
    readonly places: readonly { readonly place: Place; readonly waiting: number | null }[]
    readonly locale: Locale
    readonly theme: Theme
    readonly flash: string | null
    readonly demo: boolean
    readonly nonce: string
    readonly assetsVersion: string
    readonly requestId: string
    readonly bodyTooLarge: boolean
  } | null
  /** The window of what the page shows, where it is not for the visitor to choose. */
  readonly shown: Pick<FundingWindow, 'slug' | 'name' | 'service'> | null
  readonly pathname: string
  readonly compact: boolean
  readonly brief: boolean
  readonly children: ReactNode
}

const hrefOf: Readonly<Record<Place, string>> = {
  window: urls.window(),
  eligibility: urls.eligibility(),
  whatIsAsked: urls.whatIsAsked(),
  applications: urls.applications(),
  myProjects: urls.myProjects(),
  reviews: urls.reviews(),
  desk: urls.desk(),
  meetings: urls.meetings(),
  envelope: urls.envelope(),
  projects: urls.projects(),
}

const product = 'Guichet'

export function Frame({ frame, shown, pathname, compact, brief, children }: FrameProps) {
  const { t, locale, format } = useText()
  const words = t.frame
  const window = shown ?? frame?.window ?? null
  const flash = frame?.flash ?? null
  const sentence = flash !== null && Object.hasOwn(t.flash, flash) ? t.flash[flash as FlashKey] : undefined
  return (
    <Layout
      brand={{ name: product, tagline: window?.name[locale] ?? '', href: homeOf(window, frame) }}
      user={frame?.user ? { name: frame.user.name, roleLabel: frame.user.position } : null}
      navigation={(frame?.places ?? []).map(({ place, waiting }) => ({
        label: words.navigation[place],
        href: hrefOf[place],
        count: waiting === null || waiting === 0 ? undefined : waiting,
        current: isUnder(pathname, hrefOf[place]),
      }))}
      windows={(frame?.windows ?? []).map(({ slug, name }) => ({
        label: name[locale],
        href: aboutWindow(placeUnder(pathname, frame), slug),
        current: slug === window?.slug,
      }))}
      demo={frame?.demo === true ? { clockLabel: format.instant(frame.now), clockHref: urls.demoClock() } : null}
      compact={compact}
      brief={brief}
      signInHref={urls.signIn()}
      signOutAction={urls.signOut()}
      localeAction={urls.preferences()}
      returnTo={pathname}
      footer={{
        contact: window?.service.email ?? null,
        links: [
          { label: words.footer.siteMap, href: urls.siteMap() },
          { label: words.footer.accessibility, href: urls.accessibility() },
          { label: words.footer.legalNotice, href: urls.legalNotice() },
          { label: words.footer.personalData, href: urls.personalData() },
        ],
        theme: frame?.theme ?? 'system',
        themeAction: urls.preferences(),
      }}
    >
      {sentence !== undefined && (
        <div className="fr-container gd-flash">
          <Notice tone="success" live>
            {sentence}
          </Notice>
        </div>
      )}
      {children}
    </Layout>
  )
}

/** The page of the window whose name is beside the mark: `/` is that of the window that the visitor is near. */
const homeOf = (window: FrameProps['shown'], frame: FrameProps['frame']): string =>
  urls.window(window === null || window.slug === frame?.window?.slug ? null : window.slug)

/** A choice of window is made where one is, if that is a place of the menu; a file or a project has its window already. */
function placeUnder(pathname: string, frame: FrameProps['frame']): string {
  const hrefs = (frame?.places ?? []).map(({ place }) => hrefOf[place])
  return hrefs.find(href => href === pathname) ?? hrefs[0] ?? urls.window()
}

const isUnder = (pathname: string, href: string): boolean =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
