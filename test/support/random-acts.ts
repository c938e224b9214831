// Everything that people and time do to an application and its project, one row an act, for random sequences of them.

import { advance } from '#app/domain/advance.ts'
import type { Application } from '#app/domain/application.ts'
import {
  type ApplicationAction,
  type ApplicationState,
  applicationStates,
  applicationTransitions,
  decidedStates,
} from '#app/domain/application-workflow.ts'
import { attendanceSeen } from '#app/domain/committee.ts'
import { decisionKinds } from '#app/domain/decision.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { ProjectSituation } from '#app/domain/project.ts'
import { type ProjectState, projectStates, projectTransitions } from '#app/domain/project-workflow.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { addDays, days, parisDay, parisInstant, toDay } from '#app/domain/time.ts'
import { resubmit } from '#app/use-cases/applications/resubmit-application.ts'
import { saveDraft, saveSupplementAnswer } from '#app/use-cases/applications/save-answers.ts'
import { askForSignature, sendBack } from '#app/use-cases/applications/sign-application.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { discardDraft, withdrawApplication } from '#app/use-cases/applications/withdraw-application.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { recordDecision } from '#app/use-cases/committees/record-decision.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { rescheduleApplication, scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { tickAttendance } from '#app/use-cases/committees/tick-attendance.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import { meetCondition, recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { liftConditions } from '#app/use-cases/decisions/lift-conditions.ts'
import { promoteApplication, proposePromotion } from '#app/use-cases/decisions/promote-application.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { budgetActs, moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { assignReviewers } from '#app/use-cases/office/assign-reviewers.ts'
import { changeStream } from '#app/use-cases/office/change-stream.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { declareAdmissible, warningsOf } from '#app/use-cases/office/declare-admissible.ts'
import {
  confirmInadmissible,
  dropInadmissible,
  proposeInadmissible,
} from '#app/use-cases/office/propose-inadmissible.ts'
import { requestSupplement } from '#app/use-cases/office/request-supplement.ts'
import { resolveInterest } from '#app/use-cases/office/resolve-interest.ts'
import { handOver, takeFile } from '#app/use-cases/office/take-file.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { closeProject, proposeClosure, startClosing } from '#app/use-cases/projects/close-project.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { resumeProject, suspendProject, terminateProject } from '#app/use-cases/projects/suspend-project.ts'
import { withdrawProject } from '#app/use-cases/projects/withdraw-project.ts'
import { confirmReview } from '#app/use-cases/reviews/confirm-review.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { submitReview, withdrawReview } from '#app/use-cases/reviews/submit-review.ts'
import { saveReviewDraft } from '#app/use-cases/reviews/write-review.ts'
import { actOnTime } from '#app/use-cases/tick.ts'
import { findApplication } from '#db/applications.ts'
import { listLines } from '#db/envelope.ts'
import { findInadmissibilityProposal } from '#db/inadmissibilities.ts'
import { listMeetingsToCome, listPastMeetings } from '#db/meetings.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import { findPromotion } from '#db/promotions.ts'
import { listReviews, type StoredReview } from '#db/reviews.ts'
import { findSituation } from '#db/situations.ts'
import { findLatestSubmission } from '#db/submissions.ts'
import { inTheRoom } from './committee.ts'
import { type RandomPeople, type RandomWorld, termsOf } from './random-world.ts'
import { aReview } from './reviewing.ts'

/** What the generator draws for each act; an act reads of it what it needs. */
export type Drawn = {
  readonly file: ApplicationId
  readonly amount: Cents
  /** Any number, for choices between what there is. */
  readonly choice: number
}

/** Null when there is nothing to do it on: no such review, meeting or project. */
type Outcome = Promise<Result<unknown, Refusal> | null>

type RandomAct = {
  /** In which states of the file, or of some project, it may be done. */
  readonly from: readonly (ApplicationState | ProjectState)[]
  /** What ends a file, or makes more of what there is: seldom drawn, so that sequences go far. */
  readonly seldom?: true
  /** Whose act it is, or, of a review, any of its reviewers’; the generator sometimes has somebody else try. */
  readonly by: keyof RandomPeople | 'reviewer'
  /** Which reviews it may be done on. */
  readonly fits?: (review: StoredReview) => boolean
  readonly run: (world: RandomWorld, by: PersonActor, drawn: Drawn) => Outcome
}

