// The forms of admissibility: reasons for the warnings; a refusal proposed, withdrawn or confirmed.

import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import type { RuleCode } from '#app/domain/rules.ts'
import { Button, ButtonRow } from '../button.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

type Replied = { readonly reply: FormReply | null | undefined }

export function DeclareForm({
  warnings,
  isBlocked,
  reply,
}: Replied & { readonly warnings: readonly RuleCode[]; readonly isBlocked: boolean }) {
  const { t } = useText()
  const words = t.office.admissibility
  const state = formState(reply, {}, 'declare')
  return (
    <Panel title={words.overrideTitle} yours>
      <PostForm>
        <Stack>
          <HiddenFields values={{ intent: 'declare' }} />
          {warnings.length === 0 && <p>{words.nothingToOverride}</p>}
          {warnings.map(code => (
            <TextArea
              key={code}
              {...state.field(`reasons.${code}`)}
              label={words.override({ rule: t.rules.name[code] })}
              rows={2}
              maxLength={1000}
              required
            />
          ))}
          {isBlocked && (
            <Notice tone="warning" small>
              {words.blocked}
            </Notice>
          )}
          <p className="fr-text--sm gd-muted">{words.declareHint}</p>
          <Button>{words.declareTitle}</Button>
        </Stack>
      </PostForm>
    </Panel>
  )
}

type InadmissibilityProps = Replied & {
  readonly actions: readonly ApplicationAction[]
  /** Of the proposal that waits, as the page shows it; null when there is none. */
  readonly proposedAt: string | null
}

export function InadmissibilityForms({ actions, proposedAt, reply }: InadmissibilityProps) {
  const { t } = useText()
  const words = t.office.admissibility
  const mayConfirm = actions.includes('confirmInadmissible')
  const mayPropose = actions.includes('proposeInadmissible')
  const isProposed = proposedAt !== null
  return (
    <>
      {mayConfirm && isProposed && (
        <Panel title={words.confirmTitle} yours>
          <p className="fr-text--sm gd-muted">{words.confirmHint}</p>
          <OneButton intent="confirm" hidden={{ proposedAt }} label={words.confirmTitle} look="danger" />
        </Panel>
      )}
      {isProposed && !mayConfirm && (
        <Notice tone="info" small>
          {words.waitsForAnother}
        </Notice>
      )}
      {mayPropose && <ProposeForm isProposed={isProposed} reply={reply} />}
    </>
  )
}

function ProposeForm({ isProposed, reply }: Replied & { readonly isProposed: boolean }) {
  const { t } = useText()
  const words = t.office.admissibility
  const state = formState(reply, {}, 'propose')
  return (
    <Panel title={isProposed ? words.replace : words.proposeTitle}>
      <PostForm>
        <Stack>
          <HiddenFields values={{ intent: 'propose' }} />
          <TextArea
            {...state.field('inadmissibility')}
            label={words.reasons}
            hint={words.proposeHint}
            rows={4}
            maxLength={3000}
            required
          />
          <ButtonRow>
            <Button look="secondary">{isProposed ? words.replace : words.proposeTitle}</Button>
          </ButtonRow>
        </Stack>
      </PostForm>
      {isProposed && <OneButton intent="drop" label={words.drop} look="tertiary" />}
    </Panel>
  )
}

function OneButton({
  intent,
  hidden = {},
  label,
  look,
}: {
  readonly intent: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly label: string
  readonly look: 'danger' | 'tertiary'
}) {
  return (
    <PostForm>
      <HiddenFields values={{ intent, ...hidden }} />
      <Button look={look}>{label}</Button>
    </PostForm>
  )
}
