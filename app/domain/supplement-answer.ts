// The answer to a supplement request: what it may touch, and what it does to the promised answer.

import type { Answers } from './answers.ts'
import type { Application, Attachment, Supplement } from './application.ts'
import { canonicalJson, type SubmissionContent } from './submission.ts'
import {
  addDays,
  daysBetween,
  endOfParisDay,
  type Instant,
  instantFromMilliseconds,
  milliseconds,
  parisDay,
} from './time.ts'

/** A field by its code, an attachment as `attachments.amdacOpinion`. */
export const unlocks = (supplement: Pick<Supplement, 'fields'> | null, path: string): boolean =>
  supplement?.fields.includes(path) ?? false

type Filed = Pick<SubmissionContent, 'answers' | 'attachments'>

/** Something that the request names is no longer as it was filed: an answer sent back untouched answers nothing. */
export function isAnswered(
  { fields }: Pick<Supplement, 'fields'>,
  filed: Filed,
  {
    answers,
    attachments,
  }: { readonly answers: Answers; readonly attachments: readonly Pick<Attachment, 'id' | 'kind'>[] },
): boolean {
  const idsOf = (held: readonly Pick<Attachment, 'id' | 'kind'>[], kind: string): string =>
    held
      .filter(one => one.kind === kind)
      .map(({ id }) => id)
      .sort()
      .join(' ')
  return fields.some(field =>
    field.startsWith('attachments.')
      ? idsOf(filed.attachments, field.slice('attachments.'.length)) !==
        idsOf(attachments, field.slice('attachments.'.length))
      : canonicalJson(filed.answers[field] ?? null) !== canonicalJson(answers[field] ?? null),
  )
}

/** The last day that counts before an excluded end. */
export const lastDayBefore = (end: Instant) => parisDay(instantFromMilliseconds(milliseconds(end) - 1))

/** The promised answer, later by the days in Paris that the supplement took: the clock stood still meanwhile. */
export function movedAnswer(
  answerDueAt: NonNullable<Application['answerDueAt']>,
  requestedAt: Instant,
  answeredAt: Instant,
): Instant {
  const paused = daysBetween(parisDay(requestedAt), parisDay(answeredAt))
  return endOfParisDay(addDays(lastDayBefore(answerDueAt), paused))
}
