// What a page of the form answers when it is shown again instead of the next one.

import type { Answers } from '#app/domain/answers.ts'

export type AnswersReply = {
  /** conflict: nothing was kept, somebody wrote meanwhile · unreadable: all was kept, some of it cannot be read · refused. */
  readonly outcome: 'conflict' | 'unreadable' | 'refused'
  readonly sentence: string | null
  /** What was typed and is not kept; null when it was kept. */
  readonly typed: Answers | null
  /** Files that were not taken, beside their field. */
  readonly faults: readonly { readonly name: string; readonly sentence: string }[]
}

/** What an autosave is answered. */
export type AutosaveReply = { readonly version: number | null; readonly sentence: string }
