// What a body commits: cost, request and contribution by year, for the project, then each year afterwards.

import { type Cents, cents, subtract } from '#app/domain/money.ts'
import { useText } from '../text-context.tsx'

export type Commitment = {
  readonly years: readonly {
    readonly year: number
    readonly total: Cents
    readonly requested: Cents
    readonly own: Cents
  }[]
  readonly whole: {
    readonly total: Cents
    readonly requested: Cents
    readonly own: Cents
    readonly valuedStaff: Cents
    readonly others: Cents
  }
  readonly runCostPerYear: Cents | null
  readonly runCostFunding: string | null
}

export function CommitmentTable({ years, whole, runCostPerYear, runCostFunding }: Commitment) {
  const { t, format } = useText()
  const words = t.applying.signature
  const credits = subtract(subtract(whole.own, whole.valuedStaff), whole.others)
  const row = (
    name: string,
    part: { readonly total: Cents; readonly requested: Cents; readonly own: Cents },
    className?: string,
  ) => (
    <tr key={name} className={className}>
      <th scope="row">{name}</th>
      <td className="fr-cell--right">{format.euroAmount(part.total)}</td>
      <td className="fr-cell--right">{format.euroAmount(part.requested)}</td>
      <td className="fr-cell--right">{format.euroAmount(part.own)}</td>
      <td className="gd-hide-sm">
        <Bar
          label={words.bar({ name, requested: format.money(part.requested), own: format.money(part.own) })}
          {...part}
          whole={whole.total}
        />
      </td>
    </tr>
  )
  return (
    <section className="gd-panel gd-sign__panel" aria-labelledby="engage">
      <div className="gd-panel__head">
        <h2 className="gd-panel__title" id="engage">
          {words.commits}
        </h2>
        <p className="fr-text--sm gd-muted">{words.unit}</p>
      </div>
      <div className="fr-table fr-table--sm gd-commit">
        <div className="fr-table__content">
          <table>
            <caption className="fr-sr-only">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col" className="fr-cell--right">
                  {words.cost}
                </th>
                <th scope="col" className="fr-cell--right">
                  <span className="gd-key gd-key--1 gd-hide-sm" />
                  {words.requested}
                </th>
                <th scope="col" className="fr-cell--right">
                  <span className="gd-key gd-key--4 gd-hide-sm" />
                  {words.own}
                </th>
                <th scope="col" className="gd-hide-sm">
                  <span className="fr-sr-only">{words.share}</span>
                </th>
              </tr>
            </thead>
            <tbody>{years.map(({ year, ...part }) => row(String(year), part))}</tbody>
            <tbody>
              {row(words.whole, whole, 'gd-commit__total')}
              {runCostPerYear !== null && (
                <tr className="gd-commit__after">
                  <th scope="row">{words.after}</th>
                  <td className="fr-cell--right">{format.euroAmount(runCostPerYear)}</td>
                  <td className="fr-cell--right">{t.ui.table.nothing}</td>
                  <td className="fr-cell--right">{format.euroAmount(runCostPerYear)}</td>
                  <td className="gd-hide-sm">
                    <Bar
                      label={words.barAfter({ amount: format.money(runCostPerYear) })}
                      requested={cents(0)}
                      own={runCostPerYear}
                      whole={whole.total}
                    />
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      </div>
      <p className="gd-sign__note">
        {words.note({
          staff: format.money(whole.valuedStaff),
          credits: format.money(credits),
          others: whole.others === 0 ? null : format.money(whole.others),
        })}
        {runCostFunding !== null && <span className="gd-hide-sm">{words.noteAfter({ who: runCostFunding })}</span>}
      </p>
    </section>
  )
}

type BarProps = { readonly label: string; readonly requested: Cents; readonly own: Cents; readonly whole: Cents }

/** On the scale of the whole project; what is larger ends at its edge. */
function Bar({ label, requested, own, whole }: BarProps) {
  const share = (amount: Cents): number => (whole === 0 ? 0 : Math.min(100, Math.round((amount / whole) * 1000) / 10))
  return (
    <svg className="gd-commit__bar" role="img" aria-label={label}>
      <rect width={`${share(requested)}%`} height="100%" className="gd-fill-1" />
      <rect
        x={`${share(requested)}%`}
        width={`${Math.min(share(own), 100 - share(requested))}%`}
        height="100%"
        className="gd-fill-4 gd-line-1"
      />
    </svg>
  )
}
