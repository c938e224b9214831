// The totals of the funding plan, computed as the server computes them, while one types.

import { type FundingTotals, fundingTotals, readFundingPlan } from '#app/domain/funding-plan.ts'
import { atMost, type BasisPoints, isWithinRate, toBasisPoints } from '#app/domain/money.ts'
import { type Format, formatFor } from '#app/text/format.ts'
import { localeOf } from './locale.ts'
import { typedAnswers } from './typed-answers.ts'

export function addUp(form: HTMLFormElement): void {
  const panel = form.querySelector<HTMLElement>('[data-totals]')
  if (panel === null) return
  const max = toBasisPoints(Number(panel.dataset['maxRate']))
  const format = formatFor(localeOf(form))
  form.addEventListener('input', () => show(form, fundingTotals(readFundingPlan(typedAnswers(form))), max, format))
}

function show(form: HTMLFormElement, totals: FundingTotals, max: BasisPoints, format: Format): void {
  const { total, requested, rate, gap } = totals
  const within = isWithinRate(requested, total, max)
  const money = (amount: FundingTotals['total']) => format.money(amount)
  write(form, 'total', money(total))
  write(form, 'requested', money(requested))
  write(form, 'funded', money(totals.funded))
  write(form, 'otherFunding', money(totals.otherFunding))
  write(form, 'gap', format.signedMoney(gap), gap !== 0)
  write(form, 'rate', rate === null ? '–' : format.percent(rate), !within)
  fill(form, 'rateOf', 'sentenceRate', {
    requested: money(requested),
    total: money(total),
    most: money(atMost(total, max)),
  })
  fill(form, 'valuedStaff', 'sentenceStaff', { amount: money(totals.valuedStaff) })
  const bar = form.querySelector<SVGRectElement>('.gd-meter rect + rect')
  bar?.setAttribute('width', `${Math.min(100, (rate ?? 0) / 100)}%`)
  bar?.setAttribute('class', within ? 'gd-fill-1' : 'gd-fill-error')
  form
    .querySelector('[data-years]')
    ?.replaceChildren(
      ...totals.byYear.map(({ key, ...part }) => year(String(key), money(part.total), money(part.requested))),
    )
}

/** Every place that shows the figure; wrong ones are marked, in the bar on the word beside them too. */
function write(form: HTMLFormElement, key: string, words: string, wrong?: boolean): void {
  for (const place of form.querySelectorAll<HTMLElement>(`[data-sum="${key}"]`)) {
    place.textContent = words
    if (wrong !== undefined) (place.closest('.gd-savebar__sum > span') ?? place).classList.toggle('gd-error', wrong)
  }
}

function fill(form: HTMLFormElement, key: string, hook: string, values: Readonly<Record<string, string>>): void {
  const place = form.querySelector<HTMLElement>(`[data-sum="${key}"]`)
  if (place === null) return
  place.textContent = Object.entries(values).reduce(
    (sentence, [name, value]) => sentence.replace(`{${name}}`, value),
    place.dataset[hook] ?? '',
  )
}

function year(...texts: readonly [string, string, string]): HTMLTableRowElement {
  const row = document.createElement('tr')
  texts.forEach((text, index) => {
    const cell = document.createElement(index === 0 ? 'th' : 'td')
    cell.textContent = text
    if (index === 0) cell.setAttribute('scope', 'row')
    else cell.className = 'fr-cell--right'
    row.append(cell)
  })
  return row
}
