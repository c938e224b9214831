// One section of the application form: write, be kept, see what is wrong beside it.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { applicationForm, type SectionCode } from '#app/domain/application-form.ts'
import { ok } from '#app/domain/result.ts'
import type { AnswersReply } from '#app/ui/applications/answers-reply.ts'
import { SectionForm } from '#app/ui/applications/section-form.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showSection } from '#app/use-cases/applications/show-section.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'
import { sectionAction } from '#app/web/section-action.ts'

export const handle = { enhance: true }

export const meta = titled<{ readonly section: SectionCode; readonly view: { readonly title: string } }>((t, loaded) =>
  loaded === undefined
    ? t.applying.list.title
    : t.applying.form.title({ section: t.form.sections[loaded.section].title, title: loaded.view.title }),
)

/**
 * `?verifier`: the reader comes from the summary, and wants to see what is missing too. Once filed, an old tab or a
 * bookmark leads to the application.
 */
export const loader = page('editDraft', async ({ ctx, actor, params, url }) => {
  const id = idIn('applicationId')(params)
  const shown = await showSection(ctx, actor, id, params['section'] ?? '')
  if (!shown.ok && shown.refusal.code === 'notFromHere') throw redirect(urls.application(id))
  return shown.ok ? ok({ ...shown.value, verifies: url.searchParams.has('verifier') }) : shown
})

const indexOf = (code: string | undefined): number => applicationForm.findIndex(section => section.code === code)

export const action = sectionAction('editDraft', {
  what: 'draft',
  fields: params => applicationForm[indexOf(params['section'])]?.fields ?? null,
  then: ({ id, params, intent, anchor }) => {
    const code = params['section'] ?? ''
    if (intent.act !== 'continue') return urls.section(id, code) + anchor
    const next = applicationForm[indexOf(code) + 1]
    return next === undefined ? urls.summary(id) : urls.section(id, next.code)
  },
})

export default function Section() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<AnswersReply>()
  return <SectionForm page={loaded} reply={reply ?? null} autosaveAt="routes/applications/section" />
}