/** Acts that depend on no file. */
const anytime = [...applicationStates, ...projectStates]

const pick = <T>(list: readonly T[], choice: number): T | null => list[choice % Math.max(1, list.length)] ?? null

const situationOf = async ({ ctx }: RandomWorld, file: ApplicationId): Promise<Situation> => {
  const found = await findSituation(ctx.db, file, ctx.now())
  if (found === null) throw new Error(`no application ${file}`)
  return found
}

const applicationOf = async ({ ctx }: RandomWorld, file: ApplicationId): Promise<Application> => {
  const found = await findApplication(ctx.db, file)
  if (found === null) throw new Error(`no application ${file}`)
  return found
}

const reviewOf = async ({ ctx }: RandomWorld, by: PersonActor, file: ApplicationId): Promise<StoredReview | null> =>
  (await listReviews(ctx.db, file)).find(({ reviewerId }) => reviewerId === by.id) ?? null

const onReview =
  (run: (world: RandomWorld, by: PersonActor, review: StoredReview, drawn: Drawn) => Outcome): RandomAct['run'] =>
  async (world, by, drawn) => {
    const review = await reviewOf(world, by, drawn.file)
    return review === null ? null : run(world, by, review, drawn)
  }

const readOf = async ({ ctx }: RandomWorld, { version, applicationId }: StoredReview) => ({
  version,
  submissionNumber: (await findLatestSubmission(ctx.db, applicationId))?.number ?? 0,
})

const onProject =
  (run: (world: RandomWorld, by: PersonActor, found: ProjectSituation, drawn: Drawn) => Outcome): RandomAct['run'] =>
  async (world, by, drawn) => {
    const { ctx, windowId } = world
    const projects = await listProjectSituations(ctx.db, { windowId }, ctx.now())
    const found = pick(projects, drawn.choice)
    return found === null ? null : run(world, by, found, drawn)
  }

const meetingOf = async ({ ctx, windowId }: RandomWorld, choice: number) =>
  pick(
    [
      ...(await listMeetingsToCome(ctx.db, windowId, ctx.now())).toReversed(),
      ...(await listPastMeetings(ctx.db, windowId, ctx.now(), 1)),
    ],
    choice,
  )

const isOpen = ({ state, interest }: StoredReview): boolean => state !== 'submitted' && interest?.answer === 'none'

/** Days that time passes at once. */
const steps = [1, 3, 10, 21, 40, 95]

