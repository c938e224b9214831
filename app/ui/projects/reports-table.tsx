// The quarterly reports of a project, the newest first.

import type { ReportView } from '#app/domain/project-view.ts'
import { type Day, daysBetween } from '#app/domain/time.ts'
import { Mark } from '../badge.tsx'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type ReportsTableProps = {
  readonly reports: readonly ReportView[]
  readonly today: Day
  /** Null where the reader has nothing to open: one that was not sent is its carrier's. */
  readonly hrefOf: (report: ReportView) => string | null
}

export function ReportsTable({ reports, today, hrefOf }: ReportsTableProps) {
  const { t, format } = useText()
  const words = t.projects.show
  const columns = words.reportColumns
  return (
    <Section title={words.reports}>
      {reports.length === 0 ? (
        <p>{words.noReport}</p>
      ) : (
        <DataTable
          caption={words.reports}
          rows={reports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'period',
              head: columns.period,
              cell: row => <Period report={row} href={hrefOf(row)} />,
              rowHead: true,
            },
            {
              key: 'said',
              head: columns.said,
              cell: row => (row.health === null ? null : t.projects.reportHealth[row.health]),
            },
            {
              key: 'spent',
              head: columns.spent,
              cell: row => (row.spent === null ? null : format.money(row.spent)),
              align: 'right',
            },
            { key: 'state', head: columns.state, cell: row => <ReportState report={row} today={today} /> },
          ]}
        />
      )}
    </Section>
  )
}

function Period({ report, href }: { readonly report: ReportView; readonly href: string | null }) {
  const { t } = useText()
  const name = t.projects.show.reportTo({ periodEnd: report.periodEnd })
  return href === null ? <>{name}</> : <a href={href}>{name}</a>
}

function ReportState({ report, today }: { readonly report: ReportView; readonly today: Day }) {
  const { t } = useText()
  const words = t.projects.show.reportState
  if (report.sentAt === null && report.dueOn < today)
    return <Mark look="wrong">{words.late({ dueOn: report.dueOn, n: daysBetween(report.dueOn, today) })}</Mark>
  if (report.sentAt === null) return <Mark look="toCome">{words.open({ dueOn: report.dueOn })}</Mark>
  return report.readAt === null ? <Mark look="new">{words.toRead}</Mark> : <Mark look="done">{words.read}</Mark>
}
