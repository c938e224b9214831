// The head of an agreement's page: its project, its number and kind, the amount and when it was granted.

import type { ProjectView } from '#app/domain/project-view.ts'
import { urls } from '#app/urls.ts'
import { Badge } from '../badge.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { stateLook } from './looks.ts'

export function AgreementHead({ view }: { readonly view: ProjectView }) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const { agreement } = view
  return (
    <>
      <Breadcrumb
        path={[
          { label: t.projects.board.title, href: urls.projects() },
          { label: view.name, href: urls.project(view.id) },
        ]}
        current={words.title}
      />
      <PageHead
        title={`${words.title} ${agreement.number}`}
        reference={`${view.reference} · ${t.projects.agreementKind[agreement.kind]} · ${view.organisation}`}
        badge={<Badge look={stateLook[view.state]}>{t.projects.state[view.state]}</Badge>}
      >
        {words.lead({ title: view.title, granted: format.money(agreement.granted), on: agreement.acceptedOn })}
      </PageHead>
    </>
  )
}
