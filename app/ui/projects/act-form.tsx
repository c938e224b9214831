// One act on a project behind a disclosure: what it needs in words, what it does, its button.

import { Button, type ButtonLook } from '../button.tsx'
import { Checkbox } from '../checkboxes.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'

type ActFormProps = {
  readonly intent: string
  /** Of the project on the page: the act is judged over it. */
  readonly version: number
  readonly label: string
  readonly reply: FormReply | undefined
  /** The text it takes; null for an act that takes none. */
  readonly field: {
    readonly name: string
    readonly label: string
    readonly hint?: string
    readonly required: boolean
  } | null
  readonly look?: ButtonLook
  readonly note?: string
  /** What must be ticked first, for an act that nothing takes back. */
  readonly confirm?: string
}

export function ActForm({ intent, version, label, reply, field, look = 'secondary', note, confirm }: ActFormProps) {
  const state = formState(reply, {}, intent)
  const isAnswered = reply?.intent === intent
  return (
    <Details summary={label} flat open={isAnswered}>
      <PostForm>
        <Stack small>
          <FormRefusals sentences={state.formErrors} />
          <HiddenFields values={{ intent, version }} />
          {field !== null && (
            <TextArea
              {...state.field(field.name)}
              id={`${intent}-${field.name}`}
              label={field.label}
              hint={field.hint}
              rows={3}
              required={field.required}
            />
          )}
          {note !== undefined && <p className="fr-text--sm gd-muted">{note}</p>}
          {confirm !== undefined && (
            <Checkbox {...state.field('confirmed')} id={`${intent}-confirmed`} label={confirm} required value="on" />
          )}
          <Button look={look}>{label}</Button>
        </Stack>
      </PostForm>
    </Details>
  )
}

/** Why the act was refused, over its form. */
export function FormRefusals({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map(sentence => (
        <Notice key={sentence} tone="error" small live>
          {sentence}
        </Notice>
      ))}
    </>
  )
}
