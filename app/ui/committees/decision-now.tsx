// Where a file stands after its decision, what is next and who acts.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ConditionStep, conditionStep, type HeldCondition } from '#app/domain/condition-step.ts'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'

type DecisionNowProps = {
  readonly state: ApplicationState
  readonly noticeReleased: boolean
  readonly isPromotionProposed: boolean
  readonly conditions: readonly HeldCondition[]
  /** This reader has an act to do here. */
  readonly isYours: boolean
}

export function DecisionNow(props: DecisionNowProps) {
  const { t } = useText()
  const words = t.committee.decision
  const { value, who } = nextOf(props, words)
  return (
    <NowStrip
      tone={props.isYours ? 'you' : 'calm'}
      stands={{
        label: words.stands,
        value: t.application.state[props.state],
        detail: props.noticeReleased ? undefined : words.underEmbargo,
      }}
      next={{ value, who }}
    />
  )
}

type Words = Pick<ReturnType<typeof useText>['t']['committee']['decision'], 'next' | 'who'>

const nextOnConditions = (step: ConditionStep['what'], { next, who }: Words) =>
  ({
    evidence: { value: next.evidence, who: who.carrier },
    judge: { value: next.judge, who: who.officer },
    lift: { value: next.lift, who: who.officer },
  })[step]

function nextOf(
  { state, noticeReleased, isPromotionProposed, conditions }: DecisionNowProps,
  { next, who }: Words,
): { readonly value: string; readonly who: string } {
  if (!noticeReleased) return { value: next.release, who: who.manager }
  switch (state) {
    case 'acceptedWithConditions':
      return nextOnConditions(conditionStep(conditions).what, { next, who })
    case 'accepted':
      return { value: next.agreement, who: who.finance }
    case 'deferred':
      return { value: next.reopen, who: who.carrier }
    case 'waitlisted':
      return isPromotionProposed ? { value: next.confirm, who: who.chair } : { value: next.promote, who: who.manager }
    default:
      return { value: next.nothing, who: who.nobody }
  }
}
