// The page of the envelope: as of when, the figures, the lines, the ledger and the form of a budget act.

import { type EnvelopeFigures, grantable, isLineFigure, type LineFigure } from '#app/domain/envelope-figures.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import { type Cents, cents, rate } from '#app/domain/money.ts'
import { urls } from '#app/urls.ts'
import { streamLabel } from '../committees/words.ts'
import { EnvelopeBar, type Segment, SegmentSwatch } from '../envelope-bar.tsx'
import type { FormState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Page, Stack } from '../page.tsx'
import { PageHead } from '../page-head.tsx'
import { Pagination } from '../pagination.tsx'
import { Panel } from '../panel.tsx'
import { Section } from '../section.tsx'
import { TagRow } from '../tag.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { AsOf } from './as-of.tsx'
import { BalanceTable, receivedBy, segmentsOf } from './balance-table.tsx'
import { type LedgerRow, LedgerTable } from './ledger-table.tsx'
import { keptAsked, type Moment, MomentNotices } from './moment-notices.tsx'
import { MovementForm } from './movement-form.tsx'

type NamedLine = { readonly id: EnvelopeLineId; readonly stream: string; readonly year: number }

type OverviewProps = {
  readonly page: Moment & {
    readonly streams: readonly Stream[]
    readonly view: {
      readonly lines: readonly (EnvelopeFigures & {
        readonly lineId: EnvelopeLineId
        readonly stream: string
        readonly year: number
      })[]
      readonly total: EnvelopeFigures
    }
    readonly lines: readonly (NamedLine & {
      readonly version: number
      readonly available: Cents
      readonly frozen: Cents
      readonly entries: number
    })[]
    /** A page of the ledger, the newest entry first. */
    readonly ledger: {
      readonly entries: readonly LedgerRow[]
      readonly figure: LineFigure | null
      readonly count: number
      readonly offset: number
      readonly page: number
      readonly pages: number
    }
    readonly masked: readonly NamedLine[]
    readonly mayMove: boolean
  }
  readonly state: FormState
}

export function EnvelopeOverview({ page, state }: OverviewProps) {
  const { t, locale, format } = useText()
  const words = t.envelope
  const { view, lines, masked, now, at } = page
  const nameOf = ({ stream, year }: Pick<NamedLine, 'stream' | 'year'>): string =>
    words.line({ stream: streamLabel(page.streams, stream, locale), year })
  const nameOfId = (id: EnvelopeLineId): string =>
    [...lines, ...masked].filter(line => line.id === id).map(nameOf)[0] ?? ''
  const below = view.lines.filter(({ available }) => available < 0)
  const shown = at === null ? format.instant(now) : format.exactInstant(at)
  return (
    <Page density="tight" wide>
      <Stack>
        <PageHead
          title={at === null ? words.title : words.pastTitle({ at: shown })}
          side={<AsOf asked={page.asked} now={now} at={at} />}
        >
          {words.lead({
            opened: format.money(view.total.opened),
            lines: view.lines.length,
            at: shown,
            available: format.money(grantable(view.lines)),
          })}
        </PageHead>
        <MomentNotices moment={page} nowHref={urls.envelope()} />
        {below.length > 0 && (
          <Notice tone="warning">
            {below
              .map(line => words.below({ line: nameOf(line), by: format.money(cents(0 - line.available)) }))
              .join(' ')}
          </Notice>
        )}
        {masked.length > 0 && <Notice tone="info">{words.masked({ lines: format.list(masked.map(nameOf)) })}</Notice>}
        {view.lines.length === 0 ? (
          <Void title={words.nothing} kind="quiet">
            {words.nothingDetail}
          </Void>
        ) : (
          <Panel title={words.lines} titleHidden>
            <div className="gd-balance gd-stack">
              <TotalFigures total={view.total} asked={keptAsked(page)} />
              <EnvelopeBar
                name={words.total}
                segments={segmentsOf(view.total)}
                height={28}
                ticks={scaleOf(receivedBy(view.total)).map(amount => ({
                  at: amount,
                  label: format.shortMoney(amount),
                }))}
              />
              <BalanceTable
                lines={view.lines.map(line => ({ ...line, name: nameOf(line) }))}
                total={view.total}
                asked={keptAsked(page)}
              />
            </div>
            <p className="fr-text--xs gd-muted">{words.links}</p>
          </Panel>
        )}
        {page.ledger.count > 0 && <Ledger page={page} nameOf={nameOf} nameOfId={nameOfId} />}
        {page.mayMove && lines.length > 0 && (
          <MovementForm
            state={state}
            streams={page.streams}
            now={now}
            lines={lines.map(line => ({ ...line, name: nameOf(line) })).toSorted((a, b) => b.year - a.year)}
          />
        )}
      </Stack>
    </Page>
  )
}

