// Where to go back to after sign-in: a path of this site, never another one, about the window that was asked for.

import { slugPattern } from '#app/domain/window-choice.ts'
import { aboutWindow, windowParameter } from '#app/urls.ts'

const returnTo = new RegExp(`^/(?![/\\\\])[A-Za-z0-9\\-._~/%]*(?:\\?${windowParameter}=${slugPattern})?$`)

/** A path that starts with one slash and holds nothing a browser could read as another site, with at most the window it is about; null otherwise. */
export function parseReturnTo(text: string | null): string | null {
  if (text === null || !returnTo.test(text)) return null
  return /%2f|%5c|%0[ad]/i.test(text) ? null : text
}

/** What `parseReturnTo` reads of the page that is asked for: its path and the window it names; no other parameter. */
export function returnToOf({ pathname, searchParams }: URL): string {
  const window = searchParams.get(windowParameter)
  const about = window === null ? null : parseReturnTo(aboutWindow(pathname, window))
  return about ?? pathname
}
