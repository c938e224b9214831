// The public page of the funding window: its purpose, its time, its envelope, its rules and what it has funded.

import { useLoaderData } from '@remix-run/react'
import { parisDay } from '#app/domain/time.ts'
import { Page } from '#app/ui/page.tsx'
import { PublicEnvelope } from '#app/ui/public/envelope.tsx'
import { PublicGrid } from '#app/ui/public/grid.tsx'
import { Hero } from '#app/ui/public/hero.tsx'
import { FundedProjects } from '#app/ui/public/projects.tsx'
import { Proofs } from '#app/ui/public/proofs.tsx'
import { PathSteps, WhatIsFunded } from '#app/ui/public/rules.tsx'
import { titled } from '#app/ui/title.tsx'
import { showWindow } from '#app/use-cases/windows/show-window.ts'
import { publicPage } from '#app/web/page.ts'
import { parsePage } from '#app/web/query.ts'

export const meta = titled<{ readonly name?: { readonly fr: string; readonly en: string } }>(
  (t, window, locale) => window?.name?.[locale] ?? t.frame.navigation.window,
)

export const loader = publicPage('readWindow', ({ ctx, actor, url }) => showWindow(ctx, actor, parsePage(url)))

export default function WindowPage() {
  const window = useLoaderData<typeof loader>()
  return (
    <>
      <Hero {...window} />
      <Page density="roomy">
        <Proofs proofs={window.proofs} today={parisDay(window.now)} />
        <PublicEnvelope {...window} />
        <WhatIsFunded rules={window.rules} versions={window.versions} />
        <PathSteps {...window} />
        <PublicGrid grid={window.rules.grid} />
        <FundedProjects {...window} />
      </Page>
    </>
  )
}
