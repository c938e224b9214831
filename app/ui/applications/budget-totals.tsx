// Under the lines: the share requested, who pays and whether it balances, the years; the form's script keeps them live.

import { textOf } from '#app/domain/answers.ts'
import { fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { atMost, type Cents, isWithinRate, rate as shareOf } from '#app/domain/money.ts'
import { classes } from '../classes.ts'
import { FieldError } from '../field-frame.tsx'
import { Meter } from '../meter.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import type { FormSheet } from './form-page.ts'

export function BudgetTotals({ sheet }: { readonly sheet: FormSheet }) {
  const { t, format } = useText()
  const words = t.applying.budget
  const { rules, answers } = sheet
  const totals = fundingTotals(readFundingPlan(answers))
  const { total, requested, rate, funded, gap, valuedStaff, otherFunding } = totals
  const staffShare = shareOf(totals.staff, total)
  const ownError = sheet.errorAt('ownContribution')
  const unbalanced = gap !== 0
  return (
    <div className="gd-totals" data-totals data-max-rate={rules.maxRate}>
      <Panel>
        <Meter title={words.rate} rate={rate} max={rules.maxRate}>
          <p
            data-sentence-rate={words.rateOf({ requested: '{requested}', total: '{total}', most: '{most}' })}
            data-sum="rateOf"
          >
            {words.rateOf({
              requested: format.money(requested),
              total: format.money(total),
              most: format.money(atMost(total, rules.maxRate)),
            })}
          </p>
          <p>{words.bounds({ min: format.money(rules.totalCost.min), max: format.money(rules.totalCost.max) })}</p>
        </Meter>
      </Panel>
      <Panel title={words.funding}>
        <dl className="gd-sum">
          <div>
            <dt>{words.window}</dt>
            <dd data-sum="requested">{format.money(requested)}</dd>
          </div>
          <div>
            <dt>
              <label htmlFor="ownContribution">{words.own}</label>
              <small data-sum="valuedStaff" data-sentence-staff={words.valuedStaff({ amount: '{amount}' })}>
                {words.valuedStaff({ amount: format.money(valuedStaff) })}
              </small>
            </dt>
            <dd>
              <input
                className={classes(
                  'fr-input fr-input--sm gd-input--money',
                  ownError !== undefined && 'fr-input--error',
                )}
                id="ownContribution"
                name="ownContribution"
                inputMode="decimal"
                defaultValue={textOf(answers, 'ownContribution')}
                aria-invalid={ownError === undefined ? undefined : true}
                aria-describedby={ownError === undefined ? undefined : 'ownContribution-error'}
              />
            </dd>
          </div>
          <div>
            <dt>{words.others}</dt>
            <dd data-sum="otherFunding">{format.money(otherFunding)}</dd>
          </div>
          <div className="gd-sum__total">
            <dt>{words.funded}</dt>
            <dd data-sum="funded">{format.money(funded)}</dd>
          </div>
          <div>
            <dt>{words.total}</dt>
            <dd data-sum="total">{format.money(total)}</dd>
          </div>
          <div className="gd-sum__gap">
            <dt>{words.gap}</dt>
            <dd className={unbalanced ? 'gd-error' : undefined} data-sum="gap">
              {format.signedMoney(gap)}
            </dd>
          </div>
        </dl>
        <FieldError id="ownContribution" error={ownError} />
      </Panel>
      <Panel title={words.byYear}>
        <div className="fr-table fr-table--sm">
          <table>
            <caption className="fr-sr-only">{words.byYearCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col" className="fr-cell--right">
                  {words.cost}
                </th>
                <th scope="col" className="fr-cell--right">
                  {words.requested}
                </th>
              </tr>
            </thead>
            <tbody data-years>
              {totals.byYear.map(({ key, ...part }) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td className="fr-cell--right">{format.money(part.total)}</td>
                  <td className="fr-cell--right">{format.money(part.requested)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td className="fr-cell--right" data-sum="total">
                  {format.money(total)}
                </td>
                <td className="fr-cell--right" data-sum="requested">
                  {format.money(requested)}
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      </Panel>
      <Parts
        title={words.byResource}
        side={staffShare === null ? undefined : words.staffShare({ share: format.percent(staffShare) })}
        parts={totals.byResource.map(part => ({ ...part, label: t.form.options.resource[part.key] }))}
      />
      <Parts
        title={words.byActivity}
        parts={totals.byActivity.map(part => ({ ...part, label: t.form.options.activity[part.key] }))}
      />
    </div>
  )
}

type PartsProps = {
  readonly title: string
  readonly side?: string | undefined
  readonly parts: readonly { readonly label: string; readonly total: Cents; readonly requested: Cents }[]
}

/** The same costs by another key, as they were when the page was made. */
function Parts({ title, side, parts }: PartsProps) {
  const { t, format } = useText()
  const words = t.applying.budget
  if (parts.length === 0) return null
  return (
    <Panel title={title}>
      {side !== undefined && <p className="fr-text--sm">{side}</p>}
      <div className="fr-table fr-table--sm">
        <table>
          <caption className="fr-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col" className="fr-cell--right">
                {words.cost}
              </th>
              <th scope="col" className="fr-cell--right">
                {words.requested}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ label, total, requested }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="fr-cell--right">{format.money(total)}</td>
                <td className="fr-cell--right">{format.money(requested)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** The figures that stay in view while one scrolls. */
export function useBudgetSums({ answers, rules }: Pick<FormSheet, 'answers' | 'rules'>) {
  const { t, format } = useText()
  const words = t.applying.budget
  const { requested, total, rate, gap } = fundingTotals(readFundingPlan(answers))
  return [
    { key: 'requested', label: words.sumRequested, value: format.money(requested) },
    {
      key: 'rate',
      label: words.sumRate,
      value: rate === null ? t.ui.table.nothing : format.percent(rate),
      wrong: !isWithinRate(requested, total, rules.maxRate),
    },
    { key: 'gap', label: words.sumGap, value: format.signedMoney(gap), wrong: gap !== 0 },
  ]
}
