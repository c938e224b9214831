// Who one is and which body one belongs to: asked of a newcomer, changeable later.

import { useActionData, useLoaderData } from '@remix-run/react'
import { ok, refuse } from '#app/domain/result.ts'
import { nameOrganisationForm } from '#app/forms/name-organisation.ts'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { HiddenFields } from '#app/ui/hidden-fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { titled } from '#app/ui/title.tsx'
import { returnParameter, urls } from '#app/urls.ts'
import { nameOrganisation } from '#app/use-cases/people/name-organisation.ts'
import { showOrganisationPage } from '#app/use-cases/people/organisation-page.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { parseReturnTo } from '#app/web/return-to.ts'

export const meta = titled(t => t.account.organisation.title)

export const loader = page('nameOrganisation', async ({ ctx, actor, url }) => {
  const shown = await showOrganisationPage(ctx, actor)
  return shown.ok ? ok({ ...shown.value, returnTo: parseReturnTo(url.searchParams.get(returnParameter)) ?? '' }) : shown
})

export const action = formAction('nameOrganisation', nameOrganisationForm, {
  act: async ({ ctx, actor, value }) => {
    const shown = await showOrganisationPage(ctx, actor)
    if (!shown.ok) return refuse(shown.refusal)
    const { name, position, siret, ministry, kind, bodyName } = value
    const stated = kind === undefined || bodyName === '' ? null : { kind, name: bodyName }
    return nameOrganisation(ctx, actor, shown.value.windowId, { name, position, siret, ministry, stated })
  },
  then: ({ form }) => parseReturnTo(form.returnTo) ?? urls.applications(),
  flash: 'organisationNamed',
  fieldOf: ({ code }) => (code === 'organisationNeeded' ? 'bodyName' : code === 'ministryNeeded' ? 'ministry' : null),
})

export default function OrganisationPage() {
  const { person, organisation, kinds, ministries, returnTo } = useLoaderData<typeof loader>()
  const state = formState(useActionData<FormReply>(), {
    ...person,
    siret: organisation?.siret ?? '',
    ministry: organisation?.parentMinistry ?? '',
  })
  const { t } = useText()
  const words = t.account.organisation
  const unknown = state.errors.some(({ name }) => name === 'bodyName' || name === 'kind')
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <ErrorSummary faults={state.errors} labels={words} saved={null} />
      {organisation !== null && <Notice tone="info">{words.known({ name: organisation.name })}</Notice>}
      <PostForm>
        <Stack>
          <HiddenFields values={{ returnTo }} />
          <TextField {...state.field('name')} label={words.name} autoComplete="name" required />
          <TextField
            {...state.field('position')}
            label={words.position}
            hint={words.positionHint}
            autoComplete="organization-title"
            required
          />
          <TextField
            {...state.field('siret')}
            label={words.siret}
            hint={words.siretHint}
            shape="siret"
            inputMode="numeric"
            required
          />
          <SelectField
            {...state.field('ministry')}
            label={words.ministry}
            hint={words.ministryHint}
            options={ministries.map(name => ({ value: name, label: name }))}
          />
          <Details summary={words.unknown} open={unknown}>
            <Stack>
              <TextField {...state.field('bodyName')} label={words.bodyName} />
              <SelectField
                {...state.field('kind')}
                label={words.kind}
                options={kinds.map(kind => ({ value: kind, label: t.account.kinds[kind] }))}
              />
            </Stack>
          </Details>
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Page>
  )
}
