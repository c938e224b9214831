// In place of the draft of an agreement: the agreement that exists already, or what it still waits for.

import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { Text } from '#app/text/text.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from '../button.tsx'
import { Page } from '../page.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'

type NoDraftProps = {
  readonly page: {
    readonly id: ApplicationId
    readonly reference: string
    readonly name: string
    readonly why: keyof Text['projects']['agreement']['noDraft']
    readonly projectId: ProjectId | null
  }
}

export function NoDraft({ page: { id, reference, name, why, projectId } }: NoDraftProps) {
  const { t } = useText()
  const words = t.projects.agreement
  const onward =
    projectId === null
      ? { href: urls.file(id), label: t.projects.show.readFile }
      : { href: urls.agreement(projectId), label: t.projects.show.readAgreement }
  return (
    <Page>
      <Void
        title={projectId === null ? words.noDraftTitle : words.existsTitle}
        code={`${reference} · ${name}`}
        kind="page"
        actions={<LinkButton href={onward.href}>{onward.label}</LinkButton>}
      >
        <p>{words.noDraft[why]}</p>
      </Void>
    </Page>
  )
}
