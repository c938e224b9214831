// What the office did with a sample: taken, completed, found admissible, given to reviewers, reported on.

import type { Answers } from '#app/domain/answers.ts'
import { euros } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { addDays, parisDay, toDay } from '#app/domain/time.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { assignReviewers } from '#app/use-cases/office/assign-reviewers.ts'
import { declareAdmissible } from '#app/use-cases/office/declare-admissible.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { findApplication } from '#db/applications.ts'
import type { Cast } from '../cast.ts'
import { momentOf } from '../moments.ts'
import type { DemoSupplement } from '../story.ts'
import { attachAll } from './filing.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './thread.ts'

export function officeEvents(cast: Cast, thread: SampleThread): readonly WorldEvent[] {
  const { content } = thread
  const officer = content.officer === null ? null : cast.people[content.officer]
  if (officer === null) return []
  return [
    ...admissibilityEvents(officer, thread),
    ...content.supplements.flatMap((supplement, place) => supplementEvents(cast, officer, thread, supplement, place)),
    ...reviewingEvents(cast, officer, thread),
    ...content.assessments.map(({ writtenAt, recommendation, recommended, reasons }) => ({
      at: momentOf(writtenAt),
      happen: async (ctx: Parameters<WorldEvent['happen']>[0]) =>
        void must(
          `${thread.ref} report`,
          await writeAssessment(ctx, officer, requireApplication(thread), {
            recommendation,
            recommended: euros(recommended),
            reasons,
          }),
        ),
    })),
  ]
}

function admissibilityEvents(officer: PersonActor, thread: SampleThread): readonly WorldEvent[] {
  const { admissibility } = thread.content
  if (admissibility === null) return []
  const { takenAt, declaredAt, overrides } = admissibility
  const taken: WorldEvent = {
    at: momentOf(takenAt),
    happen: async ctx =>
      void must(`${thread.ref} take`, await takeFile(ctx, officer, requireApplication(thread), null)),
  }
  if (declaredAt === null) return [taken]
  const declared: WorldEvent = {
    at: momentOf(declaredAt),
    happen: async ctx =>
      void must(
        `${thread.ref} admissible`,
        await declareAdmissible(ctx, officer, requireApplication(thread), overrides),
      ),
  }
  return [taken, declared]
}

function supplementEvents(
  cast: Cast,
  officer: PersonActor,
  thread: SampleThread,
  supplement: DemoSupplement,
  place: number,
): readonly WorldEvent[] {
  const { ref, content } = thread
  const { requestedAt, dueOn, message, fields, answer } = supplement
  const asked: WorldEvent = {
    at: momentOf(requestedAt),
    happen: async ctx =>
      void must(
        `${ref} supplement`,
        await requestSupplement(ctx, officer, requireApplication(thread), { message, dueOn: toDay(dueOn), fields }),
      ),
  }
  if (answer === null) return [asked]
  const answered: WorldEvent = {
    at: momentOf(answer.sentAt),
    happen: async ctx => {
      const editor = cast.people[content.editor]
      const id = requireApplication(thread)
      const application = await findApplication(ctx.db, id)
      if (application === null) throw new Error(`${ref} is gone`)
      must(
        `${ref} answer`,
        await saveSupplementAnswer(
          ctx,
          editor,
          id,
          application.version,
          answersAfter(content.answers, content.supplements, place, fields),
        ),
      )
      await attachAll(ctx, cast, thread, answer.attachments)
      must(`${ref} resubmit`, await resubmit(ctx, editor, id))
    },
  }
  return [asked, answered]
}

/** What the unlocked fields say once that supplement is answered: what the next one found there, or what they say today. */
function answersAfter(
  today: Answers,
  supplements: readonly DemoSupplement[],
  place: number,
  fields: readonly string[],
): Answers {
  const later = supplements.slice(place + 1).flatMap(({ answer }) => (answer === null ? [] : [answer.before]))
  const after: Answers = Object.assign({}, today, ...later.toReversed())
  return Object.fromEntries(Object.entries(after).filter(([code]) => fields.includes(code)))
}

function reviewingEvents(cast: Cast, officer: PersonActor, thread: SampleThread): readonly WorldEvent[] {
  const { reviewing } = thread.content
  if (reviewing === null) return []
  const reviewerIds = [...reviewing.reviews.map(({ reviewer }) => reviewer), ...reviewing.awaited].map(
    key => cast.people[key].id,
  )
  return [
    {
      at: momentOf(reviewing.assignedAt),
      happen: async ctx => {
        const dueOn = addDays(parisDay(ctx.now()), 15)
        must(
          `${thread.ref} reviewers`,
          await assignReviewers(ctx, officer, requireApplication(thread), { reviewerIds, dueOn }),
        )
      },
    },
  ]
}
