// The site map: the pages that the visitor may open, as they are signed in.

import { useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SiteMap } from '#app/ui/public/site-map.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { showService } from '#app/use-cases/windows/show-service.ts'
import { openPaths } from '#app/web/open-screens.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled(t => t.legal.siteMap.title)

export const loader = publicPage('readWindow', async ({ ctx, actor }) => {
  const service = await showService(ctx, actor)
  return service.ok
    ? ok({ open: openPaths(actor, service.value.windowId), anonymous: actor.kind !== 'person' })
    : service
})

export default function SiteMapPage() {
  const { open, anonymous } = useLoaderData<typeof loader>()
  const words = useText().t.legal.siteMap
  return (
    <Page density="roomy">
      <PageHead title={words.title}>{anonymous ? words.leadAnonymous : words.lead}</PageHead>
      <SiteMap open={open} />
    </Page>
  )
}
