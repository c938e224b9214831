// The three declarations and the two acts of a signatory: file, or send back with a word.

import { Button } from '../button.tsx'
import { Checkbox } from '../checkboxes.tsx'
import { FieldError } from '../field-frame.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

type SignatureActsProps = {
  readonly version: number
  readonly filingKey: string
  readonly signer: { readonly name: string; readonly position: string }
  readonly mayFile: boolean
  readonly maySendBack: boolean
  readonly blocking: number
  readonly reply: FormReply | null
}

const sendBackForm = 'renvoyer'

const declarations = ['accurate', 'noDoubleFunding', 'publishable'] as const

export function SignatureActs({
  version,
  filingKey,
  signer,
  mayFile,
  maySendBack,
  blocking,
  reply,
}: SignatureActsProps) {
  const words = useText().t.applying.signature
  const filing = formState(reply, {}, 'submit')
  const word = formState(reply, {}, 'sendBack')
  const missing = filing.errors.length > 0
  const back = maySendBack && (
    <details className="gd-sign__back" open={word.errors.length > 0}>
      <summary className="fr-btn fr-btn--tertiary-no-outline">{words.sendBack}</summary>
      <Stack>
        <TextArea
          {...word.field('word')}
          form={sendBackForm}
          label={words.word}
          hint={words.wordHint}
          rows={3}
          maxLength={1000}
        />
        <Button look="secondary" form={sendBackForm}>
          {words.sendBackNow}
        </Button>
      </Stack>
    </details>
  )
  return (
    <div className="gd-panel gd-panel--you gd-sign__panel gd-sign__act">
      {mayFile ? (
        <PostForm noValidate>
          <HiddenFields values={{ intent: 'submit', version, filingKey }} />
          <fieldset aria-describedby={missing ? 'declarations-error' : undefined}>
            <legend className="fr-fieldset__legend gd-panel__title">{words.declare}</legend>
            {declarations.map(name => (
              <Checkbox
                key={name}
                name={name}
                label={words.declaration[name]}
                value="on"
                defaultChecked={filing.values(name)[0] === 'on'}
              />
            ))}
            <FieldError id="declarations" error={missing ? words.declareAll : undefined} />
          </fieldset>
          <p className="gd-muted gd-sign__final">
            {words.final(signer)}
            <span className="gd-hide-sm">{words.finalPosition(signer)}</span>
            {words.finalEnd}
          </p>
          <div className="gd-sign__acts">
            <Button>{words.file}</Button>
            {back}
          </div>
        </PostForm>
      ) : (
        <div>
          <h2 className="gd-panel__title">{words.notReady({ count: blocking })}</h2>
          <p className="gd-prose">{words.notReadyText}</p>
          <div className="gd-sign__acts">{back}</div>
        </div>
      )}
      {/* the word is written among the acts, and leaves by a form of its own */}
      {maySendBack && (
        <PostForm id={sendBackForm} noValidate>
          <HiddenFields values={{ intent: 'sendBack' }} />
        </PostForm>
      )}
    </div>
  )
}
