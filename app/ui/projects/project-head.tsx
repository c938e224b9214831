// The head of a project's page: where it is, its agreement and body, its name and state.

import type { ProjectView } from '#app/domain/project-view.ts'
import { urls } from '#app/urls.ts'
import { Badge } from '../badge.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { stateLook } from './looks.ts'

export function ProjectHead({ view }: { readonly view: ProjectView }) {
  const words = useText().t.projects
  const reference = words.show.reference({
    reference: view.reference,
    kind: words.agreementKind[view.agreement.kind],
    number: view.agreement.number,
    organisation: view.organisation,
  })
  return (
    <>
      <Breadcrumb path={[{ label: words.board.title, href: urls.projects() }]} current={view.reference} />
      <PageHead
        title={view.name}
        reference={reference}
        badge={<Badge look={stateLook[view.state]}>{words.state[view.state]}</Badge>}
      >
        {view.name === view.title ? undefined : view.title}
      </PageHead>
    </>
  )
}
