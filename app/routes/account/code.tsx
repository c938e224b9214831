// Signing in, second step: the code that was sent.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok, refuse } from '#app/domain/result.ts'
import { signInForm } from '#app/forms/sign-in.ts'
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx'
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
import { urls } from '#app/urls.ts'
import { findHome } from '#app/use-cases/people/home.ts'
import { codeMinutes, signIn } from '#app/use-cases/people/sign-in.ts'
import { requireOpenEnv } from '#app/web/context.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { parseReturnTo } from '#app/web/return-to.ts'
import { browserSecret, pendingSignIn, sessionCookies, sessionToken } from '#app/web/sign-in-cookies.ts'

export const meta = titled(t => t.account.code.title)

export const loader = publicPage('signIn', async ({ request }) => {
  const pending = pendingSignIn(request)
  // asked for more than its minutes ago, or by another browser: the page for the address says so
  if (pending === null) throw redirect(urls.signIn({ again: true }))
  const { email, returnTo } = pending
  return ok({ email, returnTo: returnTo ?? '', minutes: codeMinutes, isDemo: requireOpenEnv().mode === 'demo' })
})

export const action = publicFormAction('signIn', signInForm, {
  act: async ({ ctx, value, request, locale }) => {
    const pending = pendingSignIn(request)
    const secret = browserSecret(request)
    if (pending === null || secret === null) return refuse({ code: 'codeExpired' })
    const signedIn = await signIn(ctx, {
      email: pending.email,
      code: value.code,
      browserSecret: secret,
      locale,
      former: sessionToken(request),
    })
    if (!signedIn.ok) return signedIn
    const home = urls[await findHome(ctx, signedIn.value.personId)]()
    return ok({ token: signedIn.value.token, to: parseReturnTo(pending.returnTo) ?? home })
  },
  then: ({ value }) => redirect(value.to, { status: 303, headers: sessionCookies(value.token) }),
  fieldOf: refusal => (refusal.code === 'accountDisabled' ? null : 'code'),
})

export default function Code() {
  const { email, returnTo, minutes, isDemo } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>())
  const { t } = useText()
  const words = t.account.code
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead({ email, minutes })}</PageHead>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {state.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <PostForm>
        <Stack>
          <TextField
            {...state.field('code')}
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            shape="code"
            required
          />
          <ButtonRow>
            <Button>{words.signIn}</Button>
            <LinkButton href={urls.signIn()} look="secondary">
              {words.another}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </PostForm>
      <PostForm action={urls.signIn()}>
        <Stack>
          <HiddenFields values={{ email, returnTo }} />
          <p>{words.nothingCame}</p>
          {isDemo && (
            <p>
              <a className="fr-link" href={urls.demoMail()}>
                {words.demoMail}
              </a>
            </p>
          )}
          <ButtonRow>
            <Button look="tertiary">{words.resend}</Button>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Page>
  )
}
