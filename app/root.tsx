// The document around every page, and what stands in for a page that was refused or failed.

import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Refusal } from './domain/refusal.ts'
import { ErrorPage } from './ui/error-page.tsx'
import { themeAttributes } from './ui/footer.tsx'
import { Frame, type FrameProps } from './ui/frame.tsx'
import stylesheet from './ui/guichet.css?url'
import { TextProvider } from './ui/text-context.tsx'
import { loadFrame } from './web/frame.ts'
import type { Shown } from './web/page.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { frame, headers } = await loadFrame(args)
  return json(frame, { headers })
}

/** What a route may say of its page: dense pages wear the compact header. */
export type PageHandle = { readonly compact?: boolean; readonly brief?: boolean; readonly enhance?: boolean }

function useHandle(): PageHandle {
  const [handle] = useMatches().flatMap(({ handle }) =>
    handle === undefined || handle === null ? [] : [handle as PageHandle],
  )
  return handle ?? {}
}

/** The window of the file, the meeting or the project that the page shows; null for any other page, and for a refusal. */
const useShownWindow = () =>
  useMatches().flatMap(({ data }) => (data as Shown | null | undefined)?.shownWindow ?? [])[0] ?? null

export function Layout({ children }: { readonly children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root') as FrameProps['frame'] | undefined
  const { pathname } = useLocation()
  const handle = useHandle()
  const shown = useShownWindow()
  const locale = frame?.locale ?? 'fr'
  return (
    <html lang={locale} {...themeAttributes(frame?.theme ?? 'system')}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {handle.enhance === true && frame && (
          <script type="module" nonce={frame.nonce} src={`/assets/enhance-form.js?v=${frame.assetsVersion}`} />
        )}
      </head>
      <body>
        <TextProvider locale={locale}>
          <Frame
            frame={frame ?? null}
            shown={shown}
            pathname={pathname}
            compact={handle.compact ?? false}
            brief={handle.brief ?? false}
          >
            {children}
          </Frame>
        </TextProvider>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const answered = isRouteErrorResponse(error)
  const refusal = answered ? ((error.data as { refusal?: Refusal } | null)?.refusal ?? null) : null
  return <ErrorPage status={answered ? error.status : 500} refusal={refusal} />
}
