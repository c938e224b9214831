// The five questions of the eligibility check.

import type { ListedOperator, ProjectType } from '#app/domain/funding-window.ts'
import type { OrganisationKind } from '#app/domain/organisation.ts'
import type { Text } from '#app/text/text.ts'
import { urls } from '#app/urls.ts'
import { Button, ButtonRow } from '../button.tsx'
import { Checkboxes } from '../checkboxes.tsx'
import { DayField } from '../day-field.tsx'
import { FieldRow } from '../field-row.tsx'
import type { FormState } from '../form-state.ts'
import { MoneyField } from '../money-field.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

type EligibilityFormProps = {
  readonly state: FormState
  readonly kinds: readonly OrganisationKind[]
  readonly projectTypes: readonly ProjectType[]
  /** Operators of the name that was typed, when there are several. */
  readonly several: { readonly operators: readonly ListedOperator[]; readonly more: boolean } | null
}

/** What each field is called where an error names it. */
export const eligibilityLabels = (words: Text['publicPages']['eligibility']) => ({
  body: words.body,
  kind: words.kind,
  types: words.typesQuestion,
  totalCost: words.cost,
  requested: words.request,
  startDate: words.start,
  endDate: words.end,
})

export function EligibilityForm({ state, kinds, projectTypes, several }: EligibilityFormProps) {
  const { t, locale } = useText()
  const words = t.publicPages.eligibility
  return (
    <PostForm action={urls.eligibility()} aria-label={words.title}>
      <Stack>
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend fr-fieldset__legend--title">{words.bodyQuestion}</legend>
          <Stack>
            <TextField {...state.field('body')} label={words.body} hint={words.bodyHint} />
            {several !== null && <Operators state={state} several={several} />}
            <RadioGroup
              {...state.field('kind')}
              label={words.kind}
              hint={words.kindHint}
              choices={kinds.map(kind => ({ value: kind, label: t.account.kinds[kind] }))}
              columns
              framed={false}
            />
          </Stack>
        </fieldset>
        <Checkboxes
          {...state.field('types')}
          label={words.typesQuestion}
          hint={words.typesHint}
          defaultValues={state.values('types')}
          choices={projectTypes.map(({ code, label, description }) => ({
            value: code,
            label: label[locale],
            hint: description[locale],
          }))}
          large
        />
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend fr-fieldset__legend--title">{words.costQuestion}</legend>
          <MoneyField {...state.field('totalCost')} label={words.cost} hint={words.costHint} required />
        </fieldset>
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend fr-fieldset__legend--title">{words.requestQuestion}</legend>
          <MoneyField {...state.field('requested')} label={words.request} hint={words.requestHint} required />
        </fieldset>
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend fr-fieldset__legend--title">{words.datesQuestion}</legend>
          <FieldRow>
            <DayField {...state.field('startDate')} label={words.start} required />
            <DayField {...state.field('endDate')} label={words.end} required />
          </FieldRow>
        </fieldset>
        <ButtonRow>
          <Button>{words.submit}</Button>
        </ButtonRow>
      </Stack>
    </PostForm>
  )
}

type OperatorsProps = { readonly state: FormState; readonly several: NonNullable<EligibilityFormProps['several']> }

function Operators({ state, several }: OperatorsProps) {
  const words = useText().t.publicPages.eligibility
  return (
    <>
      <Notice tone="info" live>
        {words.chooseOne}
      </Notice>
      <RadioGroup
        {...state.field('siren')}
        label={words.several({ typed: state.field('body').defaultValue })}
        hint={several.more ? words.more : undefined}
        choices={[
          ...several.operators.map(({ siren, name }) => ({ value: siren, label: words.operator({ name, siren }) })),
          { value: '', label: words.none },
        ]}
        framed={false}
      />
    </>
  )
}
