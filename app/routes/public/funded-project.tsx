// The public page of a funded project: what it is for, what it was granted, what it has delivered and changed.

import { useLoaderData } from '@remix-run/react'
import { toId } from '#app/domain/identifiers.ts'
import type { PublicProject } from '#app/domain/public-project.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { CheckList } from '#app/ui/check-list.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Figures } from '#app/ui/figures.tsx'
import { Column, Columns, Page, Prose } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PublicIndicators } from '#app/ui/public/indicators.tsx'
import { ProjectStateBadge } from '#app/ui/public/project-state.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { showFundedProject } from '#app/use-cases/windows/show-funded-project.ts'
import { publicPage } from '#app/web/page.ts'

export const meta = titled<{ readonly name?: string }>((t, project) => project?.name ?? t.publicPages.project.back)

export const loader = publicPage('readFundedProject', ({ ctx, params }) =>
  showFundedProject(ctx, toId(params['projectId'] ?? '')),
)

export default function FundedProject() {
  const project = useLoaderData<typeof loader>()
  const { t, format } = useText()
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
      <Money project={project} />
      <Columns>
        <Column span={8}>
          <Panel title={words.about}>
            <Prose>
              {project.summary.split('\n').map(paragraph => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Prose>
          </Panel>
          <Panel title={words.indicators}>
            <PublicIndicators indicators={project.indicators} />
          </Panel>
          <Panel
            title={words.milestones}
            side={words.milestonesSide({ accepted, total: project.milestones.length })}
          >
            <CheckList
              checks={project.milestones.map(({ title, dueOn, acceptedOn }) => ({
                key: `${dueOn} ${title}`,
                level: acceptedOn === null ? (dueOn < project.today ? 'todo' : 'wait') : 'ok',
                sentence: title,
                note: noteOf(t, dueOn < project.today, format.day(acceptedOn ?? dueOn), acceptedOn !== null),
              }))}
            />
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

const isOver = ({ state }: PublicProject): boolean => state === 'closed' || state === 'terminated'

function noteOf(t: ReturnType<typeof useText>['t'], isPast: boolean, day: string, isAccepted: boolean): string {
  if (isAccepted) return t.publicPages.window.accepted({ day })
  return isPast ? t.publicPages.project.milestoneLate({ day }) : t.publicPages.window.due({ day })
}

function Money({ project }: { readonly project: PublicProject }) {
  const { t, format } = useText()
  const words = t.publicPages.project
  return (
    <Figures
      figures={[
        {
          label: words.granted,
          value: format.money(project.granted),
          base: words.grantedBase({
            rate: project.rate === null ? '' : format.percent(project.rate),
            cost: format.money(project.totalCost),
          }),
        },
        {
          label: isOver(project) ? words.finalCost : words.cost,
          value: format.money(project.forecastCost),
          base: words.driftBase({ drift: format.signedPercent(project.budgetDrift) }),
        },
        { label: words.schedule, value: format.signedPercent(project.scheduleDrift), base: words.scheduleBase },
      ]}
    />
  )
}

function ProjectFacts({ project }: { readonly project: PublicProject }) {
  const { t, locale, format } = useText()
  const words = t.publicPages.project
  return (
    <Facts
      facts={[
        { label: words.types, value: format.list(project.types.map(type => type[locale])) },
        { label: words.stream, value: project.stream?.[locale] ?? t.ui.table.nothing },
        { label: words.phase, value: project.phase === null ? t.ui.table.nothing : t.form.options.phase[project.phase] },
        { label: words.ministry, value: project.ministry },
        {
          label: words.dates,
          value: words.datesFromTo({ from: format.day(project.startsOn), to: format.day(project.endsOn) }),
        },
        { label: isOver(project) ? words.ended : words.forecast, value: format.day(project.forecastEnd) },
      ]}
    />
  )
}
