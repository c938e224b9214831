// A funded sample from its agreement to today: signatures, milestones, quarterly reports, suspension, closure, reminders.

import type { IndicatorId, ProjectId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import type { ProjectSituation } from '#app/domain/project.ts'
import { toDay } from '#app/domain/time.ts'
import type { Context } from '#app/use-cases/context.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { closeProject, proposeClosure } from '#app/use-cases/projects/close-project.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { judgeMilestone } from '#app/use-cases/projects/judge-milestone.ts'
import { readReport } from '#app/use-cases/projects/read-report.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { remindApplicant, remindCarrier } from '#app/use-cases/projects/remind-carrier.ts'
import { sendReport } from '#app/use-cases/projects/send-report.ts'
import { submitEvidence } from '#app/use-cases/projects/submit-evidence.ts'
import { suspendProject } from '#app/use-cases/projects/suspend-project.ts'
import { findProjectSituation } from '#db/project-situations.ts'
import type { Cast } from '../cast.ts'
import { momentOf } from '../moments.ts'
import type { DemoProject, DemoReport } from '../story.ts'
import { must, requireApplication, type SampleThread, type WorldEvent } from './thread.ts'

/** What the events of one project share. */
type Funded = { readonly cast: Cast; readonly thread: SampleThread; readonly story: DemoProject; id: ProjectId | null }

export function projectEvents(cast: Cast, thread: SampleThread): readonly WorldEvent[] {
  const story = thread.content.project
  const reminders = thread.content.reminders.map(at => ({
    at: momentOf(at),
    happen: (ctx: Context) => remind(ctx, cast, thread, funded?.id ?? null),
  }))
  const funded: Funded | null = story === null ? null : { cast, thread, story, id: null }
  if (funded === null) return reminders
  return [
    ...agreementEvents(funded),
    ...milestoneEvents(funded),
    ...reportEvents(funded),
    ...endEvents(funded),
    ...reminders,
  ]
}

function requireProject({ id, thread }: Funded): ProjectId {
  if (id === null) throw new Error(`${thread.ref} has no project yet`)
  return id
}

async function situationOf(ctx: Context, funded: Funded): Promise<ProjectSituation> {
  const situation = await findProjectSituation(ctx.db, requireProject(funded), ctx.now())
  if (situation === null) throw new Error(`${funded.thread.ref} lost its project`)
  return situation
}

function agreementEvents(funded: Funded): readonly WorldEvent[] {
  const { cast, thread, story } = funded
  const { odile } = cast.people
  const drafted: WorldEvent = {
    at: momentOf(story.draftedAt),
    happen: async ctx => {
      funded.id = must(
        `${thread.ref} agreement`,
        await draftAgreement(ctx, odile, requireApplication(thread), { uo: story.uo }),
      ).id
    },
  }
  const signed = [story.bodySignedOn, story.serviceSignedOn].flatMap(day => (day === null ? [] : [day])).sort()
  const signatures = [...new Set(signed)].map(day => ({
    at: momentOf(`${day}T17:00`),
    happen: async (ctx: Context) => {
      const given = {
        bodySignedOn: story.bodySignedOn === day ? toDay(day) : null,
        serviceSignedOn: story.serviceSignedOn === day ? toDay(day) : null,
        commitmentRef: signed.length === 2 && day === signed[1] ? story.commitmentRef : null,
      }
      must(`${thread.ref} signature`, await recordSignature(ctx, odile, requireProject(funded), given))
    },
  }))
  if (story.activatedAt === null) return [drafted, ...signatures]
  const activated: WorldEvent = {
    at: momentOf(story.activatedAt),
    happen: async ctx =>
      void must(`${thread.ref} activation`, await activateAgreement(ctx, odile, requireProject(funded), null)),
  }
  return [drafted, ...signatures, activated]
}

function milestoneEvents(funded: Funded): readonly WorldEvent[] {
  const { cast, thread, story } = funded
  return story.milestones.flatMap((milestone, place) => {
    if (milestone === null) return []
    const milestoneOf = async (ctx: Context) => {
      const found = (await situationOf(ctx, funded)).milestones[place]
      if (found === undefined) throw new Error(`${thread.ref} has no milestone ${place + 1}`)
      return found.id
    }
    return [
      {
        at: momentOf(milestone.sentAt),
        happen: async (ctx: Context) =>
          void must(
            `${thread.ref} evidence`,
            await submitEvidence(
              ctx,
              cast.people[thread.content.editor],
              requireProject(funded),
              await milestoneOf(ctx),
              milestone.evidence,
            ),
          ),
      },
      {
        at: momentOf(milestone.acceptedAt),
        happen: async (ctx: Context) =>
          void must(
            `${thread.ref} judgement`,
            await judgeMilestone(
              ctx,
              cast.people.malik,
              requireProject(funded),
              await milestoneOf(ctx),
              'acceptMilestone',
              milestone.judgement,
            ),
          ),
      },
    ]
  })
}

function reportEvents(funded: Funded): readonly WorldEvent[] {
  const { cast, thread, story } = funded
  const reportOf = async (ctx: Context, { periodEnd }: DemoReport) => {
    const situation = await situationOf(ctx, funded)
    const report = situation.reports.find(each => each.periodEnd === periodEnd)
    if (report === undefined)
      throw new Error(`${thread.ref}: no report is asked for the quarter that ends on ${periodEnd}`)
    return { situation, id: report.id }
  }
  return story.reports.flatMap(report => [
    {
      at: momentOf(report.sentAt),
      happen: async (ctx: Context) => {
        const { situation, id } = await reportOf(ctx, report)
        const readings = situation.indicators.flatMap((indicator: { readonly id: IndicatorId }, place) => {
          const value = report.readings[place] ?? null
          return value === null
            ? []
            : [{ indicatorId: indicator.id, value: Number(value.replace(',', '.').replace(/\s/g, '')) }]
        })
        const { health, done, next, risks } = report
        const written = {
          health,
          done,
          next,
          risks,
          spent: euros(report.spent),
          forecastEnd: toDay(report.forecastEnd),
          forecastTotalCost: euros(report.forecastCost),
          readings,
        }
        must(
          `${thread.ref} report`,
          await sendReport(ctx, cast.people[thread.content.editor], requireProject(funded), id, written),
        )
      },
    },
    {
      at: momentOf(report.readAt),
      happen: async (ctx: Context) =>
        void must(
          `${thread.ref} reading`,
          await readReport(ctx, cast.people.malik, requireProject(funded), (await reportOf(ctx, report)).id),
        ),
    },
  ])
}

function endEvents(funded: Funded): readonly WorldEvent[] {
  const { cast, thread, story } = funded
  const { suspension, closure } = story
  const suspended =
    suspension === null
      ? []
      : [
          {
            at: momentOf(suspension.at),
            happen: async (ctx: Context) =>
              void must(
                `${thread.ref} suspension`,
                await suspendProject(ctx, cast.people.marion, requireProject(funded), suspension.reason, null),
              ),
          },
        ]
  if (closure === null) return suspended
  return [
    ...suspended,
    {
      at: momentOf(closure.proposedAt),
      happen: async ctx =>
        void must(
          `${thread.ref} closure`,
          await proposeClosure(ctx, cast.people.malik, requireProject(funded), closure.words, null),
        ),
    },
    {
      at: momentOf(closure.closedAt),
      happen: async ctx =>
        void must(`${thread.ref} closure`, await closeProject(ctx, cast.people.odile, requireProject(funded), null)),
    },
  ]
}

async function remind(ctx: Context, cast: Cast, thread: SampleThread, id: ProjectId | null): Promise<void> {
  const { malik } = cast.people
  if (id === null)
    must(`${thread.ref} reminder`, await remindApplicant(ctx, malik, requireApplication(thread), null, ''))
  else must(`${thread.ref} reminder`, await remindCarrier(ctx, malik, id, null, ''))
}
