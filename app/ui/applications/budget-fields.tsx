// The budget section: the sheet of lines, the totals, the other funding, and what the project costs once it is done.

import type { FormField } from '#app/domain/application-form.ts'
import { Details } from '../details.tsx'
import { ExpenseLists } from '../expense-lists.tsx'
import { Stack } from '../page.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { BudgetLines } from './budget-lines.tsx'
import { BudgetTotals } from './budget-totals.tsx'
import { FormFields } from './form-fields.tsx'
import type { FormSheet } from './form-page.ts'

type BudgetFieldsProps = { readonly sheet: FormSheet; readonly fields: readonly FormField[] }

export function BudgetFields({ sheet, fields }: BudgetFieldsProps) {
  const { t } = useText()
  const named = (...codes: readonly string[]) => fields.filter(({ code }) => codes.includes(code))
  const drawn = ['vatRegime', 'budgetLines', 'ownContribution', 'otherFunding']
  return (
    <Stack>
      <FormFields sheet={sheet} fields={named('vatRegime')} />
      <Details summary={t.asked.expenses}>
        <ExpenseLists expenses={sheet.rules.expenses} />
      </Details>
      <BudgetLines sheet={sheet} />
      <BudgetTotals sheet={sheet} />
      <FormFields sheet={sheet} fields={named('otherFunding')} />
      <Section title={t.applying.budget.after}>
        <FormFields sheet={sheet} fields={fields.filter(({ code }) => !drawn.includes(code))} />
      </Section>
    </Stack>
  )
}