type LedgerProps = Pick<OverviewProps, 'page'> & {
  readonly nameOf: (line: NamedLine) => string
  readonly nameOfId: (id: EnvelopeLineId) => string
}

function Ledger({ page, nameOf, nameOfId }: LedgerProps) {
  const { t } = useText()
  const words = t.envelope.ledger
  const { entries, figure, count, offset } = page.ledger
  const asked = keptAsked(page)
  const hrefOf = (number: number) =>
    `?${new URLSearchParams({
      ...(figure === null ? {} : { chiffre: figure }),
      ...(asked === null ? {} : { au: asked }),
      page: String(number),
    }).toString()}#journal`
  return (
    <Section title={words.title} id="journal" side={words.side}>
      <Stack>
        <TagRow
          label={words.linesOf}
          tags={[
            ...(figure === null
              ? [{ label: words.all, href: '#journal', count, current: true }]
              : [
                  { label: words.all, href: `${urls.envelope(asked)}#journal` },
                  { label: t.envelope.page.figure[figure], href: '#journal', count, current: true },
                ]),
            ...page.lines
              .filter(line => line.entries > 0)
              .map(line => ({ label: nameOf(line), href: urls.envelopeLine(line.id, asked), count: line.entries })),
          ]}
        />
        <Panel flush>
          <LedgerTable
            entries={entries}
            asked={asked}
            nameOf={nameOfId}
            numberOf={entry => count - offset - entries.indexOf(entry)}
          />
        </Panel>
        <p className="fr-text--sm gd-muted">
          {words.shown({ from: count - offset, to: count - offset - entries.length + 1, of: count })}
        </p>
        <Pagination page={page.ledger.page} pages={page.ledger.pages} hrefOf={hrefOf} />
      </Stack>
    </Section>
  )
}

const scaleOf = (whole: Cents): readonly Cents[] => [cents(0), cents(Math.round(whole / 2)), whole]

function TotalFigures({ total, asked }: { readonly total: EnvelopeFigures; readonly asked: string | null }) {
  const { t, format } = useText()
  const words = t.envelope
  const received = receivedBy(total)
  const figures: readonly { readonly segment: Segment; readonly label: string; readonly amount: Cents }[] = [
    { segment: 'granted', label: words.columns.granted, amount: total.granted },
    { segment: 'reserved', label: words.columns.reserved, amount: total.reserved },
    { segment: 'frozen', label: words.columns.frozen, amount: total.frozen },
    { segment: 'available', label: words.columns.available, amount: total.available },
    { segment: 'unused', label: words.columns.notUsed, amount: total.notUsed },
  ]
  return (
    <dl className="gd-figures">
      {figures.map(({ segment, label, amount }) => {
        const share = rate(amount, received)
        return (
          <div key={segment}>
            <dt>
              <SegmentSwatch segment={segment} />
              {label}
            </dt>
            <dd>
              {amount === 0 ? (
                format.money(amount)
              ) : (
                <a
                  className="gd-figure-link"
                  href={isLineFigure(segment) ? urls.envelopeFigure(segment, asked) : '#journal'}
                >
                  {format.money(amount)}
                </a>
              )}
              {share !== null && <small>{words.share({ share: format.percent(share) })}</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
