// The form of an agreement: its object and dates, its schedule by year with what is wrong beside it, its milestones' days.

import type { AgreementForm } from '#app/domain/agreement.ts'
import { cents, parseEuros } from '#app/domain/money.ts'
import { checkSchedule, type ScheduleProblem } from '#app/domain/schedule.ts'
import { typedDay } from '#app/text/format.ts'
import { CheckList } from '../check-list.tsx'
import { DayField } from '../day-field.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { FieldRow } from '../field-row.tsx'
import type { FormState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { MoneyField } from '../money-field.tsx'
import { Stack } from '../page.tsx'
import { Section } from '../section.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

/** What the fields start from, by their names. */
export function knownTerms(
  { terms, years }: AgreementForm,
  write: (amount: ReturnType<typeof cents>) => string,
): { readonly [name: string]: string } {
  const amounts = years.flatMap((year, index) => {
    const own = terms.schedule.find(each => each.year === year)
    return (['ae', 'cp'] as const).map(kind => [
      `years[${index}].${kind}`,
      own === undefined || own[kind] === 0 ? '' : write(own[kind]),
    ])
  })
  const days = terms.milestonesDueOn.map((on, index) => [`milestones[${index}]`, typedDay(on)])
  return {
    object: terms.object,
    uo: terms.uo ?? '',
    start: typedDay(terms.start),
    end: typedDay(terms.end),
    ...(Object.fromEntries([...amounts, ...days]) as { readonly [name: string]: string }),
  }
}

type AgreementFaultsProps = {
  readonly form: Pick<AgreementForm, 'milestones' | 'years'>
  readonly faults: FormState['errors']
}

/** What is wrong with the form, each under the name of its field: a milestone, an amount of a year. */
export function AgreementFaults({ form: { milestones, years }, faults }: AgreementFaultsProps) {
  const words = useText().t.projects.agreement
  const labels = Object.fromEntries([
    ...milestones.map((milestone, index) => [`milestones[${index}]`, words.dueOf(milestone)]),
    ...years.flatMap((year, index) => [
      [`years[${index}].ae`, words.aeOf({ year })],
      [`years[${index}].cp`, words.cpOf({ year })],
    ]),
  ]) as { readonly [name: string]: string }
  const { object, uo, start, end } = words
  return <ErrorSummary faults={faults} labels={{ object, uo, start, end, ...labels }} saved={null} />
}

type AgreementFieldsProps = { readonly form: AgreementForm; readonly state: FormState }

export function AgreementFields({ form, state }: AgreementFieldsProps) {
  const { t } = useText()
  const words = t.projects.agreement
  return (
    <Stack>
      <TextArea {...state.field('object')} label={words.object} hint={words.objectHint} rows={2} required />
      {form.kind === 'RECIPROCAL_COMMITMENT' && (
        <TextField {...state.field('uo')} label={words.uo} hint={words.uoHint} required={false} />
      )}
      <FieldRow>
        <DayField {...state.field('start')} label={words.start} required />
        <DayField {...state.field('end')} label={words.end} required />
      </FieldRow>
      <Section title={words.schedule} id="years" side={words.scheduleSide}>
        <ScheduleFields form={form} state={state} />
      </Section>
      <Section title={words.milestones}>
        <p className="fr-text--sm gd-muted">{words.milestonesHint}</p>
        {form.milestones.map(({ code, title }, index) => (
          <DayField key={code} {...state.field(`milestones[${index}]`)} label={words.dueOf({ code, title })} required />
        ))}
      </Section>
    </Stack>
  )
}

function ScheduleFields({ form: { years, granted }, state }: AgreementFieldsProps) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const typed = (name: string) => parseEuros(state.field(name).defaultValue) ?? cents(0)
  const schedule = years.map((year, index) => ({
    year,
    ae: typed(`years[${index}].ae`),
    cp: typed(`years[${index}].cp`),
  }))
  const problems = checkSchedule(schedule, granted)
  return (
    <Stack small>
      <p className="fr-text--sm gd-muted">{words.scheduleHint({ granted: format.money(granted) })}</p>
      {years.map((year, index) => (
        <div key={year}>
          <HiddenFields values={{ [`years[${index}].year`]: String(year) }} />
          <FieldRow>
            <MoneyField {...state.field(`years[${index}].ae`)} label={words.aeOf({ year })} />
            <MoneyField {...state.field(`years[${index}].cp`)} label={words.cpOf({ year })} error={errorOf(year)} />
          </FieldRow>
        </div>
      ))}
      <CheckList
        small
        checks={
          problems.length === 0
            ? [
                {
                  key: 'totals',
                  level: 'ok',
                  sentence: words.checkTotals({ granted: format.money(granted) }),
                  note: words.balanced,
                },
                { key: 'cumulated', level: 'ok', sentence: words.checkCumulated, note: words.balanced },
              ]
            : problems.map(problem => ({
                key: keyOf(problem),
                level: 'error',
                sentence: t.refusals.agreementWrong({ code: 'agreementWrong', problems: [problem] }),
              }))
        }
      />
    </Stack>
  )

  function errorOf(year: number): string | undefined {
    const own = problems.filter(problem => 'year' in problem && problem.year === year)
    return own.length === 0 ? undefined : t.refusals.agreementWrong({ code: 'agreementWrong', problems: own })
  }
}

const keyOf = (problem: ScheduleProblem): string =>
  'year' in problem ? `${problem.code} ${problem.year}` : problem.code
