// The window's money and the project's cost, each figure with its base.

import { cents, rate } from '#app/domain/money.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import { Sum } from '../facts.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

export function GrantSum({ view }: { readonly view: ProjectView }) {
  const { t, format } = useText()
  const words = t.projects.show
  const { granted, totalCost } = view.agreement
  const share = rate(granted, totalCost)
  return (
    <Section title={words.money}>
      <Sum
        lines={[
          {
            label: words.granted,
            value: format.money(granted),
            ...(share === null ? {} : { detail: words.grantedDetail({ rate: format.percent(share) }) }),
          },
          { label: words.initialCost, value: format.money(totalCost) },
          { label: words.forecastCost, value: format.money(view.forecastTotalCost) },
          {
            label: words.costGap,
            value: format.signedMoney(cents(view.forecastTotalCost - totalCost)),
            detail: words.costGapDetail,
          },
        ]}
      />
    </Section>
  )
}
