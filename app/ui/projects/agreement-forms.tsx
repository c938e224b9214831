// The forms of an agreement: what comes back signed, and its terms while they may still change.

import type { AgreementForm } from '#app/domain/agreement.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import { typedDay } from '#app/text/format.ts'
import { Button } from '../button.tsx'
import { DayField } from '../day-field.tsx'
import { Details } from '../details.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'
import { FormRefusals } from './act-form.tsx'
import { AgreementFaults, AgreementFields, knownTerms } from './agreement-fields.tsx'

type SignatureNoteProps = {
  readonly shown: { readonly view: ProjectView; readonly version: number }
  readonly reply: FormReply | undefined
}

export function SignatureNote({ shown, reply }: SignatureNoteProps) {
  const { t } = useText()
  const words = t.projects.agreement
  const { agreement } = shown.view
  const known = {
    bodySignedOn: agreement.bodySignedOn === null ? '' : typedDay(agreement.bodySignedOn),
    serviceSignedOn: agreement.serviceSignedOn === null ? '' : typedDay(agreement.serviceSignedOn),
    commitmentRef: agreement.commitmentRef ?? '',
  }
  const state = formState(reply, known, 'note')
  return (
    <Panel title={words.noteTitle} id="noter">
      <PostForm>
        <Stack small>
          <ErrorSummary
            faults={state.errors}
            labels={{
              serviceSignedOn: words.serviceSigned,
              bodySignedOn: words.bodySigned,
              commitmentRef: words.commitment,
            }}
            saved={null}
          />
          <FormRefusals sentences={state.formErrors} />
          <HiddenFields values={{ intent: 'note', version: shown.version }} />
          <DayField {...state.field('serviceSignedOn')} label={words.serviceSigned} hint={words.signedHint} />
          <DayField {...state.field('bodySignedOn')} label={words.bodySigned} hint={words.signedHint} />
          <TextField {...state.field('commitmentRef')} label={words.commitment} hint={words.commitmentHint} />
          <Button look="secondary">{words.note}</Button>
        </Stack>
      </PostForm>
    </Panel>
  )
}

type AgreementEditProps = {
  readonly shown: { readonly view: ProjectView; readonly form: AgreementForm; readonly version: number }
  readonly reply: FormReply | undefined
}

export function AgreementEdit({ shown, reply }: AgreementEditProps) {
  const { t, format } = useText()
  const { view, form, version } = shown
  const isSigned = view.agreement.bodySignedOn !== null || view.agreement.serviceSignedOn !== null
  const words = t.projects.agreement
  const state = formState(reply, knownTerms(form, format.typedAmount), 'edit')
  return (
    <Details summary={words.edit} open={reply?.intent === 'edit'}>
      <PostForm>
        <Stack>
          {isSigned && (
            <Notice tone="warning" small>
              {words.editClears}
            </Notice>
          )}
          <AgreementFaults form={form} faults={state.errors} />
          <FormRefusals sentences={state.formErrors} />
          <HiddenFields values={{ intent: 'edit', version }} />
          <AgreementFields form={form} state={state} />
          <Button look="secondary">{words.save}</Button>
        </Stack>
      </PostForm>
    </Details>
  )
}
