// From drafting to activation: the steps of an agreement, done, late or to come.

import type { ProjectView } from '#app/domain/project-view.ts'
import { addDays } from '#app/domain/time.ts'
import { Due } from '../due.tsx'
import { Panel } from '../panel.tsx'
import { type Step, Steps } from '../steps.tsx'
import { useText } from '../text-context.tsx'

export function AgreementSteps({ view, draftedBy }: { readonly view: ProjectView; readonly draftedBy: string | null }) {
  const { t, format } = useText()
  const words = t.projects.agreement
  const { agreement, organisation, today } = view
  const dueOn = addDays(agreement.acceptedOn, agreement.dueDays)
  const waiting = agreement.activatedOn === null
  const signed = (on: ProjectView['today'] | null, from: string): Pick<Step, 'detail' | 'state'> =>
    on === null
      ? {
          detail: (
            <>
              <Due day={dueOn} today={today} /> {words.expectedFrom({ name: from })}
            </>
          ),
          ...(waiting && dueOn < today ? { state: 'late' as const } : {}),
        }
      : { detail: format.day(on), state: 'done' }
  const steps: readonly Step[] = [
    { title: words.step.drafted, detail: draftedBy ?? undefined, state: 'done' },
    { title: words.step.service, ...signed(agreement.serviceSignedOn, t.projects.who.manager) },
    { title: words.step.body({ organisation }), ...signed(agreement.bodySignedOn, agreement.signatory) },
    {
      title: words.step.numbered,
      detail: agreement.commitmentRef ?? t.projects.who.finance,
      ...(agreement.commitmentRef === null ? {} : { state: 'done' as const }),
    },
    {
      title: words.step.active,
      detail: agreement.activatedOn === null ? words.activation : format.day(agreement.activatedOn),
      ...(agreement.activatedOn === null ? {} : { state: 'done' as const }),
    },
  ]
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <Panel title={words.steps} side={words.stepsDone({ done, of: steps.length })}>
      <Steps steps={steps} />
    </Panel>
  )
}
