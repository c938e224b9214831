// What every page of a file opens with: where one is, the file's reference line, its title and its state.

import type { ReactNode } from 'react'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import type { ConditionStep } from '#app/domain/condition-step.ts'
import type { Bilingual } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Page, Stack } from '../page.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { StateBadge } from './state-badge.tsx'

export type ShownHead = {
  readonly id: ApplicationId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly state: ApplicationState
  readonly stateSince: Instant
  readonly stepDueAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly stream: { readonly code: string; readonly label: Bilingual }
  readonly versionNumber: number
  readonly hasReport: boolean
  readonly hasProject: boolean
  readonly reviewsIn: boolean
  readonly promotionProposed: boolean
  readonly inadmissibilityProposed: boolean
  readonly conditions: ConditionStep['what']
  readonly today: Day
}

type FileFrameProps = {
  readonly head: ShownHead
  /** The reader has a desk to come back to. */
  readonly fromDesk?: boolean | undefined
  /** A page about the file: its own title, under the file's. */
  readonly about?: { readonly title: string; readonly lead?: ReactNode } | undefined
  readonly filedVersion?: number | undefined
  readonly side?: ReactNode
  readonly children: ReactNode
}

export function FileFrame({ head, fromDesk = true, about, filedVersion, side, children }: FileFrameProps) {
  const { t, locale } = useText()
  const words = t.office
  const line = [
    head.reference,
    words.stream({ stream: head.stream.label[locale] }),
    words.rules({ number: head.versionNumber }),
    ...(filedVersion === undefined ? [] : [words.filedVersion({ number: filedVersion })]),
  ].join(' · ')
  const desk = fromDesk ? [{ label: t.frame.navigation.desk, href: urls.desk() }] : []
  return (
    <Page density="tight" wide>
      <Breadcrumb
        path={about === undefined ? desk : [...desk, { label: head.reference, href: urls.file(head.id) }]}
        current={about?.title ?? head.reference}
      />
      <PageHead
        title={about?.title ?? head.title}
        reference={about === undefined ? line : `${head.title} · ${line}`}
        badge={<StateBadge state={head.state} />}
        side={side}
      >
        {about === undefined ? head.organisation : about.lead}
      </PageHead>
      <Stack>{children}</Stack>
    </Page>
  )
}
