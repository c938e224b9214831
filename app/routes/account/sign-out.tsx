// Signing out: the session is revoked, its cookie taken away.

import { redirect } from '@remix-run/node'
import { ok } from '#app/domain/result.ts'
import { nothingForm } from '#app/forms/fields.ts'
import { urls } from '#app/urls.ts'
import { signOut } from '#app/use-cases/people/sign-in.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { sessionToken, signedOutCookies } from '#app/web/sign-in-cookies.ts'

export const loader = publicPage('signIn', async () => {
  throw redirect(urls.window())
})

export const action = publicFormAction('signIn', nothingForm, {
  act: async ({ ctx, request }) => {
    const token = sessionToken(request)
    if (token !== null) await signOut(ctx, token)
    return ok(null)
  },
  then: () => redirect(urls.window(), { status: 303, headers: signedOutCookies() }),
})
