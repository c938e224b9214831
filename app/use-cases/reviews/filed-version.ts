// A filed version as reviewers read it: without the means to reach its people, who answer through the office.

import type { Answers } from '#app/domain/answers.ts'
import { applicationForm } from '#app/domain/application-form.ts'
import type { Submission, SubmissionContent } from '#app/domain/submission.ts'
import type { Instant } from '#app/domain/time.ts'
import { type Change, versionChanges } from '#app/domain/version-difference.ts'

export type FiledVersion = {
  readonly number: number
  readonly receivedAt: Instant
  readonly answers: Answers
  readonly attachments: SubmissionContent['attachments']
}

const meansOfContact: ReadonlySet<string> = new Set(
  applicationForm.flatMap(({ fields }) =>
    fields.filter(({ kind }) => kind === 'email' || kind === 'phone').map(({ code }) => code),
  ),
)

const withoutMeans = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !meansOfContact.has(code)))

export const forReviewers = ({ number, receivedAt, content }: Submission): FiledVersion => ({
  number,
  receivedAt,
  answers: withoutMeans(content.answers),
  attachments: content.attachments,
})

/** What a reviewer would read otherwise in `latest`; nothing when both are the same version. */
export const changesSince = (written: Submission, latest: Submission): readonly Change[] =>
  written.number === latest.number ? [] : versionChanges(forReviewers(written), forReviewers(latest))
