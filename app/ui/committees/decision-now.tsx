// Where a file stands after its decision, what is next and who acts.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import type { OfficeStep } from '#app/domain/office-step.ts'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'

type DecisionNowProps = {
  readonly state: ApplicationState
  readonly noticeReleased: boolean
  readonly step: OfficeStep
  /** The line could give what is requested, as far as this reader may know it. */
  readonly lineHolds: boolean
  /** This reader has an act to do here. */
  readonly isYours: boolean
}

export function DecisionNow(props: DecisionNowProps) {
  const { t } = useText()
  const words = t.committee.decision
  // what is next is one answer, which the page of the file gives too; under embargo, it is the notice
  const next = t.office.next[props.step]
  return (
    <NowStrip
      tone={props.isYours ? 'you' : 'calm'}
      stands={{
        label: words.stands,
        value: t.application.state[props.state],
        detail: props.noticeReleased ? undefined : words.underEmbargo,
      }}
      next={
        !props.noticeReleased
          ? { value: words.release, who: words.releaseBy }
          : next.who === ''
            ? { value: next.what }
            : { value: props.step === 'promotion' && props.lineHolds ? words.promoteNow : next.what, who: next.who }
      }
    />
  )
}
