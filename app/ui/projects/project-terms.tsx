// What was agreed, with the way to the agreement and, for who may read it, to the application.

import type { ProjectView } from '#app/domain/project-view.ts'
import { urls } from '#app/urls.ts'
import { ButtonRow, LinkButton } from '../button.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { AgreementSummary } from './agreement-facts.tsx'

export function ProjectTerms({ view, mayReadFile }: { readonly view: ProjectView; readonly mayReadFile: boolean }) {
  const words = useText().t.projects.show
  return (
    <Section title={words.agreement}>
      <AgreementSummary view={view} />
      <ButtonRow>
        <LinkButton href={urls.agreement(view.id)} look="secondary" size="small">
          {words.readAgreement}
        </LinkButton>
        {mayReadFile && (
          <LinkButton href={urls.file(view.applicationId)} look="tertiary" size="small">
            {words.readFile}
          </LinkButton>
        )}
      </ButtonRow>
    </Section>
  )
}
