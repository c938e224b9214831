// Where a file stands for the office: its step, whose turn it is, by when, and the answer promised to its carrier.

import type { PublicState } from '#app/domain/application-workflow.ts'
import { officeStep, owingStates } from '#app/domain/office-step.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import { parisDay } from '#app/domain/time.ts'
import { carrierState } from '../applications/public-state-badge.tsx'
import { Due } from '../due.tsx'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'
import { dueDay } from './due-day.ts'
import type { ShownHead } from './file-frame.tsx'

type FileNowProps = {
  readonly head: ShownHead
  readonly publicState: PublicState
  readonly projectState: ProjectState | null
  /** The reader can do what comes next. */
  readonly yours: boolean
  readonly reviews: { readonly given: number; readonly expected: number } | null
}

export function FileNow({ head, publicState, projectState, yours, reviews }: FileNowProps) {
  const { t, format } = useText()
  const words = t.office.file
  const { state, answerDueAt, today } = head
  // once there is a project, its own dates are those that bind
  const stepDueAt = head.hasProject ? null : head.stepDueAt
  const next = t.office.next[officeStep(state, head)]
  const paused = state === 'supplementRequested'
  const owing = owingStates.includes(state) && answerDueAt !== null
  const isLate = (stepDueAt !== null && dueDay(stepDueAt) < today) || (owing && !paused && dueDay(answerDueAt) < today)
  const stands =
    state === 'underReview' && reviews !== null
      ? words.reviewsGiven({ given: reviews.given, asked: reviews.expected })
      : t.application.state[state]
  return (
    <NowStrip
      tone={isLate ? 'late' : yours ? 'you' : 'calm'}
      stands={{
        value: stands,
        detail: `${words.standsSince({ day: format.day(parisDay(head.stateSince)) })}, ${words.seenByCarrier({ state: carrierState(t, { state: publicState, projectState }) })}`,
      }}
      next={next.who === '' ? { value: next.what } : { who: next.who, value: next.what }}
      by={
        stepDueAt === null
          ? { value: words.noDue }
          : {
              value: <Due day={dueDay(stepDueAt)} today={today} />,
              detail: words.endOf({ day: format.day(dueDay(stepDueAt)) }),
            }
      }
      also={
        answerDueAt === null
          ? undefined
          : {
              label: words.promise,
              value: owing ? <Due day={dueDay(answerDueAt)} today={today} paused={paused} /> : words.answered,
              detail: words.endOf({ day: format.day(dueDay(answerDueAt)) }),
            }
      }
    />
  )
}
