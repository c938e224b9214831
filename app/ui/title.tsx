// The title of a page in the browser, in the language of the page: what it is, of what, and whether a form was refused.

import type { MetaFunction } from '@remix-run/node'
import { type Format, formatFor, type Locale } from '#app/text/format.ts'
import { type Text, textFor } from '#app/text/text.ts'

type Matched = { readonly id: string; readonly data?: unknown }

const product = 'Guichet'

/**
 * A route's `meta`: the page's title, what it is about (`subject`, from the route's data) so that two tabs differ, then
 * the product's name. A form that comes back refused says so first: a page that is read aloud begins with its title.
 */
export const titled =
  <Loaded = unknown>(
    title: (t: Text, loaded: Loaded | undefined, locale: Locale) => string,
    subject?: (loaded: Loaded, format: Format) => string | null,
  ): MetaFunction =>
  ({ matches, data }) => {
    const root = (matches as readonly Matched[]).find(({ id }) => id === 'root')?.data as
      | { readonly locale?: Locale; readonly refused?: boolean }
      | undefined
    const locale = root?.locale ?? 'fr'
    const t = textFor(locale)
    const loaded = (data ?? undefined) as Loaded | undefined
    const about = loaded === undefined ? null : (subject?.(loaded, formatFor(locale)) ?? null)
    const parts = [title(t, loaded, locale), ...(about === null ? [] : [about]), product]
    const whole = parts.join(' – ')
    return [{ title: root?.refused === true ? t.ui.errors.pageTitle({ title: whole }) : whole }]
  }

/** The pages about one application: several are open at once, so their titles name it. */
export const fileReference = ({ head }: { readonly head: { readonly reference: string } }): string => head.reference
