// Language and theme: chosen by a form of any page, kept in a cookie, then back to where one was.

import { redirect } from '@remix-run/node'
import { ok } from '#app/domain/result.ts'
import { choosePreferencesForm } from '#app/forms/choose-preferences.ts'
import { urls } from '#app/urls.ts'
import { requireOpenEnv } from '#app/web/context.ts'
import { choiceLasts, writeCookie } from '#app/web/cookies.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { parseReturnTo } from '#app/web/return-to.ts'

export const loader = publicPage('choosePreferences', async () => {
  throw redirect(urls.window())
})

export const action = publicFormAction('choosePreferences', choosePreferencesForm, {
  act: async ({ value }) => ok(value),
  then: ({ form }) => {
    const { baseUrl } = requireOpenEnv()
    const headers = new Headers()
    if (form.locale !== undefined)
      headers.append('Set-Cookie', writeCookie('locale', form.locale, baseUrl, choiceLasts))
    if (form.theme !== undefined) headers.append('Set-Cookie', writeCookie('theme', form.theme, baseUrl, choiceLasts))
    return redirect(parseReturnTo(form.returnTo) ?? urls.window(), { status: 303, headers })
  },
})
