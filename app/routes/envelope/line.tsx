// One line of the envelope, entry by entry, now or at a past instant: what each of its figures is made of.

import { useLoaderData } from '@remix-run/react'
import type { LineFigure } from '#app/domain/envelope-figures.ts'
import type { EnvelopeLineId } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { streamLabel } from '#app/ui/committees/words.ts'
import { receivedBy, segmentsOf } from '#app/ui/envelope/balance-table.tsx'
import { LedgerTable } from '#app/ui/envelope/ledger-table.tsx'
import { keptAsked, MomentNotices } from '#app/ui/envelope/moment-notices.tsx'
import { EnvelopeBar } from '#app/ui/envelope-bar.tsx'
import { Figures } from '#app/ui/figures.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TagRow } from '#app/ui/tag.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { type LinePage, showLine } from '#app/use-cases/envelope/show-line.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'
import { parseMoment } from '#app/web/query.ts'

export const meta = titled<LinePage>((t, line, locale) =>
  line === undefined
    ? t.envelope.page.metaTitle
    : t.envelope.page.title({
        line: t.envelope.line({ stream: streamLabel(line.streams, line.stream, locale), year: line.year }),
      }),
)

export const loader = page('readEnvelope', async ({ ctx, actor, params, url }) => {
  const moment = parseMoment(url)
  const asked = { figure: url.searchParams.get('chiffre'), at: moment.askedAt }
  const shown = await showLine(ctx, actor, idIn('lineId')(params), asked)
  return shown.ok ? ok({ ...shown.value, ...moment }) : shown
})

const figures = ['opened', 'carried', 'granted', 'reserved', 'frozen'] as const satisfies readonly LineFigure[]

export default function EnvelopeLine() {
  const line = useLoaderData<typeof loader>()
  const { t, locale, format } = useText()
  const words = t.envelope
  const named = ({ stream, year }: { readonly stream: string; readonly year: number }) =>
    words.line({ stream: streamLabel(line.streams, stream, locale), year })
  const nameOf = (id: EnvelopeLineId) => line.others.filter(other => other.id === id).map(named)[0] ?? ''
  const shown = line.figures
  const isOver = line.year < yearOf(parisDay(line.at ?? line.now))
  const asked = keptAsked(line)
  return (
    <Page density="tight" wide>
      <Breadcrumb path={[{ label: words.title, href: urls.envelope(asked) }]} current={named(line)} />
      <Stack>
        <PageHead
          title={
            line.at === null
              ? words.page.title({ line: named(line) })
              : words.page.pastTitle({ line: named(line), at: format.exactInstant(line.at) })
          }
        >
          {(isOver ? words.page.leadOver : words.page.lead)({
            count: line.count,
            available: format.money(line.available),
          })}
        </PageHead>
        <MomentNotices moment={line} nowHref={urls.envelopeLine(line.id, null, line.figure)} />
        <Panel title={words.page.figures} titleHidden>
          <Figures
            figures={[
              { label: words.columns.received, value: format.money(receivedBy(shown)) },
              { label: words.columns.granted, value: format.money(shown.granted) },
              { label: words.columns.reserved, value: format.money(shown.reserved) },
              { label: words.columns.frozen, value: format.money(shown.frozen) },
              !isOver
                ? { label: words.columns.available, value: format.money(shown.available) }
                : { label: words.columns.notUsed, value: format.money(shown.notUsed), base: words.page.over },
            ]}
          />
          <EnvelopeBar name={named(line)} segments={segmentsOf(shown)} height={28} />
        </Panel>
        <TagRow
          label={words.page.figures}
          tags={[
            { label: words.page.all, href: urls.envelopeLine(line.id, asked), current: line.figure === null },
            ...figures.map(figure => ({
              label: words.page.figure[figure],
              href: urls.envelopeLine(line.id, asked, figure),
              current: line.figure === figure,
            })),
          ]}
        />
        {line.entries.length === 0 ? (
          <Void title={words.ledger.none} kind="quiet" />
        ) : (
          <Panel flush>
            <LedgerTable
              entries={line.entries}
              asked={asked}
              nameOf={nameOf}
              numberOf={({ position }) => position}
              oneLine
            />
          </Panel>
        )}
        <TagRow
          label={words.page.others}
          tags={line.others
            .filter(({ id }) => id !== line.id)
            .map(other => ({ label: named(other), href: urls.envelopeLine(other.id, asked) }))}
        />
      </Stack>
    </Page>
  )
}
