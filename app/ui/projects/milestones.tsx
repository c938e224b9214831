// The milestones of a project: drawn from planned to actual, then as a table with what each is worth.

import type { MilestoneView } from '#app/domain/project-view.ts'
import type { Day } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { Timeline } from '../timeline.tsx'
import { milestoneLook } from './looks.ts'

type MilestonesProps = {
  readonly milestones: readonly MilestoneView[]
  readonly today: Day
  readonly start: Day
  readonly hrefOf: (milestone: MilestoneView) => string
}

export function Milestones({ milestones, today, start, hrefOf }: MilestonesProps) {
  const { t, format } = useText()
  const words = t.projects.show
  if (milestones.length === 0)
    return (
      <Section title={words.milestones}>
        <p>{words.noMilestone}</p>
      </Section>
    )
  return (
    <Section title={words.milestones} side={words.milestonesSide}>
      <Timeline
        today={today}
        start={start}
        rows={milestones.map(({ code, dueOn, deliveredOn, forecastOn }) => ({
          label: code,
          planned: dueOn,
          actual: deliveredOn,
          forecast: forecastOn,
        }))}
      >
        <DataTable
          caption={words.milestones}
          rows={milestones}
          rowKey={({ id }) => id}
          columns={[
            { key: 'code', head: words.columns.code, cell: row => <a href={hrefOf(row)}>{row.code}</a>, rowHead: true },
            { key: 'title', head: words.columns.title, cell: row => row.title, unlabelled: true },
            { key: 'planned', head: words.columns.planned, cell: row => format.day(row.dueOn) },
            { key: 'actual', head: words.columns.actual, cell: row => <Actual milestone={row} /> },
            { key: 'state', head: words.columns.state, cell: row => <MilestoneBadge milestone={row} /> },
          ]}
        />
      </Timeline>
    </Section>
  )
}

/** Missed is said over the state it hides: nothing came, or what came was returned. */
export function MilestoneBadge({ milestone }: { readonly milestone: Pick<MilestoneView, 'state' | 'isMissed'> }) {
  const { t } = useText()
  const { state, isMissed } = milestone
  return isMissed ? (
    <Badge small look="wrong">
      {t.projects.missed}
    </Badge>
  ) : (
    <Badge small look={milestoneLook[state]}>
      {t.projects.milestoneState[state]}
    </Badge>
  )
}

function Actual({ milestone }: { readonly milestone: MilestoneView }) {
  const { t, format } = useText()
  const words = t.projects.show
  const { deliveredOn, forecastOn, daysLate } = milestone
  if (deliveredOn !== null) {
    const gap =
      daysLate === 0 ? words.onTime : daysLate > 0 ? words.late({ n: daysLate }) : words.early({ n: -daysLate })
    return (
      <>
        {format.day(deliveredOn)}
        <small>{gap}</small>
      </>
    )
  }
  if (forecastOn !== null)
    return (
      <>
        {format.day(forecastOn)}
        <small>{words.expectedLate({ n: daysLate })}</small>
      </>
    )
  return <span className="gd-muted">{daysLate > 0 ? words.waitingSince({ n: daysLate }) : words.toCome}</span>
}
