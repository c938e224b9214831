// The carrier's own page of an application: where it stands, what is next, what was told, what was filed.

import { useLoaderData } from '@remix-run/react'
import { toId } from '#app/domain/identifiers.ts'
import { OwnPage } from '#app/ui/applications/own-page.tsx'
import { titled } from '#app/ui/title.tsx'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { page } from '#app/web/page.ts'

export const meta = titled<{ readonly view: { readonly title: string } }>(
  (t, loaded) => loaded?.view.title ?? t.applying.list.title,
)

export const loader = page('readOwnApplication', ({ ctx, actor, params }) =>
  showOwnApplication(ctx, actor, toId(params['applicationId'] ?? '')),
)

export default function ShowApplication() {
  return <OwnPage {...useLoaderData<typeof loader>()} />
}
