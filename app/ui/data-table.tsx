// A table computed from its columns: aligned, sorted by links, and stacked with its labels on a phone.

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a stacked table is
   no longer displayed as one, and browsers then drop its roles: they are written out */

import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

export type SortDirection = 'ascending' | 'descending'

export type Column<Row> = {
  readonly key: string
  readonly head: string
  /** The cell; null is « – », hidden on a phone. */
  readonly cell: (row: Row) => ReactNode
  /** Figures are right-aligned, their unit in the head. */
  readonly align?: 'right' | 'center' | undefined
  /** The cell names the row; one column does. */
  readonly rowHead?: boolean | undefined
  /** The head is for those who listen: a column of actions. */
  readonly headHidden?: boolean | undefined
  /** On a phone the cell stands alone, without its label. */
  readonly unlabelled?: boolean | undefined
  /** Where a click on the head leads, and how the list is sorted by it now. */
  readonly sort?: { readonly href: string; readonly direction?: SortDirection | undefined } | undefined
  readonly foot?: ReactNode
  readonly className?: string | undefined
}

type DataTableProps<Row> = {
  readonly caption: string
  readonly captionShown?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly rowTone?: ((row: Row) => 'late' | 'error' | 'now' | undefined) | undefined
  /** False: stays a table on a phone; for two or three narrow columns. */
  readonly stack?: boolean | undefined
  readonly small?: boolean | undefined
  readonly className?: string | undefined
}

/** Roles are written out because a table whose display changes loses them. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown = false, columns, rows, rowKey, rowTone, stack = true, small = true, className } = props
  const hasFoot = columns.some(column => column.foot !== undefined)
  return (
    <div className={classes('fr-table', small && 'fr-table--sm')}>
      <div className="fr-table__content">
        <table className={classes(stack && 'gd-table--stack', className) || undefined} role="table">
          <caption className={captionShown ? undefined : 'fr-sr-only'}>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(column => (
                <Head key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(row => (
              <tr key={rowKey(row)} role="row" className={toneClass(rowTone?.(row))}>
                {columns.map(column => (
                  <Cell key={column.key} column={column} content={column.cell(row)} />
                ))}
              </tr>
            ))}
          </tbody>
          {hasFoot && (
            <tfoot role="rowgroup">
              <tr role="row">
                {columns.map(column => (
                  <Cell key={column.key} column={column} content={column.foot ?? ''} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </div>
  )
}

const toneClass = (tone: string | undefined): string | undefined => (tone === undefined ? undefined : `gd-row--${tone}`)

const alignClass = (align: 'right' | 'center' | undefined): string | undefined => align && `fr-cell--${align}`

function Head<Row>({ column }: { readonly column: Column<Row> }) {
  const { head, align, headHidden = false, sort, className } = column
  if (sort !== undefined) return <SortableHeader label={head} align={align} className={className} {...sort} />
  return (
    <th scope="col" role="columnheader" className={classes(alignClass(align), className) || undefined}>
      {headHidden ? <span className="fr-sr-only">{head}</span> : head}
    </th>
  )
}

function Cell<Row>({ column, content }: { readonly column: Column<Row>; readonly content: ReactNode }) {
  const { t } = useText()
  const { head, align, rowHead = false, headHidden = false, unlabelled = false, className } = column
  const nothing = content === null || content === undefined
  if (rowHead) {
    return (
      <th scope="row" role="rowheader" className={classes(alignClass(align), className) || undefined}>
        {content}
      </th>
    )
  }
  return (
    <td
      role="cell"
      data-label={headHidden || unlabelled || content === '' ? undefined : head}
      className={classes(alignClass(align), nothing && 'gd-none gd-muted', className) || undefined}
    >
      {nothing ? t.ui.table.nothing : typeof content === 'string' || content === '' ? content : <div>{content}</div>}
    </td>
  )
}

type SortableHeaderProps = {
  readonly label: string
  readonly href: string
  readonly direction?: SortDirection | undefined
  readonly align?: 'right' | 'center' | undefined
  readonly className?: string | undefined
}

/** The head of a column one sorts by clicking it, for tables written by hand. */
export function SortableHeader({ label, href, direction, align, className }: SortableHeaderProps) {
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction}
      className={classes(alignClass(align), className) || undefined}
    >
      <a href={href}>{label}</a>
    </th>
  )
}
