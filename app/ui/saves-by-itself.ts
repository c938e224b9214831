// What makes a form keep itself while it is typed: the route that keeps it, the intent where a page has several, and the
// sentences of its state.

import type { Language } from './text-context.tsx'

export const savesByItself = (route: string, intent: string | undefined, { t, locale }: Language) => ({
  'data-autosave': route,
  'data-intent': intent,
  'data-locale': locale,
  'data-saving': t.applying.form.saving,
  'data-unsaved': t.applying.form.unsaved,
  'data-failed': t.applying.form.failed,
})
