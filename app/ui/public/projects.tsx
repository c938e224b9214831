// The funded projects, each with what it has delivered and changed.

import type { PublicProject } from '#app/domain/public-project.ts'
import type { PublicWindow } from '#app/domain/public-window.ts'
import { urls } from '#app/urls.ts'
import { DataTable } from '../data-table.tsx'
import { measure } from '../measure.ts'
import { Pagination } from '../pagination.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { ProjectStateBadge } from './project-state.tsx'

/** `preparing`: granted and notified, and not signed yet. */
type FundedProjectsProps = Pick<PublicWindow, 'projects' | 'signed' | 'page' | 'pages' | 'preparing'>

export function FundedProjects({ projects, signed, page, pages, preparing }: FundedProjectsProps) {
  const { t, format } = useText()
  const words = t.publicPages.window
  return (
    <Section title={words.projects} id="projets" side={words.signed({ signed, preparing })}>
      {projects.length === 0 ? (
        <Void title={words.noProject} kind="quiet" level={3}>
          {words.noProjectDetail}
        </Void>
      ) : (
        <div className="gd-panel">
          <DataTable
            caption={words.projectsCaption}
            rows={projects}
            rowKey={({ reference }) => reference}
            columns={[
              {
                key: 'project',
                head: words.project,
                rowHead: true,
                cell: ({ id, name, title }) => (
                  <>
                    <a href={urls.fundedProject(id)}>{name}</a>
                    {name !== title && <small>{title}</small>}
                  </>
                ),
              },
              { key: 'carrier', head: words.carrier, cell: ({ organisation }) => organisation },
              {
                key: 'granted',
                head: words.granted,
                align: 'right',
                cell: ({ granted, rate }) => (
                  <>
                    {format.money(granted)}
                    {rate !== null && <small>{format.percent(rate)}</small>}
                  </>
                ),
              },
              { key: 'done', head: words.done, cell: project => <Done project={project} /> },
              { key: 'state', head: words.stateHead, cell: project => <State project={project} /> },
            ]}
          />
          <Pagination page={page} pages={pages} hrefOf={urls.fundedProjects} />
        </div>
      )}
    </Section>
  )
}

function Done({ project: { milestones, indicators } }: { readonly project: PublicProject }) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const accepted = milestones.filter(({ acceptedOn }) => acceptedOn !== null).length
  const effect = indicators.find(({ baseline, latest }) => baseline !== null && latest !== null)
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : measure(format, value, effect?.unit ?? '')
  return (
    <>
      {words.milestones({ accepted, total: milestones.length })}
      {effect !== undefined && (
        <small>
          {words.change({ from: write(effect.baseline), to: write(effect.latest?.value) })} {effect.name}
        </small>
      )}
    </>
  )
}

function State({ project: { state, forecastEnd } }: { readonly project: PublicProject }) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const day = format.day(forecastEnd)
  const said = state === 'closed' ? words.endedOn : state === 'terminated' ? words.wouldHaveEndedOn : words.endsOn
  return (
    <span>
      <ProjectStateBadge state={state} />
      <small>{said({ day })}</small>
    </span>
  )
}
