// The envelope for anybody: drawn line by line, in figures, and what each project was granted.

import type { PublicLine, PublicWindow } from '#app/domain/public-window.ts'
import { parisDay } from '#app/domain/time.ts'
import type { Format } from '#app/text/format.ts'
import type { Text } from '#app/text/text.ts'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { EnvelopeBars } from '../envelope-bars.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type PublicEnvelopeProps = Pick<PublicWindow, 'lines' | 'total' | 'grants' | 'now'>

export function PublicEnvelope({ lines, total, grants, now }: PublicEnvelopeProps) {
  const { t, locale, format } = useText()
  const words = t.publicPages.window
  const asOf = words.envelopeAsOf({ day: format.day(parisDay(now)) })
  if (lines.length === 0)
    return (
      <Section title={words.envelope} id="enveloppe" side={asOf}>
        <p>{words.noLine}</p>
      </Section>
    )
  const yearsWith = (figure: 'available' | 'frozen' | 'notUsed'): string => {
    const years = [...new Set(lines.filter(line => line[figure] !== 0).map(({ year }) => year))].sort((a, b) => a - b)
    return years.length === 0 ? '' : words.yearLines({ years: format.list(years.map(String)) })
  }
  return (
    <Section title={words.envelope} id="enveloppe" side={asOf}>
      <div className="gd-panel gd-figure">
        <EnvelopeBars
          lines={lines.map(line => ({
            name: words.line({ year: line.year, stream: line.stream[locale] }),
            segments: {
              granted: line.granted,
              available: line.available,
              frozen: line.frozen,
              unused: line.notUsed,
            },
            note: noteOf(line, words, format),
          }))}
          notes={{
            granted: words.projectsCount({ count: grants.length }),
            available: yearsWith('available'),
            frozen: yearsWith('frozen'),
            unused: yearsWith('notUsed'),
          }}
        />
        <p className="fr-text--xs gd-muted">{words.envelopeNote}</p>
        <Details summary={words.grants} flat>
          {grants.length === 0 ? <p>{words.noGrant}</p> : <Grants grants={grants} granted={total.granted} />}
        </Details>
      </div>
    </Section>
  )
}

/** Where the money of a line comes from, when it is not its opening alone. */
function noteOf(line: PublicLine, words: Text['publicPages']['window'], format: Format): string | undefined {
  const parts = (['carriedIn', 'carriedOut', 'transferredIn', 'transferredOut', 'cancelled'] as const)
    .filter(part => line[part] !== 0)
    .map(part => words[part]({ amount: format.money(line[part]) }))
  return parts.length === 0 ? undefined : [words.opened({ amount: format.money(line.opened) }), ...parts].join(', ')
}

type GrantsProps = Pick<PublicWindow, 'grants'> & { readonly granted: PublicWindow['total']['granted'] }

function Grants({ grants, granted }: GrantsProps) {
  const { t, format } = useText()
  const words = t.publicPages.window
  return (
    <DataTable
      caption={words.grantsCaption}
      rows={grants}
      rowKey={({ name }) => name}
      stack={false}
      columns={[
        { key: 'project', head: words.project, cell: ({ name }) => name, rowHead: true, foot: words.total },
        {
          key: 'granted',
          head: words.granted,
          cell: ({ amount }) => format.money(amount),
          align: 'right',
          foot: format.money(granted),
        },
        {
          key: 'share',
          head: words.share,
          cell: ({ share }) => (share === null ? null : format.percent(share)),
          align: 'right',
        },
      ]}
    />
  )
}
