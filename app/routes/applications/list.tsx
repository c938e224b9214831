// « Mes dossiers »: what somebody takes part in, what is expected of them first; start one.

import { useLoaderData } from '@remix-run/react'
import { OwnList } from '#app/ui/applications/own-list.tsx'
import { titled } from '#app/ui/title.tsx'
import { showOwnApplications } from '#app/use-cases/applications/list-own-applications.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.applying.list.title)

export const loader = page('listOwnApplications', ({ ctx, actor }) => showOwnApplications(ctx, actor))

export default function OwnApplications() {
  return <OwnList {...useLoaderData<typeof loader>()} />
}
