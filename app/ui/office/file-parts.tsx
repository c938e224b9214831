// The parts of a file's page: its report, the proposal that waits, its figures, its body, its history.

import { type BasisPoints, type Cents, cents } from '#app/domain/money.ts'
import type { OrganisationKind } from '#app/domain/organisation.ts'
import type { Recommendation } from '#app/domain/scoring.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { Mark } from '../badge.tsx'
import { Details } from '../details.tsx'
import { Facts, Sum } from '../facts.tsx'
import { History } from '../history.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

export type ShownReport = {
  readonly recommendation: Recommendation
  readonly recommended: Cents
  readonly reserved: boolean
  readonly reasons: string
  readonly writtenAt: Instant
  readonly by: string
}

type ReportProps = {
  readonly report: ShownReport
  /** What the line could give to this file. */
  readonly remaining: Cents | 'masked' | null
  /** Still before the committee: whether the line holds it matters. */
  readonly isPending: boolean
}

export function ReportPanel({ report, remaining, isPending }: ReportProps) {
  const { t, format } = useText()
  const words = t.office.file
  const { recommendation, recommended, reserved } = report
  const missing = typeof remaining !== 'number' ? null : cents(Math.max(0, recommended - remaining))
  const held = reserved
    ? words.reserved
    : recommendation === 'unfavourable' || recommended === 0 || missing === null
      ? words.nothingReserved
      : words.notReserved({ missing: format.money(missing) })
  return (
    <Panel
      title={words.reportTitle}
      side={words.reportBy({ by: report.by, day: format.day(parisDay(report.writtenAt)) })}
    >
      <Facts
        tight
        facts={[
          { label: t.office.assessment.recommendation, value: t.office.recommendation[recommendation] },
          {
            label: words.recommended,
            value: format.money(recommended),
            ...(isPending
              ? { detail: reserved || recommendation === 'unfavourable' ? held : <Mark look="toLook">{held}</Mark> }
              : {}),
          },
        ]}
      />
      <p className="gd-typed">{report.reasons}</p>
    </Panel>
  )
}

export type ShownProposal = {
  readonly by: string
  readonly at: Instant
  readonly reasons: string
  /** The second person, once they have confirmed it. */
  readonly confirmed: { readonly by: string; readonly at: Instant } | null
}

export function ProposalPanel({ proposal }: { readonly proposal: ShownProposal }) {
  const { t, format } = useText()
  const words = t.office.file
  const { by, at, confirmed } = proposal
  const proposed = format.day(parisDay(at))
  return (
    <Panel
      title={confirmed === null ? words.proposalTitle : words.confirmedTitle}
      side={
        confirmed === null
          ? words.proposalBy({ by, day: proposed })
          : words.confirmedBy({
              by,
              proposed,
              confirmer: confirmed.by,
              confirmed: format.day(parisDay(confirmed.at)),
            })
      }
    >
      <p className="gd-typed">{proposal.reasons}</p>
    </Panel>
  )
}

export type ShownFigures = {
  readonly total: Cents
  readonly requested: Cents
  readonly rate: BasisPoints | null
  readonly valuedStaff: Cents
  readonly months: number | null
}

type FiguresProps = {
  readonly figures: ShownFigures
  readonly remaining: { readonly stream: string; readonly amount: Cents | 'masked' } | null
}

export function FiguresPanel({ figures, remaining }: FiguresProps) {
  const { t, format } = useText()
  const words = t.office.file
  return (
    <Panel title={words.figuresTitle}>
      <Sum
        lines={[
          { label: words.total, value: format.money(figures.total) },
          { label: words.requested, value: format.money(figures.requested) },
          { label: words.rate, value: figures.rate === null ? t.ui.table.nothing : format.percent(figures.rate) },
          { label: words.valuedStaff, value: format.money(figures.valuedStaff) },
          {
            label: words.duration,
            value: figures.months === null ? t.ui.table.nothing : format.months(figures.months),
          },
          ...(remaining === null
            ? []
            : [
                {
                  label: words.remaining({ stream: remaining.stream }),
                  ...(remaining.amount === 'masked'
                    ? { value: t.committee.table.withoutAfter.masked, detail: t.envelope.maskedFigure }
                    : { value: format.money(remaining.amount) }),
                },
              ]),
        ]}
      />
    </Panel>
  )
}

type BodyProps = {
  readonly body: {
    readonly name: string
    readonly siret: string
    readonly kind: OrganisationKind
    readonly parentMinistry: string
  }
}

export function BodyPanel({ body }: BodyProps) {
  const { t } = useText()
  const words = t.office.file
  return (
    <Panel title={words.bodyTitle}>
      <p>{body.name}</p>
      <Facts
        tight
        facts={[
          { label: words.ministry, value: body.parentMinistry },
          { label: words.kind, value: t.form.organisationKinds[body.kind] },
          { label: words.siret, value: body.siret },
        ]}
      />
    </Panel>
  )
}

export type ShownEntry = {
  readonly at: Instant
  readonly actorName: string | null
  readonly action: string
  readonly comment: string | null
}

const recentEntries = 8

/** Newest first; the older ones are behind a disclosure. `entries` come from the oldest to the newest. */
export function FileHistory({ entries }: { readonly entries: readonly ShownEntry[] }) {
  const { t } = useText()
  const words = t.office.file
  const done: { readonly [action: string]: string } = t.application.done
  const shown = entries
    .map(({ at, actorName, action, comment }, place) => ({
      key: String(place),
      at,
      what: done[action] ?? action,
      who: actorName,
      ...(comment === null ? {} : { detail: <p className="gd-typed fr-text--sm gd-muted">{comment}</p> }),
    }))
    .toReversed()
  const older = shown.slice(recentEntries)
  return (
    <>
      <History entries={shown.slice(0, recentEntries)} />
      {older.length > 0 && (
        <Details flat summary={words.olderHistory({ count: older.length })}>
          <History entries={older} />
        </Details>
      )}
    </>
  )
}
