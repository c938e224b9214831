// The board: one row a project, the reason of its health in words, and who must act by when.

import type { BasisPoints } from '#app/domain/money.ts'
import type { BoardFilters, BoardSort, FollowedRow } from '#app/domain/project-board.ts'
import type { Need } from '#app/domain/project-needs.ts'
import type { Day } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Badge, Mark } from '../badge.tsx'
import { Button } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { DriftBar } from '../drift-bar.tsx'
import { Due } from '../due.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { sortHref } from './board-view.ts'
import { capital, healthLook, stateLook } from './looks.ts'

type BoardTableProps = {
  readonly rows: readonly FollowedRow[]
  readonly filters: BoardFilters
  readonly thresholds: { readonly amber: BasisPoints; readonly red: BasisPoints }
  readonly today: Day
  /** The reader may remind carriers; a button that cannot act now is shown, and says from when it can. */
  readonly mayRemind: boolean
}

export function BoardTable({ rows, filters, thresholds, today, mayRemind }: BoardTableProps) {
  const { t, format } = useText()
  const words = t.projects.board
  const bar = (drift: BasisPoints) => <DriftBar drift={drift} watchAt={thresholds.amber} driftingAt={thresholds.red} />
  const head = (sort: BoardSort): Pick<Column<FollowedRow>, 'key' | 'head' | 'sort'> => ({
    key: sort,
    head: words.columns[sort],
    sort: {
      href: sortHref(filters, sort),
      direction: filters.sort === sort ? (filters.descending ? 'descending' : 'ascending') : undefined,
    },
  })
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      rowKey={row => row.reference}
      columns={[
        { ...head('project'), cell: row => <ProjectCell row={row} />, rowHead: true },
        {
          ...head('health'),
          cell: row => <HealthCell row={row} />,
          unlabelled: true,
          className: 'gd-why',
        },
        { ...head('schedule'), cell: row => (row.drift === null ? null : bar(row.drift.schedule)) },
        { ...head('budget'), cell: row => (row.drift === null ? null : bar(row.drift.budget)) },
        { ...head('milestone'), cell: row => <NextCell row={row} /> },
        { ...head('granted'), cell: row => format.money(row.granted), align: 'right' },
        { ...head('due'), cell: row => <DueCell row={row} today={today} mayRemind={mayRemind} /> },
      ]}
    />
  )
}

function ProjectCell({ row }: { readonly row: FollowedRow }) {
  const { t } = useText()
  const href = 'project' in row.of ? urls.project(row.of.project) : urls.file(row.of.application)
  return (
    <>
      <a className="gd-title" href={href}>
        {row.name}
      </a>
      <small>{`${row.reference} · ${row.organisation}`}</small>
      <Badge small look={stateLook[row.state]}>
        {t.projects.state[row.state]}
      </Badge>
    </>
  )
}

function HealthCell({ row }: { readonly row: FollowedRow }) {
  const { t } = useText()
  const words = t.projects.health
  const [worst] = row.reasons
  const computed = worst === undefined ? words.calm(row.calm) : words.reason(worst)
  return (
    <>
      <Mark look={healthLook[row.health]}>
        <b>{words.level[row.health]}</b>
      </Mark>
      <span className="gd-why__text">
        {row.overrideReason === null ? computed : words.byHand({ reason: row.overrideReason })}
      </span>
    </>
  )
}

function NextCell({ row: { milestone, report, drift } }: { readonly row: FollowedRow }) {
  const { t } = useText()
  const words = t.projects.board
  if (milestone === null && report === null)
    return <span className="gd-muted">{drift === null ? t.ui.table.nothing : words.noMilestone}</span>
  return (
    <>
      {milestone === null ? words.noMilestone : words.next({ code: milestone.code, on: milestone.dueOn })}
      {report !== null && <small>{report.isSent ? words.reportSent(report) : words.reportAsked(report)}</small>}
    </>
  )
}

type DueCellProps = { readonly row: FollowedRow; readonly today: Day; readonly mayRemind: boolean }

function DueCell({ row, today, mayRemind }: DueCellProps) {
  const { t } = useText()
  const words = t.projects
  const { need, yours, late } = row
  const isYours = yours?.matter === need.matter
  if (need.what === 'nothing') return <span className="gd-muted">{capital(words.need(need))}</span>
  return (
    <>
      <b>{isYours ? words.you : words.who[need.who]}</b>
      {words.toDo({ what: words.need(need) })}
      <br />
      {need.by === null ? (
        <span className="gd-muted">{words.noDay}</span>
      ) : (
        <Due day={need.by} today={today} exact={need.by < today} />
      )}
      {yours !== null && !isYours && (
        <small>
          <b>{words.you}</b>
          {words.toDo({ what: words.need(yours) })}
        </small>
      )}
      {late !== null && (
        <small>
          {words.matter(late.need)}
          {words.toDo({
            what:
              late.reminded === null
                ? words.neverReminded
                : words.reminded({ ...late.reminded, isAgain: late.mayRemind }),
          })}
        </small>
      )}
      {mayRemind && late !== null && <RemindForm row={row} late={late.need} />}
    </>
  )
}

function RemindForm({ row, late }: { readonly row: FollowedRow; readonly late: Need }) {
  const { t } = useText()
  const of = 'project' in row.of ? { of: 'project', id: row.of.project } : { of: 'application', id: row.of.application }
  return (
    <PostForm>
      <HiddenFields values={{ ...of, matter: late.matter }} />
      <Button
        look="secondary"
        size="small"
        disabled={!row.mayRemind}
        about={t.projects.aboutCarrier({ name: row.name, matter: t.projects.matter(late) })}
      >
        {t.projects.action.remindCarrier}
      </Button>
    </PostForm>
  )
}
