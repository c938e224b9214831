// The forms of admissibility: reasons for the warnings; a refusal proposed, withdrawn or confirmed. What is typed for one
// judgement and for the other is one form, which the page places: whichever button is pressed, nothing typed is lost.

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

const judgementFormId = 'juger'

type Proposed = {
  /** Of the proposal that waits, as the page shows it; null when there is none. */
  readonly proposedAt: string | null
}

/** The form of both judgements; their fields and buttons stand where each is explained. */
export const JudgementForm = ({ proposedAt }: Proposed) => (
  <PostForm id={judgementFormId} noValidate>
    <HiddenFields values={{ proposedAt: proposedAt ?? '' }} />
  </PostForm>
)

type Replied = { readonly reply: FormReply | null | undefined }

export function DeclareForm({
  warnings,
  isBlocked,
  proposedAt,
  reply,
}: Replied & Proposed & { readonly warnings: readonly RuleCode[]; readonly isBlocked: boolean }) {
  const { t } = useText()
  const words = t.office.admissibility
  const state = formState(reply, {}, reply?.intent)
  return (
    <Panel title={words.overrideTitle} yours={proposedAt === null}>
      <Stack>
        {warnings.length === 0 && <p>{words.nothingToOverride}</p>}
        {warnings.map(code => (
          <TextArea
            key={code}
            {...state.field(`reasons.${code}`)}
            form={judgementFormId}
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
        <p className="fr-text--sm gd-muted">
          {proposedAt === null ? words.declareHint : `${words.declareDrops} ${words.declareHint}`}
        </p>
        <Button
          look={proposedAt === null ? 'primary' : 'secondary'}
          form={judgementFormId}
          name="intent"
          value="declare"
        >
          {words.declareTitle}
        </Button>
      </Stack>
    </Panel>
  )
}

type InadmissibilityProps = Replied & Proposed & { readonly actions: readonly ApplicationAction[] }

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
      {isProposed && mayPropose && (
        <OneButton intent="drop" hidden={{ proposedAt }} label={words.drop} look="tertiary" />
      )}
      {mayPropose && <ProposeForm proposedAt={proposedAt} reply={reply} />}
    </>
  )
}

function ProposeForm({ proposedAt, reply }: Replied & Proposed) {
  const { t } = useText()
  const words = t.office.admissibility
  const state = formState(reply, {}, reply?.intent)
  const isProposed = proposedAt !== null
  return (
    <Panel title={isProposed ? words.replace : words.proposeTitle}>
      <Stack>
        <TextArea
          {...state.field('inadmissibility')}
          form={judgementFormId}
          label={words.reasons}
          hint={words.proposeHint}
          rows={4}
          maxLength={3000}
          required
        />
        <ButtonRow>
          <Button look="secondary" form={judgementFormId} name="intent" value="propose">
            {isProposed ? words.replace : words.proposeTitle}
          </Button>
        </ButtonRow>
      </Stack>
    </Panel>
  )
}

function OneButton({
  intent,
  hidden,
  label,
  look,
}: {
  readonly intent: string
  readonly hidden: Readonly<Record<string, string>>
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
