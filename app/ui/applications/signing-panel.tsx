// Who signs: named by address, asked once nothing stops filing; or the editor alone, where the version says so.

import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button, ButtonRow, LinkButton } from '../button.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

export type SigningPanelProps = {
  readonly view: CarrierView
  readonly signatory: { readonly email: string; readonly name: string | null; readonly askedAt: Instant | null } | null
  readonly may: {
    readonly edit: boolean
    readonly nameSignatory: boolean
    readonly askForSignature: boolean
    readonly submit: boolean
  }
  readonly hasNothingMissing: boolean
  /** The first field to mend. */
  readonly firstHref: string | undefined
  readonly reply: FormReply | null
}

export function SigningPanel({ view, signatory, may, hasNothingMissing, firstHref, reply }: SigningPanelProps) {
  const { t, format } = useText()
  const words = t.applying.summary
  const naming = formState(reply, {}, 'nameSignatory')
  const asking = formState(reply, {}, 'askForSignature')
  const isSignatory = view.roles.includes('applicantSignatory')
  const who =
    signatory === null
      ? ''
      : signatory.name === null || signatory.name === ''
        ? signatory.email
        : `${signatory.name}, ${signatory.email}`
  const isAsked = signatory !== null && signatory.askedAt !== null
  return (
    <Panel title={words.signatory} id="depot" yours={hasNothingMissing && may.edit}>
      <Stack>
        {[...naming.formErrors, ...asking.formErrors].map(sentence => (
          <Notice key={sentence} tone="error" live>
            {sentence}
          </Notice>
        ))}
        <p className="gd-prose">{words.signatoryLead}</p>
        {signatory !== null && (
          <p>
            <strong>{words.named({ who })}</strong> {signatory.name === null ? words.neverCame : ''}{' '}
            {isAsked && signatory.askedAt !== null ? words.asked({ at: format.instant(signatory.askedAt) }) : ''}
          </p>
        )}
        {may.nameSignatory &&
          (signatory === null ? (
            <NameForm state={naming} primary={hasNothingMissing} label={words.nameSignatory} />
          ) : (
            <Details summary={words.changeSignatory} flat open={naming.errors.length > 0}>
              <NameForm state={naming} primary={false} label={words.nameSignatory} />
            </Details>
          ))}
        {may.askForSignature && !(isSignatory && may.submit) && (
          <PostForm>
            <HiddenFields values={{ intent: 'askForSignature' }} />
            <Button look={isAsked ? 'secondary' : 'primary'}>{isAsked ? words.askAgain : words.ask}</Button>
          </PostForm>
        )}
        {may.edit && !may.askForSignature && <p className="gd-muted gd-prose">{words.askWhen}</p>}
        {isSignatory && may.submit && (
          <>
            {may.edit && <p className="gd-prose">{words.fileAlone}</p>}
            <ButtonRow>
              <LinkButton href={urls.signature(view.id)}>{words.toSignature}</LinkButton>
            </ButtonRow>
          </>
        )}
        {firstHref !== undefined && (
          <ButtonRow>
            <LinkButton href={firstHref} look="secondary">
              {words.first}
            </LinkButton>
          </ButtonRow>
        )}
        <p className="gd-muted gd-prose fr-text--sm">{words.counts}</p>
      </Stack>
    </Panel>
  )
}

type NameFormProps = { readonly state: ReturnType<typeof formState>; readonly primary: boolean; readonly label: string }

function NameForm({ state, primary, label }: NameFormProps) {
  const words = useText().t.applying.summary
  return (
    <PostForm noValidate>
      <Stack>
        <HiddenFields values={{ intent: 'nameSignatory' }} />
        <TextField {...state.field('email')} label={words.signatoryEmail} type="email" autoComplete="off" required />
        <Button look={primary ? 'primary' : 'secondary'}>{label}</Button>
      </Stack>
    </PostForm>
  )
}