export const randomActs = {
  // the applicant
  saveDraft: {
    seldom: true,
    from: applicationTransitions.editDraft.from,
    by: 'editor',
    run: async (world, by, { file, choice }) =>
      saveDraft(world.ctx, by, file, (await applicationOf(world, file)).version, { hosting: `Nuage ${choice}` }),
  },
  askForSignature: {
    seldom: true,
    from: applicationTransitions.askForSignature.from,
    by: 'editor',
    run: ({ ctx }, by, { file }) => askForSignature(ctx, by, file),
  },
  sendBack: {
    seldom: true,
    from: applicationTransitions.sendBack.from,
    by: 'signatory',
    run: ({ ctx }, by, { file }) => sendBack(ctx, by, file, 'À revoir.'),
  },
  submit: {
    from: applicationTransitions.submit.from,
    by: 'signatory',
    run: ({ ctx }, by, { file, choice }) => submitApplication(ctx, by, file, `key ${choice % 4}`),
  },
  discardDraft: {
    seldom: true,
    from: applicationTransitions.discardDraft.from,
    by: 'editor',
    run: ({ ctx }, by, { file }) => discardDraft(ctx, by, file),
  },
  withdraw: {
    seldom: true,
    from: applicationTransitions.withdraw.from,
    by: 'signatory',
    run: ({ ctx }, by, { file }) => withdrawApplication(ctx, by, file, 'Nous renonçons.'),
  },
  answerSupplement: {
    from: applicationTransitions.answerSupplement.from,
    by: 'editor',
    run: async (world, by, { file, choice }) =>
      saveSupplementAnswer(world.ctx, by, file, (await applicationOf(world, file)).version, {
        hosting: `Nuage qualifié ${choice}.`,
      }),
  },
  resubmit: {
    from: applicationTransitions.resubmit.from,
    by: 'editor',
    run: ({ ctx }, by, { file }) => resubmit(ctx, by, file),
  },
  // the office
  takeFile: {
    seldom: true,
    from: applicationTransitions.takeFile.from,
    by: 'officer',
    run: async (world, by, { file }) => takeFile(world.ctx, by, file, (await applicationOf(world, file)).caseOfficerId),
  },
  handOver: {
    seldom: true,
    from: applicationTransitions.handOver.from,
    by: 'officer',
    run: ({ ctx, people }, by, { file }) => handOver(ctx, by, file, people.secondOfficer.id, 'En congé.'),
  },
  changeStream: {
    seldom: true,
    from: applicationTransitions.changeStream.from,
    by: 'officer',
    run: ({ ctx }, by, { file, choice }) =>
      changeStream(ctx, by, file, pick(['AI', 'DATA'], choice) ?? 'AI', 'Le projet entraîne un modèle.'),
  },
  declareAdmissible: {
    from: applicationTransitions.declareAdmissible.from,
    by: 'officer',
    run: async (world, by, { file }) =>
      declareAdmissible(
        world.ctx,
        by,
        file,
        Object.fromEntries(warningsOf(await situationOf(world, file)).map(code => [code, 'Vu.'])),
      ),
  },
  proposeInadmissible: {
    from: applicationTransitions.proposeInadmissible.from,
    by: 'officer',
    run: async ({ ctx }, by, { file }) => {
      const former = await findInadmissibilityProposal(ctx.db, file)
      return proposeInadmissible(ctx, by, file, { reasons: 'Hors du champ.', proposedAt: former?.at ?? null })
    },
  },
  dropInadmissible: {
    from: applicationTransitions.confirmInadmissible.from,
    by: 'officer',
    run: async ({ ctx }, by, { file }) =>
      dropInadmissible(ctx, by, file, (await findInadmissibilityProposal(ctx.db, file))?.at ?? ''),
  },
  confirmInadmissible: {
    from: applicationTransitions.confirmInadmissible.from,
    by: 'secondOfficer',
    run: async ({ ctx }, by, { file }) =>
      confirmInadmissible(ctx, by, file, (await findInadmissibilityProposal(ctx.db, file))?.at ?? ''),
  },
  requestSupplement: {
    from: applicationTransitions.requestSupplement.from,
    by: 'officer',
    run: ({ ctx }, by, { file }) =>
      requestSupplement(ctx, by, file, {
        message: 'Précisez l’hébergement.',
        dueOn: addDays(parisDay(ctx.now()), 14),
        fields: ['hosting'],
      }),
  },
  assignReviewers: {
    from: applicationTransitions.assignReviewers.from,
    by: 'officer',
    run: ({ ctx, people: { sarah, nora, paul } }, by, { file }) =>
      assignReviewers(ctx, by, file, {
        reviewerIds: [sarah.id, nora.id, paul.id],
        dueOn: addDays(parisDay(ctx.now()), 15),
      }),
  },
  closeReviews: {
    from: applicationTransitions.closeReviews.from,
    by: 'officer',
    run: ({ ctx }, by, { file }) => closeReviews(ctx, by, file),
  },
  resolveInterest: {
    from: applicationTransitions.resolveInterest.from,
    by: 'officer',
    run: async ({ ctx }, by, { file, choice }) => {
      const reviews = await listReviews(ctx.db, file)
      const review = reviews.find(({ interest }) => interest?.answer === 'unsure') ?? pick(reviews, choice)
      const answer = choice % 2 === 0 ? 'none' : 'declared'
      return review === null ? null : resolveInterest(ctx, by, file, review.id, answer, 'Vu avec l’évaluatrice.')
    },
  },
  writeAssessment: {
    from: applicationTransitions.writeAssessment.from,
    by: 'officer',
    run: ({ ctx }, by, { file, amount, choice }) =>
      writeAssessment(ctx, by, file, {
        recommendation: choice % 5 === 0 ? 'unfavourable' : 'favourable',
        recommended: amount,
        reasons: 'Un besoin établi.',
      }),
  },
  // reviewers
  declareInterests: {
    from: applicationTransitions.declareInterests.from,
    by: 'reviewer',
    fits: ({ interest }) => interest === null,
    run: onReview(({ ctx }, by, { id }, { choice }) =>
      declareInterests(ctx, by, id, {
        answer: choice % 5 === 0 ? 'declared' : choice % 5 === 1 ? 'unsure' : 'none',
        words: 'Une ancienne collègue.',
      }),
    ),
  },
  writeReview: {
    from: applicationTransitions.writeReview.from,
    by: 'reviewer',
    fits: isOpen,
    run: onReview(({ ctx }, by, { id, version }, { choice }) =>
      saveReviewDraft(ctx, by, id, version, aReview(choice % 5)),
    ),
  },
  submitReview: {
    from: applicationTransitions.submitReview.from,
    by: 'reviewer',
    fits: isOpen,
    run: onReview(async (world, by, review) => submitReview(world.ctx, by, review.id, await readOf(world, review))),
  },
  withdrawReview: {
    from: applicationTransitions.withdrawReview.from,
    by: 'reviewer',
    fits: ({ state }) => state === 'submitted',
    run: onReview(({ ctx }, by, { id, version }) => withdrawReview(ctx, by, id, version)),
  },
  confirmReview: {
    from: applicationTransitions.confirmReview.from,
    by: 'reviewer',
    fits: ({ state }) => state === 'submitted',
    run: onReview(async (world, by, review) => confirmReview(world.ctx, by, review.id, await readOf(world, review))),
  },
  // committee and decision
  createMeeting: {
    seldom: true,
    from: anytime,
    by: 'manager',
    run: ({ ctx, windowId }, by, { choice }) =>
      createMeeting(ctx, by, windowId, {
        heldAt: parisInstant(addDays(parisDay(ctx.now()), 20 + (choice % 20)), '09:30'),
        place: 'Salle des Registres',
      }),
  },
  schedule: {
    from: applicationTransitions.schedule.from,
    by: 'manager',
    run: async (world, by, { file, choice }) => {
      const meeting = await meetingOf(world, choice)
      return meeting === null ? null : scheduleApplication(world.ctx, by, file, meeting.id)
    },
  },
  reschedule: {
    from: applicationTransitions.reschedule.from,
    by: 'manager',
    run: async (world, by, { file, choice }) => {
      const meeting = await meetingOf(world, choice)
      return meeting === null ? null : rescheduleApplication(world.ctx, by, file, meeting.id)
    },
  },
  tickAttendance: {
    seldom: true,
    from: applicationTransitions.tickAttendance.from,
    by: 'manager',
    run: async (world, by, { file, choice }) => {
      const seen = attendanceSeen((await situationOf(world, file)).agenda?.attendance ?? [])
      const ticked = choice % 4 === 0 ? { present: [0, 1, 2, 4], recused: [choice % 5] } : inTheRoom
      return tickAttendance(world.ctx, by, file, ticked, seen)
    },
  },
  recordDecision: {
    from: applicationTransitions.recordDecision.from,
    by: 'chair',
    run: async (world, by, drawn) => {
      const { agenda, decision } = await situationOf(world, drawn.file)
      const kind = pick(decisionKinds, drawn.choice) ?? 'grant'
      return recordDecision(world.ctx, by, drawn.file, {
        terms: termsOf(kind, drawn.amount, 1 + (drawn.choice % 3), parisDay(world.ctx.now())),
        ticked: inTheRoom,
        attendanceSeen: attendanceSeen(agenda?.attendance ?? []),
        decisionVersion: decision?.validatedAt === null ? decision.version : null,
      })
    },
  },
  validate: {
    from: applicationTransitions.grant.from,
    by: 'member',
    run: async (world, by, { file }) =>
      validateDecision(world.ctx, by, file, (await situationOf(world, file)).decision?.version ?? 0),
  },
  release: {
    from: decidedStates,
    by: 'manager',
    run: async (world, by, { choice }) => {
      const meeting = await meetingOf(world, choice)
      if (meeting === null) return null
      const preview = await showNotices(world.ctx, by, meeting.id, 'fr')
      return preview.ok ? releaseNotices(world.ctx, by, meeting.id, preview.value.previewed) : preview
    },
  },
  reopen: {
    from: applicationTransitions.reopen.from,
    by: 'manager',
    run: ({ ctx }, by, { file }) => reopenApplication(ctx, by, file, 'Le projet est mûr.'),
  },
  proposePromotion: {
    from: applicationTransitions.proposePromotion.from,
    by: 'manager',
    run: async ({ ctx }, by, { file, amount }) => {
      const proposedAt = (await findPromotion(ctx.db, file))?.proposedAt ?? null
      return proposePromotion(ctx, by, file, { amount, reason: 'Des crédits sont libres.', proposedAt })
    },
  },
  promote: {
    from: applicationTransitions.promote.from,
    by: 'chair',
    run: async ({ ctx }, by, { file }) =>
      promoteApplication(ctx, by, file, (await findPromotion(ctx.db, file))?.proposedAt ?? ''),
  },
  evidenceCondition: {
    from: applicationTransitions.liftConditions.from,
    by: 'editor',
    run: async (world, by, { file, choice }) => {
      const condition = pick((await situationOf(world, file)).conditions, choice)
      if (condition === null) return null
      const { evidenceAt } = condition
      return recordConditionEvidence(world.ctx, by, file, condition.id, { evidence: 'Signée le 2 mai.', evidenceAt })
    },
  },
  meetCondition: {
    from: applicationTransitions.liftConditions.from,
    by: 'officer',
    run: async (world, by, { file, choice }) => {
      const condition = pick((await situationOf(world, file)).conditions, choice)
      if (condition === null) return null
      return meetCondition(world.ctx, by, file, condition.id, condition.evidenceAt ?? '')
    },
  },
  liftConditions: {
    from: applicationTransitions.liftConditions.from,
    by: 'officer',
    run: ({ ctx }, by, { file }) => liftConditions(ctx, by, file),
  },
  // the envelope
  moveEnvelope: {
    seldom: true,
    from: anytime,
    by: 'manager',
    run: async ({ ctx, windowId }, by, { amount, choice }) => {
      const line = pick(await listLines(ctx.db, windowId), choice)
      if (line === null) return null
      return moveEnvelope(ctx, by, {
        act: pick(budgetActs, choice) ?? 'freeze',
        lineId: line.id,
        amount,
        words: 'Lettre du budget.',
        toYear: line.year + 1,
        toStream: line.stream === 'AI' ? 'DATA' : 'AI',
        version: line.version,
      })
    },
  },
  // the project
  draftAgreement: {
    from: applicationTransitions.draftAgreement.from,
    by: 'finance',
    run: ({ ctx }, by, { file }) => draftAgreement(ctx, by, file),
  },
  sign: {
    from: projectTransitions.recordSignature.from,
    by: 'finance',
    run: onProject(({ ctx }, by, { project }) => {
      const today = parisDay(ctx.now())
      return recordSignature(ctx, by, project.id, {
        bodySignedOn: today,
        serviceSignedOn: today,
        commitmentRef: '2103',
      })
    }),
  },
  activate: {
    from: projectTransitions.activate.from,
    by: 'finance',
    run: onProject(({ ctx }, by, { project }) => activateAgreement(ctx, by, project.id, project.version)),
  },
  submitEvidence: {
    from: projectTransitions.submitEvidence.from,
    by: 'editor',
    run: onProject(async ({ ctx }, by, { project, milestones }, { choice }) => {
      const milestone = pick(milestones, choice)
      return milestone === null ? null : submitEvidence(ctx, by, project.id, milestone.id, 'Le service est ouvert.')
    }),
  },
  judgeMilestone: {
    from: projectTransitions.acceptMilestone.from,
    by: 'followUp',
    run: onProject(async ({ ctx }, by, { project, milestones }, { choice }) => {
      const milestone = pick(milestones, choice)
      const judgement = choice % 3 === 0 ? 'returnMilestone' : 'acceptMilestone'
      return milestone === null ? null : judgeMilestone(ctx, by, project.id, milestone.id, judgement, 'Vu sur place.')
    }),
  },
  sendReport: {
    from: projectTransitions.sendReport.from,
    by: 'editor',
    run: onProject(async ({ ctx }, by, { project, reports }, { amount, choice }) => {
      const report = pick(reports, choice)
      if (report === null) return null
      return sendReport(ctx, by, project.id, report.id, {
        health: 'onTrack',
        done: 'Le socle.',
        next: 'Le pilote.',
        risks: '',
        spent: amount,
        forecastEnd: toDay('2026-09-30'),
        forecastTotalCost: cents(amount * 2),
        readings: [],
      })
    }),
  },
  suspend: {
    from: projectTransitions.suspend.from,
    by: 'manager',
    run: onProject(({ ctx }, by, { project }) => suspendProject(ctx, by, project.id, 'Marché.', project.version)),
  },
  resume: {
    from: projectTransitions.resume.from,
    by: 'manager',
    run: onProject(({ ctx }, by, { project }) => resumeProject(ctx, by, project.id, 'Notifié.', project.version)),
  },
  terminate: {
    seldom: true,
    from: projectTransitions.terminate.from,
    by: 'manager',
    run: onProject(({ ctx }, by, { project }) => terminateProject(ctx, by, project.id, 'Abandon.', project.version)),
  },
  withdrawProject: {
    seldom: true,
    from: projectTransitions.withdrawProject.from,
    by: 'signatory',
    run: onProject(({ ctx }, by, { project }) =>
      withdrawProject(ctx, by, project.id, 'Le porteur renonce.', project.version),
    ),
  },
  startClosing: {
    from: projectTransitions.startClosing.from,
    by: 'editor',
    run: onProject(({ ctx }, by, { project }) => startClosing(ctx, by, project.id, project.version)),
  },
  proposeClosure: {
    from: projectTransitions.proposeClosure.from,
    by: 'followUp',
    run: onProject(({ ctx }, by, { project }) =>
      proposeClosure(ctx, by, project.id, 'Tout est livré.', project.version),
    ),
  },
  close: {
    from: projectTransitions.close.from,
    by: 'finance',
    run: onProject(({ ctx }, by, { project }) => closeProject(ctx, by, project.id, project.version)),
  },
  // time
  letTimePass: {
    seldom: true,
    from: anytime,
    by: 'auditor',
    run: async ({ ctx, advanceClock }, _by, { choice }) => {
      advanceClock(days(pick(steps, choice) ?? 1))
      await actOnTime(ctx)
      return null
    },
  },
} as const satisfies Record<string, RandomAct>

