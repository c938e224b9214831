// Everything that is expected of a carrier, each with its day and the way to do it.

import { type MilestoneId, type ReportId, toId } from '#app/domain/identifiers.ts'
import type { Need } from '#app/domain/project-needs.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import { parseDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { Due } from '../due.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { capital } from './looks.ts'

type OwnNeedsProps = {
  readonly view: ProjectView
  readonly canReport: boolean
  readonly canEvidence: boolean
  readonly contact: { readonly name: string; readonly email: string } | null
}

export function OwnNeeds({ view, canReport, canEvidence, contact }: OwnNeedsProps) {
  const { t } = useText()
  const words = t.projects
  const needs = view.needs.filter(({ who }) => who === 'carrier' || who === 'signatory')
  const actionOf = (need: Need) => {
    if (need.what === 'milestone' && need.id !== null && canEvidence)
      return { href: urls.myMilestone(view.id, toId<MilestoneId>(need.id)), label: words.own.open.milestone }
    if (need.what === 'report' && need.id !== null && canReport)
      return { href: urls.myReport(view.id, toId<ReportId>(need.id)), label: words.own.open.report }
    return null
  }
  const opensOn = ({ what, id, about }: Need) =>
    what === 'report' && id === null && about !== null ? parseDay(about) : null
  return (
    <Section title={words.own.expected} id="attendu">
      {needs.length === 0 ? (
        <p>{words.own.nothing}</p>
      ) : (
        <DataTable
          caption={words.own.expected}
          rows={needs}
          rowKey={({ matter }) => matter}
          rowTone={({ by }) => (by !== null && by < view.today ? 'late' : undefined)}
          columns={[
            { key: 'what', head: words.own.expected, cell: need => capital(words.need(need)), rowHead: true },
            {
              key: 'by',
              head: t.ui.now.by,
              cell: need => (need.by === null ? words.noDay : <Due day={need.by} today={view.today} exact />),
            },
            {
              key: 'act',
              head: words.show.acts,
              headHidden: true,
              cell: need => {
                const act = actionOf(need)
                const on = opensOn(need)
                if (act !== null)
                  return (
                    <LinkButton href={act.href} size="small" about={words.need(need)}>
                      {act.label}
                    </LinkButton>
                  )
                return on === null ? '' : <span className="gd-muted">{words.own.notOpenYet({ on })}</span>
              },
            },
          ]}
        />
      )}
      {contact !== null && needs.some(({ what }) => what === 'finalReport') && <p>{words.own.finalReport(contact)}</p>}
    </Section>
  )
}
