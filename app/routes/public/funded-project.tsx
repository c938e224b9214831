// The public page of a funded project: what it is for, what it was granted, what it has delivered and changed.

import { useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Column, Columns, Page, Prose } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PublicIndicators } from '#app/ui/public/indicators.tsx'
import { PublicMilestones } from '#app/ui/public/milestones.tsx'
import { ProjectFacts, ProjectMoney } from '#app/ui/public/project-facts.tsx'
import { ProjectStateBadge } from '#app/ui/public/project-state.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showFundedProject } from '#app/use-cases/windows/show-funded-project.ts'
import { publicPage } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly name?: string }>((t, project) => project?.name ?? t.publicPages.project.back)

export const loader = publicPage('readFundedProject', ({ ctx, params }) =>
  showFundedProject(ctx, idIn('projectId')(params)),
)

export default function FundedProject() {
  const project = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.publicPages.project
  const accepted = project.milestones.filter(({ acceptedOn }) => acceptedOn !== null).length
  return (
    <Page density="roomy">
      <Breadcrumb
        path={[
          { label: t.frame.navigation.window, href: urls.window() },
          { label: words.back, href: `${urls.window()}#projets` },
        ]}
        current={project.name}
      />
      <PageHead
        title={project.name}
        reference={words.reference({ reference: project.reference, organisation: project.organisation })}
        badge={<ProjectStateBadge state={project.state} small={false} />}
      >
        {project.name === project.title ? undefined : project.title}
      </PageHead>
      <ProjectMoney project={project} />
      <Columns>
        <Column span={8}>
          <Panel title={words.about}>
            <Prose>
              {project.summary.split('\n').map(paragraph => (
                <p key={paragraph} lang="fr">
                  {paragraph}
                </p>
              ))}
            </Prose>
          </Panel>
          <Panel title={words.indicators}>
            <PublicIndicators indicators={project.indicators} />
          </Panel>
          <Panel title={words.milestones} side={words.milestonesSide({ accepted, total: project.milestones.length })}>
            <PublicMilestones milestones={project.milestones} today={project.today} />
          </Panel>
        </Column>
        <Column span={4} aside={words.about}>
          <ProjectFacts project={project} />
          <p className="fr-text--sm gd-muted">{words.note}</p>
        </Column>
      </Columns>
    </Page>
  )
}
