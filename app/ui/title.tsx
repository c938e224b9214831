// The title of a page in the browser, in the language of the page.

import type { MetaFunction } from '@remix-run/node'
import type { Locale } from '#app/text/format.ts'
import { type Text, textFor } from '#app/text/text.ts'

type Matched = { readonly id: string; readonly data?: unknown }

const product = 'Guichet'

/** A route's `meta`: the page's title, then the product's name. `title` is also given the route's data and the language. */
export const titled =
  <Loaded = unknown>(title: (t: Text, loaded: Loaded | undefined, locale: Locale) => string): MetaFunction =>
  ({ matches, data }) => {
    const root = (matches as readonly Matched[]).find(({ id }) => id === 'root')?.data as
      | { readonly locale?: Locale }
      | undefined
    const locale = root?.locale ?? 'fr'
    return [{ title: `${title(textFor(locale), (data ?? undefined) as Loaded | undefined, locale)} – ${product}` }]
  }
