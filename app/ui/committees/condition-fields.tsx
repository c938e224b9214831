// The conditions of a decision as rows one adds and removes with buttons, the same without JavaScript.

import { conditionKinds } from '#app/domain/decision.ts'
import { Button } from '../button.tsx'
import { DayField } from '../day-field.tsx'
import type { FormState } from '../form-state.ts'
import { SelectField } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

/** The name that the form's reader gives to a button which only changes rows. */
const rowsButton = '__intent__'

const insertRow = JSON.stringify({
  type: 'insert',
  payload: { name: 'conditions', defaultValue: { kind: 'SUSPENSIVE' } },
})
const removeRow = (index: number): string => JSON.stringify({ type: 'remove', payload: { name: 'conditions', index } })

export function ConditionFields({ state }: { readonly state: FormState }) {
  const { t } = useText()
  const words = t.committee.item
  const general = state.field('conditions').error
  return (
    <fieldset className="gd-conds">
      <legend>{words.conditions}</legend>
      {general !== undefined && <p className="fr-message fr-message--error">{general}</p>}
      {Array.from({ length: state.rows('conditions') }, (_, index) => (
        <ConditionRow key={index} state={state} index={index} />
      ))}
      <Button look="plain" size="small" name={rowsButton} value={insertRow} formNoValidate>
        {words.addCondition}
      </Button>
    </fieldset>
  )
}

function ConditionRow({ state, index }: { readonly state: FormState; readonly index: number }) {
  const { t } = useText()
  const words = t.committee.item
  const at = (field: string) => state.field(`conditions[${index}].${field}`)
  const wording = at('wording')
  const kind = at('kind').defaultValue === 'RESOLUTORY' ? 'RESOLUTORY' : 'SUSPENSIVE'
  const due = at('dueOn').defaultValue
  const isNew = wording.defaultValue === ''
  const wrong = ['kind', 'wording', 'dueOn'].some(field => at(field).error !== undefined)
  return (
    <details open={isNew || wrong}>
      <summary>
        <span className="gd-conds__head">
          <span>
            <b>{t.committee.condition[kind]}</b>
            {due === '' ? '' : `, ${t.committee.before({ day: due })}`}
          </span>
          <u>{words.edit}</u>
        </span>
        {isNew ? words.newCondition : wording.defaultValue}
      </summary>
      <div className="gd-conds__edit">
        <SelectField
          {...at('kind')}
          label={words.conditionKind}
          emptyLabel={null}
          defaultValue={kind}
          options={conditionKinds.map(value => ({ value, label: t.committee.condition[value] }))}
        />
        <DayField {...at('dueOn')} label={words.conditionDue} hint="" />
        <div className="gd-conds__text">
          <TextArea {...wording} label={words.conditionWording} rows={2} />
        </div>
        <Button
          look="tertiary"
          size="small"
          name={rowsButton}
          value={removeRow(index)}
          about={words.conditionOf({ number: index + 1 })}
          formNoValidate
        >
          {words.removeCondition}
        </Button>
      </div>
    </details>
  )
}
