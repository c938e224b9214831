// The acts the office may do on a project now, each behind its own disclosure; exactly those that would succeed.

import { healthLevels } from '#app/domain/health.ts'
import type { LateMatter } from '#app/domain/project-needs.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Stack } from '../page.tsx'
import { PostForm } from '../post-form.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { Section } from '../section.tsx'
import { TextArea } from '../text-area.tsx'
import { useText } from '../text-context.tsx'
import { ActForm, FormRefusals } from './act-form.tsx'
import { UnsettledMilestones } from './unsettled-milestones.tsx'

type ProjectActsProps = {
  readonly shown: {
    readonly view: Pick<ProjectView, 'health' | 'milestones'>
    readonly version: number
    readonly available: readonly ProjectAction[]
    readonly late: readonly LateMatter[]
  }
  readonly reply: FormReply | undefined
}

export function ProjectActs({ shown: { view, version, available, late }, reply }: ProjectActsProps) {
  const { t } = useText()
  const { action, show: words } = t.projects
  const reason = { name: 'reason', label: words.reason, hint: words.reasonHint, required: true }
  const offered = (
    ['suspend', 'resume', 'proposeClosure', 'close', 'terminate'] as const satisfies readonly ProjectAction[]
  ).filter(each => available.includes(each))
  const mayRemind = available.includes('remindCarrier')
  const mayOverride = available.includes('overrideHealth')
  if (offered.length === 0 && !mayRemind && !mayOverride) return null
  const fieldOf = (each: (typeof offered)[number]) => {
    if (each === 'close') return null
    if (each === 'resume') return { name: 'word', label: words.word, required: false }
    return each === 'proposeClosure' ? { ...reason, label: words.closureWords, hint: words.closureHint } : reason
  }
  return (
    <Section title={words.acts}>
      <Stack small>
        {(available.includes('proposeClosure') || available.includes('close')) && (
          <UnsettledMilestones milestones={view.milestones} />
        )}
        {mayRemind && <RemindForm late={late} reply={reply} />}
        {offered.map(each => (
          <ActForm
            key={each}
            intent={each}
            version={version}
            label={action[each]}
            reply={reply}
            field={fieldOf(each)}
            look={each === 'terminate' ? 'danger' : 'secondary'}
            {...(each === 'close' ? { note: words.noUndo } : {})}
            {...(each === 'terminate' ? { confirm: words.stopConfirm } : {})}
          />
        ))}
        {mayOverride && <OverrideForm version={version} health={view.health} reply={reply} />}
      </Stack>
    </Section>
  )
}

function RemindForm({ late, reply }: { readonly late: readonly LateMatter[]; readonly reply: FormReply | undefined }) {
  const { t } = useText()
  const { action, show: words, matter: nameOf } = t.projects
  const intent = 'remindCarrier'
  const choices = late
    .filter(({ mayRemind }) => mayRemind)
    .map(({ need }) => ({ value: need.matter, label: nameOf(need) }))
  const state = formState(reply, { matter: choices[0]?.value ?? '' }, intent)
  return (
    <Details summary={action[intent]} flat open={reply?.intent === intent}>
      <PostForm>
        <Stack small>
          <FormRefusals sentences={state.formErrors} />
          <HiddenFields values={{ intent }} />
          <RadioGroup {...state.field('matter')} label={words.remindOf} framed={false} choices={choices} required />
          <TextArea
            {...state.field('word')}
            id={`${intent}-word`}
            label={words.remindWord}
            hint={words.remindHint}
            rows={3}
            required={false}
          />
          <Button look="secondary">{action[intent]}</Button>
        </Stack>
      </PostForm>
    </Details>
  )
}

type OverrideFormProps = {
  readonly version: number
  readonly health: Pick<ProjectView['health'], 'override' | 'overrideDays'>
  readonly reply: FormReply | undefined
}

function OverrideForm({ version, health, reply }: OverrideFormProps) {
  const { t } = useText()
  const { action, show: words } = t.projects
  const intent = 'overrideHealth'
  const state = formState(reply, { level: health.override?.level ?? 'computed' }, intent)
  return (
    <Details summary={action[intent]} flat open={reply?.intent === intent}>
      <PostForm>
        <Stack small>
          <FormRefusals sentences={state.formErrors} />
          <HiddenFields values={{ intent, version }} />
          <p className="fr-text--sm gd-muted">{words.overrideHint({ days: health.overrideDays })}</p>
          <RadioGroup
            {...state.field('level')}
            label={words.overrideLevel}
            framed={false}
            choices={[
              { value: 'computed', label: words.overrideNone },
              ...healthLevels.map(level => ({ value: level, label: t.projects.health.level[level] })),
            ]}
            required
          />
          <TextArea
            {...state.field('reason')}
            id="override-reason"
            label={words.reason}
            hint={words.overrideReasonHint}
            rows={2}
          />
          <Button look="secondary">{words.override}</Button>
        </Stack>
      </PostForm>
    </Details>
  )
}
