// The fields of a page of the form, in the order of its table: contacts together, and apart what only some projects are asked.

import { type Answers, choicesOf, isBlank, isDue } from '#app/domain/answers.ts'
import type { FormField } from '#app/domain/application-form.ts'
import type { FieldGroup } from '#app/text/fr/form.ts'
import { urls } from '#app/urls.ts'
import { Checkboxes } from '../checkboxes.tsx'
import { Facts } from '../facts.tsx'
import { fieldId, type Help } from '../field-frame.tsx'
import { Stack } from '../page.tsx'
import { useText } from '../text-context.tsx'
import { AttachmentsField } from './attachments-field.tsx'
import { useHelp } from './field-help.tsx'
import { choicesFor, criteriaBeside, type FormSheet, wordsOf } from './form-page.ts'
import { RowsField } from './rows-field.tsx'
import { TypedField } from './typed-field.tsx'

type FormFieldsProps = { readonly sheet: FormSheet; readonly fields: readonly FormField[] }

/** Without help beside them the fields take the whole column. */
export function FormFields({ sheet, fields }: FormFieldsProps) {
  const beside = criteriaBeside(fields)
  return groupsOf(fields).map(({ group, members }) =>
    group === null ? (
      members.map(field => (
        <OneField key={field.code} sheet={sheet} field={field} criteria={beside.get(field.code) ?? []} />
      ))
    ) : (
      <Group key={group} sheet={sheet} group={group} members={members} beside={beside} />
    ),
  )
}

const contacts = ['lead', 'sponsor', 'financeContact', 'dpoContact'] as const

function groupOf({ code, required }: FormField): FieldGroup | null {
  const contact = contacts.find(name => code.startsWith(`${name}.`))
  if (contact !== undefined) return contact
  return required === 'always' || required === 'never' || required === 'unlessToMeasure' ? null : required
}

function groupsOf(
  fields: readonly FormField[],
): readonly { readonly group: FieldGroup | null; readonly members: readonly FormField[] }[] {
  const groups: { group: FieldGroup | null; members: FormField[] }[] = []
  for (const field of fields) {
    const group = groupOf(field)
    const last = groups.at(-1)
    if (last !== undefined && last.group === group) last.members.push(field)
    else groups.push({ group, members: [field] })
  }
  return groups
}

type GroupProps = FormFieldsProps & {
  readonly group: FieldGroup
  readonly members: readonly FormField[]
  readonly beside: ReadonlyMap<string, readonly string[]>
}

/** What a condition asks is behind a native disclosure: open when the project is asked, never lost when it is not. */
function Group({ sheet, group, members, beside }: Omit<GroupProps, 'fields'>) {
  const { t } = useText()
  const { title, hint } = t.form.groups[group]
  const inside = (
    <Stack>
      {members.map(field => (
        <OneField key={field.code} sheet={sheet} field={field} criteria={beside.get(field.code) ?? []} />
      ))}
    </Stack>
  )
  const condition = members[0]?.required ?? 'always'
  if (condition === 'always' || condition === 'never')
    return (
      <fieldset className="fr-fieldset gd-group">
        <legend className="fr-fieldset__legend fr-fieldset__legend--title">
          {title} {hint !== null && <span className="fr-hint-text">{hint}</span>}
        </legend>
        {inside}
      </fieldset>
    )
  const asked = isDue(condition, sheet.answers)
  const filled = members.some(({ code }) => !isBlank(sheet.answers[code]))
  const words = t.applying.form
  const state = asked ? words.askedForYours : filled ? words.filledNotAsked : words.notAsked
  return (
    <details
      className="fr-accordion gd-group"
      open={asked}
      data-when={condition}
      data-asked={words.askedForYours}
      data-not-asked={words.notAsked}
    >
      <summary className="fr-accordion__btn">
        <span>
          {title} <small data-state>{state}</small>
        </span>
      </summary>
      <div className="fr-accordion__body">
        {hint !== null && <p className="gd-muted fr-text--sm">{hint}</p>}
        {inside}
      </div>
    </details>
  )
}

type OneFieldProps = { readonly sheet: FormSheet; readonly field: FormField; readonly criteria: readonly string[] }

export function OneField({ sheet, field, criteria }: OneFieldProps) {
  const language = useText()
  const words = wordsOf(language, field.code)
  const help: Help | null = useHelp(sheet.rules)(criteria, words.example)
  switch (field.kind) {
    case 'organisation':
      return <KnownOfBody sheet={sheet} code={field.code} />
    case 'attachments':
      return <AttachmentsField sheet={sheet} />
    case 'rows':
      return <RowsField sheet={sheet} field={field} help={help} />
    case 'choices':
      // the signatory ticks the declarations, on the page where they file
      return field.by === 'signatory' ? null : (
        <div>
          <input type="hidden" name={field.code} value="" />
          <Checkboxes
            name={field.code}
            label={words.label}
            hint={words.hint ?? undefined}
            error={sheet.errorAt(field.code)}
            help={help}
            required={field.required === 'never' ? false : undefined}
            choices={choicesFor(field.options, sheet.rules, language)}
            defaultValues={choicesOf(sheet.answers as Answers, field.code)}
          />
        </div>
      )
    default:
      return (
        <TypedField sheet={sheet} field={field} code={field.code} path={field.code} typed={sheet.answers} help={help} />
      )
  }
}

/** Three fields that the body's own record answers, shown once. */
function KnownOfBody({ sheet, code }: { readonly sheet: FormSheet; readonly code: FormField['code'] }) {
  const { t } = useText()
  if (code !== 'applicant.siret') return null
  const { siret, name, kind, parentMinistry } = sheet.organisation
  const label = (of: 'applicant.siret' | 'applicant.kind' | 'applicant.parentMinistry') => t.form.fields[of].label
  return (
    <div id="applicant-siret">
      <Facts
        facts={[
          { label: t.applying.start.body, value: name, detail: `${t.applying.form.siret} ${siret}` },
          { label: label('applicant.kind'), value: t.form.organisationKinds[kind] },
          {
            label: label('applicant.parentMinistry'),
            value:
              parentMinistry === '' ? (
                <a className="fr-link" id={fieldId('applicant.parentMinistry')} href={urls.organisation()}>
                  {t.applying.form.giveMinistry}
                </a>
              ) : (
                parentMinistry
              ),
          },
        ]}
      />
    </div>
  )
}
