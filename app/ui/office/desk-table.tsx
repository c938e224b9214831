// The rows of the desk: nine columns on a screen, four lines a row on a phone.

import { type DeskColumn, officeStep, owingStates } from '#app/domain/office-step.ts'
import { daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Due } from '../due.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { type DeskView, deskHref, type ShownDeskRow } from './desk-view.ts'
import { dueDay } from './due-day.ts'
import { StateBadge } from './state-badge.tsx'

export function DeskTable({ view }: { readonly view: DeskView }) {
  const { t } = useText()
  const words = t.office.desk
  const { filters } = view
  const sorted = (key: DeskColumn) => {
    const isCurrent = filters.sort === key
    const href = deskHref({ ...filters, sort: key, descending: isCurrent && !filters.descending, page: 1 })
    return isCurrent ? ({ href, direction: filters.descending ? 'descending' : 'ascending' } as const) : { href }
  }
  const column = (
    key: DeskColumn,
    rest: Omit<Column<ShownDeskRow>, 'key' | 'head' | 'sort'>,
  ): Column<ShownDeskRow> => ({
    key,
    head: words.columns[key],
    sort: sorted(key),
    unlabelled: true,
    ...rest,
  })
  return (
    <div className="gd-desk">
      <DataTable
        className="gd-queue"
        caption={words.caption({ tab: words.tabs[filters.tab], sort: words.columns[filters.sort].toLocaleLowerCase() })}
        rows={view.rows}
        rowKey={row => row.id}
        rowTone={row => (row.isLate ? 'late' : undefined)}
        columns={[
          column('project', { rowHead: true, cell: row => <Project row={row} /> }),
          column('reference', { className: 'gd-q-ref gd-num', cell: row => <Reference row={row} view={view} /> }),
          column('state', { className: 'gd-q-state', cell: row => <State row={row} view={view} /> }),
          column('step', { className: 'gd-q-due', cell: row => <Step row={row} view={view} /> }),
          column('promise', {
            className: 'gd-q-promise',
            cell: row =>
              row.answerDueAt === null || !owingStates.includes(row.state) ? null : (
                <Promised row={row} dueAt={row.answerDueAt} view={view} />
              ),
          }),
          column('requested', { className: 'gd-q-sum', align: 'right', cell: row => <Requested row={row} /> }),
          column('score', { className: 'gd-q-score', align: 'right', cell: row => <Score row={row} /> }),
          column('officer', { className: 'gd-q-who', cell: row => <Officer row={row} /> }),
        ]}
      />
    </div>
  )
}

type RowProps = { readonly row: ShownDeskRow }
type RowInView = RowProps & { readonly view: DeskView }

const Project = ({ row }: RowProps) => (
  <>
    <a className="gd-title" href={urls.file(row.id)}>
      {row.title}
    </a>
    <small className="gd-hide-md">{row.organisation}</small>
  </>
)

function Reference({ row, view }: RowInView) {
  const { locale } = useText()
  return (
    <>
      {row.reference}
      <small>{view.streams.find(({ code }) => code === row.stream)?.label[locale] ?? row.stream}</small>
    </>
  )
}

function State({ row, view }: RowInView) {
  const { t } = useText()
  return (
    <>
      <StateBadge state={row.state} small />
      <small className="gd-since">
        {t.office.desk.since({ days: daysBetween(parisDay(row.stateSince), view.today) })}
      </small>
    </>
  )
}

function Step({ row, view }: RowInView) {
  const { t, format } = useText()
  const step =
    t.office.step[
      officeStep(row.state, {
        hasReport: row.hasReport,
        hasProject: row.hasProject,
        reviewsIn: row.reviewsAsked > 0 && row.reviewsGiven === row.reviewsAsked,
      })
    ]
  if (row.stepDueAt === null || row.hasProject) return <span className="gd-muted fr-text--sm">{step}</span>
  const day = dueDay(row.stepDueAt)
  return (
    <>
      <Due day={day} today={view.today} short />
      <small>
        <span className="gd-q-step">{t.office.desk.stepOn({ step })}</span>
        {format.dayAndMonth(day)}
      </small>
    </>
  )
}

function Promised({ row, dueAt, view }: RowInView & { readonly dueAt: Instant }) {
  const { t, format } = useText()
  const day = dueDay(dueAt)
  return (
    <>
      <span className="gd-sm-only">{t.office.desk.promisePhone}</span>
      <Due day={day} today={view.today} paused={row.state === 'supplementRequested'} short />
      <small>{format.dayAndMonth(day)}</small>
    </>
  )
}

function Requested({ row }: RowProps) {
  const { t, format } = useText()
  if (row.requested === null) return <span className="gd-muted">{t.ui.table.nothing}</span>
  return (
    <>
      {format.money(row.requested)}
      <span className="gd-sm-only">{t.office.desk.requestedPhone}</span>
    </>
  )
}

function Score({ row }: RowProps) {
  const { t, format } = useText()
  const words = t.office.desk
  if (row.state === 'underReview' && row.reviewsAsked > 0) {
    return <span className="gd-muted">{words.reviews({ given: row.reviewsGiven, asked: row.reviewsAsked })}</span>
  }
  if (row.scoreTenths === null) {
    return (
      <span className="gd-muted">
        <span className="gd-lg-only">{t.ui.table.nothing}</span>
        <span className="gd-sm-only">{words.noReview}</span>
      </span>
    )
  }
  return (
    <>
      <span className="gd-sm-only">{words.scorePhone}</span>
      {format.decimal(row.scoreTenths / 10)}
    </>
  )
}

function Officer({ row }: RowProps) {
  const { t } = useText()
  if (row.officerName !== null) return <>{row.officerName}</>
  if (!row.mayTake) return <span className="gd-muted">{t.ui.table.nothing}</span>
  return (
    <PostForm>
      <HiddenFields values={{ application: row.id }} />
      <Button look="secondary" size="small" about={`${row.reference}, ${row.title}`}>
        {t.office.desk.take}
      </Button>
    </PostForm>
  )
}