export type RandomActName = keyof typeof randomActs

export const randomActNames = Object.keys(randomActs) as readonly RandomActName[]

/** How much oftener an act is drawn that is not seldom done. */
const often = 6

/** Who does it: whose act it is, or a reviewer on whose review it may be done; null when there is none. */
export async function authorOf(
  { ctx, people }: RandomWorld,
  name: RandomActName,
  { file, choice }: Pick<Drawn, 'file' | 'choice'>,
): Promise<PersonActor | null> {
  const { by, fits = () => true }: RandomAct = randomActs[name]
  if (by !== 'reviewer') return people[by]
  const review = pick((await listReviews(ctx.db, file)).filter(fits), choice)
  return Object.values(people).find(({ id }) => id === review?.reviewerId) ?? null
}

/** The acts that the judge allows on that file, and those that the states of the projects allow. */
export async function allowedActs(world: RandomWorld, file: ApplicationId): Promise<readonly RandomActName[]> {
  const { ctx, windowId } = world
  const situation = await situationOf(world, file)
  const projects = await listProjectSituations(ctx.db, { windowId }, ctx.now())
  const states: readonly string[] = [situation.application.state, ...projects.map(({ project }) => project.state)]
  const allowed: RandomActName[] = []
  for (const name of randomActNames) {
    const act: RandomAct = randomActs[name]
    const author = await authorOf(world, name, { file, choice: 0 })
    if (author === null || !act.from.some(state => states.includes(state))) continue
    const action = name === 'validate' ? 'grant' : name
    if (isApplicationAction(action) && !advance(situation, action, author).ok) continue
    allowed.push(...Array.from({ length: act.seldom === true ? 1 : often }, () => name))
  }
  return allowed
}

const isApplicationAction = (name: string): name is ApplicationAction => Object.hasOwn(applicationTransitions, name)
