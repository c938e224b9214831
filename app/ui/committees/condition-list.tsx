// The conditions of the decision in force: what proves each, and the two acts on it; the office and the carrier read the same list.

import type { ConditionKind } from '#app/domain/decision.ts'
import type { ConditionId } from '#app/domain/identifiers.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import type { Look } from '../look.ts'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'

export type ConditionRow = {
  readonly id: ConditionId
  readonly kind: ConditionKind
  readonly wording: string
  readonly dueOn: Day
  readonly evidence: string | null
  readonly evidenceAt: Instant | null
  readonly metAt: Instant | null
}

type ConditionListProps = {
  readonly conditions: readonly ConditionRow[]
  readonly now: Instant
  readonly may: { readonly evidence: boolean; readonly meet: boolean }
  /** How it is said to this reader: the office's words unless others are given. */
  readonly voice?: Voice
  readonly reply: FormReply | undefined
}

type Voice = { readonly kinds: Readonly<Record<ConditionKind, string>>; readonly evidenceHint: string }

type State = 'met' | 'evidenced' | 'open' | 'late'
const looks: Readonly<Record<State, Look>> = { met: 'done', evidenced: 'toLook', open: 'toCome', late: 'wrong' }

const stateOf = ({ evidence, metAt, dueOn }: ConditionRow, now: Instant): State => {
  if (metAt !== null) return 'met'
  if (evidence !== null) return 'evidenced'
  return dueOn < parisDay(now) ? 'late' : 'open'
}

/** Which acts on the conditions say their own refusal here: those of the one condition that the reply is about. */
export function conditionIntents(
  conditions: readonly ConditionRow[],
  may: ConditionListProps['may'],
  reply: FormReply | undefined,
): readonly string[] {
  const about = formState(reply, {}, reply?.intent).field('conditionId').defaultValue
  const condition = conditions.find(({ id }) => id === about)
  if (condition === undefined) return []
  return condition.metAt === null && may.evidence ? ['meet', 'evidence'] : ['meet']
}

export function ConditionList({ conditions, now, may, voice, reply }: ConditionListProps) {
  const { t } = useText()
  const words = t.committee.decision
  const needsEvidence = conditions.some(({ evidence, metAt }) => evidence === null && metAt === null)
  return (
    <Panel title={words.conditions} yours={may.meet || (may.evidence && needsEvidence)}>
      <Stack>
        {conditions.map(condition => (
          <ConditionEntry
            key={condition.id}
            condition={condition}
            state={stateOf(condition, now)}
            may={may}
            voice={voice ?? { kinds: t.committee.condition, evidenceHint: words.evidenceHint }}
            reply={reply}
          />
        ))}
      </Stack>
    </Panel>
  )
}

type EntryProps = Pick<ConditionListProps, 'may' | 'reply'> & {
  readonly voice: Voice
  readonly condition: ConditionRow
  readonly state: State
}

function ConditionEntry({ condition, state, may, voice, reply }: EntryProps) {
  const { t, format } = useText()
  const words = t.committee.decision
  const { id, kind, wording, dueOn, evidence, evidenceAt, metAt } = condition
  const mine = formState(reply, {}, 'evidence')
  const isTyped = mine.field('conditionId').defaultValue === id
  const judged = formState(reply, {}, 'meet')
  const refused = judged.field('conditionId').defaultValue === id ? judged.formErrors : []
  const error = isTyped ? (mine.field('evidence').error ?? mine.formErrors[0]) : undefined
  return (
    <div>
      <p>
        <b>{voice.kinds[kind]}</b>
        {`, ${t.committee.before({ day: format.day(dueOn) })} `}
        <Badge look={looks[state]} small>
          {words.conditionState[state]}
        </Badge>
      </p>
      <p>{wording}</p>
      {evidence !== null && <p className="fr-text--sm">{`${words.evidence}${t.applying.form.colon}${evidence}`}</p>}
      {metAt !== null && <p className="fr-text--sm gd-muted">{words.metOn({ at: format.instant(metAt) })}</p>}
      {metAt === null && may.evidence && (
        <Details summary={words.saveEvidence} open={error !== undefined} flat>
          <PostForm>
            <Stack small>
              <HiddenFields values={{ intent: 'evidence', conditionId: id, evidenceAt: evidenceAt ?? '' }} />
              <TextArea
                name="evidence"
                id={`evidence-${id}`}
                label={words.evidenceLabel}
                hint={voice.evidenceHint}
                rows={2}
                error={error}
                defaultValue={isTyped ? mine.field('evidence').defaultValue : (evidence ?? '')}
              />
              <Button look="secondary" size="small" about={wording}>
                {words.saveEvidence}
              </Button>
            </Stack>
          </PostForm>
        </Details>
      )}
      {metAt === null && evidence !== null && may.meet && (
        <PostForm>
          <HiddenFields values={{ intent: 'meet', conditionId: id, evidenceAt }} />
          <Button size="small" about={wording}>
            {words.meet}
          </Button>
        </PostForm>
      )}
      {refused.map(sentence => (
        <Notice key={sentence} tone="error" small live>
          {sentence}
        </Notice>
      ))}
    </div>
  )
}
