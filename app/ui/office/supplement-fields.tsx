// The fields a supplement request reopens, section by section; and the requests made before.

import type { SectionCode } from '#app/domain/application-form.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { fieldName } from '#app/text/field-name.ts'
import { Checkboxes } from '../checkboxes.tsx'
import { Details } from '../details.tsx'
import { FieldError } from '../field-frame.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

type RequestedFieldsProps = {
  readonly sections: readonly { readonly section: SectionCode; readonly fields: readonly string[] }[]
  readonly chosen: readonly string[]
  readonly error?: string | undefined
}

export function RequestedFields({ sections, chosen, error }: RequestedFieldsProps) {
  const { t } = useText()
  const words = t.office.supplement
  return (
    <fieldset
      className={error === undefined ? 'fr-fieldset' : 'fr-fieldset fr-fieldset--error'}
      id="fields"
      tabIndex={-1}
    >
      <legend className="fr-fieldset__legend">{words.fields}</legend>
      {sections.map(({ section, fields }) => {
        const { title } = t.form.sections[section]
        const count = fields.filter(field => chosen.includes(field)).length
        return (
          <Details key={section} flat summary={title} detail={words.chosen({ count })} open={count > 0}>
            <Checkboxes
              name="fields"
              id={`fields-${section}`}
              label={words.fieldsOf({ section: title })}
              labelHidden
              columns
              defaultValues={chosen}
              choices={fields.map(field => ({ value: field, label: fieldName(t.form, field) }))}
            />
          </Details>
        )
      })}
      <FieldError id="fields" error={error} />
    </fieldset>
  )
}

type FormerRequestsProps = {
  readonly requests: readonly {
    readonly id: string
    readonly number: number
    readonly requestedAt: Instant
    readonly dueOn: Day
    readonly message: string
    readonly fields: readonly string[]
    readonly answeredAt: Instant | null
    readonly expiredAt: Instant | null
  }[]
}

export function FormerRequests({ requests }: FormerRequestsProps) {
  const { t, format } = useText()
  const words = t.office.supplement
  const dayOf = (at: Instant): string => format.day(parisDay(at))
  return (
    <Panel title={words.formerTitle}>
      {requests.map(({ id, number, requestedAt, dueOn, message, fields, answeredAt, expiredAt }) => (
        <Details
          key={id}
          flat
          summary={words.former({ number, day: dayOf(requestedAt) })}
          detail={
            answeredAt !== null
              ? words.answered({ day: dayOf(answeredAt) })
              : expiredAt !== null
                ? words.expired({ day: dayOf(expiredAt) })
                : words.awaited({ day: format.day(dueOn) })
          }
        >
          <p className="gd-typed">{message}</p>
          <ul>
            {fields.map(field => (
              <li key={field}>{fieldName(t.form, field)}</li>
            ))}
          </ul>
        </Details>
      ))}
    </Panel>
  )
}
