// What a page that saves by itself is answered: the version of its next save, and the sentence beside its buttons.

import { json } from '@remix-run/node'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { formatFor } from '#app/text/format.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { textFor } from '#app/text/text.ts'
import type { AutosaveReply } from '#app/ui/applications/answers-reply.ts'
import type { Visit } from './page.ts'
import { statusOf } from './refusals.ts'

export function autosaveReply<T>(
  result: Result<T, Refusal>,
  versionOf: (value: T) => number,
  { ctx, locale }: Pick<Visit<PersonActor>, 'ctx' | 'locale'>,
  /** How much of what was kept is wrong, and said beside its field when the page is shown. */
  faults = 0,
): Response {
  const t = textFor(locale)
  if (!result.ok) {
    const isConflict = result.refusal.code === 'changedMeanwhile'
    const sentence = isConflict ? t.applying.form.conflictShort : refusalSentence(result.refusal, t)
    return autosaved(null, sentence, statusOf(result.refusal))
  }
  const time = formatFor(locale).time(ctx.now())
  const { savedAt, savedWithFaults } = t.applying.form
  const sentence = faults === 0 ? savedAt({ time }) : savedWithFaults({ time, count: faults })
  return autosaved(versionOf(result.value), sentence, 200)
}

export const autosaved = (version: number | null, sentence: string, status: number): Response =>
  json({ version, sentence } satisfies AutosaveReply, { status })
