// Activating an agreement: what is still missing, or what will happen at the same moment.

import { sum } from '#app/domain/money.ts'
import type { ProjectView } from '#app/domain/project-view.ts'
import type { ProjectAction } from '#app/domain/project-workflow.ts'
import { checkSchedule } from '#app/domain/schedule.ts'
import type { Day } from '#app/domain/time.ts'
import { Mark } from '../badge.tsx'
import { Button } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { FormRefusals } from './act-form.tsx'

type ActivationProps = {
  readonly view: ProjectView
  readonly version: number
  readonly available: readonly ProjectAction[]
  readonly firstReportDueOn: Day | null
  readonly pastMilestones: readonly { readonly code: string; readonly dueOn: Day }[]
  readonly refusals: readonly string[]
}

export function Activation({ view, version, available, firstReportDueOn, pastMilestones, refusals }: ActivationProps) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const { agreement } = view
  const ready = available.includes('activate')
  const consumed = format.money(sum(agreement.schedule.map(({ ae }) => ae)))
  return (
    <Panel title={words.activateTitle} yours={ready}>
      <FormRefusals sentences={refusals} />
      {ready ? (
        <>
          <p>
            <b>{words.then}</b>
          </p>
          <ul className="gd-outcome">
            <li>{words.thenStarts}</li>
            <li>{words.thenConsumed({ amount: consumed, ref: agreement.commitmentRef ?? '' })}</li>
            {firstReportDueOn !== null && <li>{words.thenReport({ on: firstReportDueOn })}</li>}
          </ul>
          {pastMilestones.length > 0 && (
            <Notice tone="warning" small>
              {words.thenPast({ milestones: pastMilestones })}
            </Notice>
          )}
          <PostForm>
            <HiddenFields values={{ intent: 'activate', version }} />
            <Button>{t.projects.action.activate}</Button>
            <p className="fr-text--sm gd-muted">{words.noUndo}</p>
          </PostForm>
        </>
      ) : (
        <p>
          <Mark look="near">{words.missing({ missing: missingParts() })}</Mark>
        </p>
      )}
    </Panel>
  )

  function missingParts(): readonly string[] {
    const parts = words.missingPart
    return [
      ...(agreement.bodySignedOn === null ? [parts.body] : []),
      ...(agreement.serviceSignedOn === null ? [parts.service] : []),
      ...(agreement.commitmentRef === null ? [parts.number] : []),
      ...(checkSchedule(agreement.schedule, agreement.granted).length > 0 ? [parts.schedule] : []),
    ]
  }
}
