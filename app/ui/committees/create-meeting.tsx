// The form that convenes a meeting of the committee.

import { Button, ButtonRow } from '../button.tsx'
import { DayField } from '../day-field.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { FieldRow } from '../field-row.tsx'
import type { FormState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

export function CreateMeeting({ state, action }: { readonly state: FormState; readonly action: string }) {
  const words = useText().t.committee.meetings
  return (
    <Panel title={words.create} side={words.createDetail}>
      <PostForm action={action} noValidate>
        <Stack>
          <ErrorSummary faults={state.errors} labels={{ ...words, place: words.placeOrLink }} saved={null} />
          {state.formErrors.map(sentence => (
            <Notice key={sentence} tone="error" live>
              {sentence}
            </Notice>
          ))}
          <FieldRow>
            <DayField {...state.field('day')} label={words.day} />
            <TextField {...state.field('time')} label={words.time} hint={words.timeHint} shape="short" />
          </FieldRow>
          <TextField {...state.field('place')} label={words.placeOrLink} />
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Stack>
      </PostForm>
    </Panel>
  )
}
