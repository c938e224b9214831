// The reviewers' grid: weights, what each criterion looks for, and what each score means.

import type { Criterion } from '#app/domain/funding-window.ts'
import type { PublicRules } from '#app/domain/public-window.ts'
import { percentOf } from '../chart.tsx'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { Facts } from '../facts.tsx'
import { useText } from '../text-context.tsx'

type Grid = PublicRules['grid']

export function PublicGrid({ grid }: { readonly grid: Grid }) {
  const { t, locale } = useText()
  const words = t.publicPages.window
  const { scale, favourableFrom, debatedFrom } = grid
  return (
    <section aria-labelledby="grille">
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-lg-4">
          <h2 id="grille">{words.grid}</h2>
          <p className="fr-mt-2w">
            {words.gridLead({ top: scale.at(-1)?.value ?? 0, favourable: favourableFrom, debated: debatedFrom })}
          </p>
          <Details summary={words.notes} flat>
            <Facts
              tight
              facts={scale.map(({ value, label, definition }) => ({
                label: words.note({ value, label: label[locale] }),
                value: definition[locale],
              }))}
            />
          </Details>
        </div>
        <div className="fr-col-lg-8">
          <Weights grid={grid} />
        </div>
      </div>
      <Details summary={words.anchors}>
        {grid.criteria.map(criterion => (
          <Anchors key={criterion.code} criterion={criterion} grid={grid} />
        ))}
      </Details>
    </section>
  )
}

function Weights({ grid }: { readonly grid: Grid }) {
  const { t, locale } = useText()
  const words = t.publicPages.window
  const heaviest = Math.max(...grid.criteria.map(({ weight }) => weight))
  return (
    <DataTable
      caption={words.gridCaption}
      rows={grid.criteria.toSorted((a, b) => b.weight - a.weight)}
      rowKey={({ code }) => code}
      stack={false}
      columns={[
        { key: 'criterion', head: words.criterion, cell: ({ label }) => label[locale] },
        { key: 'weight', head: words.weight, cell: ({ weight }) => String(weight), align: 'right' },
        {
          key: 'drawn',
          head: words.weightDrawn,
          headHidden: true,
          className: 'gd-col-bar gd-hide-sm',
          cell: ({ weight }) => (
            <svg className="gd-bar" aria-hidden="true" focusable="false">
              <rect width={percentOf(weight, heaviest)} height="100%" className="gd-fill-1" />
            </svg>
          ),
        },
      ]}
    />
  )
}

/** A note without words of its own for this criterion keeps the general definition of the scale. */
function Anchors({ criterion, grid }: { readonly criterion: Criterion; readonly grid: Grid }) {
  const { t, locale } = useText()
  const words = t.publicPages.window
  const { code, label, weight, eliminatory, lookedFor, anchors } = criterion
  return (
    <Details summary={label[locale]} detail={words.points({ count: weight })} id={`critere-${code}`} flat>
      <Facts
        tight
        facts={[
          { label: words.lookedFor, value: lookedFor[locale] },
          ...grid.scale.map(note => ({
            label: words.note({ value: note.value, label: note.label[locale] }),
            value: (anchors[String(note.value)] ?? note.definition)[locale],
          })),
        ]}
      />
      {eliminatory && <p className="fr-text--sm gd-muted">{words.eliminatory({ below: grid.eliminatoryBelow })}</p>}
    </Details>
  )
}
