// Signing in, first step: an address, to which a code is sent.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { requestCodeForm } from '#app/forms/sign-in.ts'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { titled } from '#app/ui/title.tsx'
import { returnParameter, urls } from '#app/urls.ts'
import { requestCode } from '#app/use-cases/people/sign-in.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { parseReturnTo } from '#app/web/return-to.ts'
import { browserSecret, signInCookies } from '#app/web/sign-in-cookies.ts'

export const meta = titled(t => t.account.signIn.title)

export const loader = publicPage('signIn', async ({ url }) =>
  ok({
    returnTo: parseReturnTo(url.searchParams.get(returnParameter)) ?? '',
    isAgain: url.searchParams.get('code') === 'expire',
  }),
)

export const action = publicFormAction('signIn', requestCodeForm, {
  act: async ({ ctx, value, request, locale, network }) => {
    const secret = browserSecret(request) ?? ctx.newSecret()
    const asked = await requestCode(ctx, { email: value.email, browserSecret: secret, network, locale })
    return asked.ok ? ok({ secret }) : asked
  },
  then: ({ value, form }) =>
    redirect(urls.signInCode(), {
      status: 303,
      headers: signInCookies(value.secret, form.email, parseReturnTo(form.returnTo)),
    }),
  fieldOf: refusal => (refusal.code === 'tooManyCodes' ? 'email' : null),
})

export default function SignIn() {
  const { returnTo, isAgain } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const { t } = useText()
  const words = t.account.signIn
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      {isAgain && state.errors.length === 0 && <Notice tone="warning">{t.refusals.codeExpired()}</Notice>}
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      <PostForm>
        <Stack>
          <HiddenFields values={{ returnTo }} />
          <TextField
            {...state.field('email')}
            label={words.email}
            hint={words.emailHint}
            type="email"
            autoComplete="email"
            required
          />
          <ButtonRow>
            <Button>{words.send}</Button>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Page>
  )
}
