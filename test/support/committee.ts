// A committee with its people and files that wait for it, for tests of what it decides.

import type { Application, Assessment } from '#app/domain/application.ts'
import { attendanceSeen, type Meeting } from '#app/domain/committee.ts'
import type { ProposedTerms } from '#app/domain/decision.ts'
import { type AgendaItemId, type ApplicationId, type MeetingId, toId } from '#app/domain/identifiers.ts'
import { type Cents, euros } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import type { Situation } from '#app/domain/situation.ts'
import { reference } from '#app/domain/submission.ts'
import { parisDay, parisInstant, toDay, yearOf } from '#app/domain/time.ts'
import { freezeVersion } from '#app/use-cases/applications/submit-application.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { type RecordedDecision, recordDecision } from '#app/use-cases/committees/record-decision.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { type Ticked, tickAttendance } from '#app/use-cases/committees/tick-attendance.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import { inTransaction } from '#app/use-cases/context.ts'
import { reserveFor } from '#app/use-cases/envelope/ledger.ts'
import { insertApplication, takeReferenceNumber } from '#db/applications.ts'
import { appendJournal } from '#db/journal.ts'
import { insertParticipant } from '#db/participants.ts'
import { findSituation } from '#db/situations.ts'
import { makeWorld, type World } from './world.ts'

/** The value of a result that a test counts on. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export type Committee = World & {
  readonly chair: PersonActor
  readonly member: PersonActor
  readonly manager: PersonActor
  readonly officer: PersonActor
  readonly finance: PersonActor
  readonly editor: PersonActor
  readonly signatory: PersonActor
  /** A reviewed file with a finished report, whose recommended amount is reserved where the line holds it. */
  readonly file: (given?: FileGiven) => Promise<ApplicationId>
  readonly situation: (id: ApplicationId) => Promise<Situation>
  readonly meeting: (day?: string, time?: string) => Promise<MeetingId>
  /** Files put on a meeting of that day, on which the clock then stands. */
  readonly inSession: (files: readonly ApplicationId[], day?: string) => Promise<MeetingId>
  readonly record: (
    id: ApplicationId,
    terms: Partial<ProposedTerms>,
    given?: Partial<RecordedDecision> & { readonly by?: PersonActor },
  ) => Promise<Result<Application, Refusal>>
  /** Recorded by the chair and validated by the manager. */
  readonly decide: (id: ApplicationId, terms: Partial<ProposedTerms>) => Promise<void>
  readonly itemOf: (id: ApplicationId) => Promise<AgendaItemId>
  readonly validate: (actor: PersonActor, id: ApplicationId) => Promise<Result<Application, Refusal>>
  /** The manager releases the notices as their page shows them now. */
  readonly release: (meeting: MeetingId) => Promise<Result<Meeting, Refusal>>
}

export type FileGiven = {
  readonly title?: string
  readonly stream?: string
  readonly requested?: Cents
  readonly recommended?: Cents
  readonly recommendation?: Assessment['recommendation']
  readonly state?: Application['state']
}

/** Everybody but the last seat is in the room. */
export const inTheRoom = { present: [0, 1, 2, 4], recused: [] }

export const terms = (given: Partial<ProposedTerms> = {}): ProposedTerms => ({
  kind: 'grant',
  granted: null,
  reasons: [],
  reasonText: '',
  conditions: [],
  waitlistRank: null,
  departureReason: '',
  vote: null,
  ...given,
})

/** On 10 March 2025, with the lines of the window file open. */
export async function makeCommittee(): Promise<Committee> {
  const world = await makeWorld()
  await world.tick()
  const chair = await world.person({
    name: 'Anne Delmas',
    email: 'anne.delmas@comite.exemple.invalid',
    position: 'présidente du comité',
    roles: ['committeeChair'],
  })
  const member = await world.person({
    name: 'Marc Vidal',
    email: 'marc.vidal@comite.exemple.invalid',
    roles: ['committeeMember'],
  })
  const manager = await world.person({ name: 'Marion Keller', roles: ['windowManager'] })
  const officer = await world.person({ name: 'Hugo Tessier', roles: ['caseOfficer'] })
  const finance = await world.person({ name: 'Odile Ferrand', roles: ['financeOfficer'] })
  const body = await world.organisation()
  const editor = await world.person({ email: 'editrice@organisme.exemple.invalid', organisationId: body.id })
  const signatory = await world.person({ email: 'signataire@organisme.exemple.invalid', organisationId: body.id })
  let files = 0

  const situation: Committee['situation'] = async id => {
    const found = await findSituation(world.db, id, world.ctx.now())
    if (found === null) throw new Error(`no application ${id}`)
    return found
  }

  const file: Committee['file'] = async (given = {}) => {
    files += 1
    const now = world.ctx.now()
    const requested = given.requested ?? euros(100_000)
    const recommended = given.recommended ?? requested
    const recommendation = given.recommendation ?? 'favourable'
    const { id: windowId, referencePrefix } = world.window
    const year = yearOf(parisDay(now))
    const number = reference(referencePrefix, year, await takeReferenceNumber(world.db, windowId, year))
    const application: Application = {
      id: toId(world.ctx.newId()),
      windowId,
      organisationId: body.id,
      reference: number,
      title: given.title ?? `Projet ${files}`,
      state: given.state ?? 'reviewed',
      previousState: null,
      versionNumber: 3,
      stream: given.stream ?? 'DATA',
      answers: {},
      caseOfficerId: officer.id,
      createdBy: editor.id,
      createdAt: now,
      editedAt: now,
      submittedAt: now,
      answerDueAt: null,
      stateSince: now,
      stepDueAt: null,
      totalCents: (requested * 2) as Cents,
      requestedCents: requested,
      scoreTenths: 700,
      signatureAskedAt: null,
      version: 1,
    }
    await insertApplication(world.db, application)
    await insertParticipant(world.db, application.id, { role: 'applicantEditor', email: editor.email }, editor.id, now)
    await insertParticipant(
      world.db,
      application.id,
      { role: 'applicantSignatory', email: signatory.email },
      editor.id,
      now,
    )
    const found = await situation(application.id)
    await fileAsOf(world, found, number, editor)
    const reservation = await inTransaction(
      world.ctx,
      async ctx =>
        ({
          ok: true,
          value: await reserveFor(ctx, found, recommendation === 'unfavourable' ? (0 as Cents) : recommended, officer),
        }) as const,
    )
    await world.db
      .insertInto('assessment')
      .values({
        application_id: application.id,
        recommendation,
        recommended_cents: recommended,
        reserved: reservation.ok && reservation.value.reserved ? 1 : 0,
        reasons: 'Un besoin établi.',
        written_by: officer.id,
        written_at: now,
        version: 1,
      })
      .execute()
    return application.id
  }

  const meeting: Committee['meeting'] = async (day = '2025-04-15', time = '09:30') =>
    done(
      await createMeeting(world.ctx, manager, world.window.id, {
        heldAt: parisInstant(toDay(day), time),
        place: 'Salle des Registres',
      }),
    ).id

  const record: Committee['record'] = async (id, given, { by = chair, ...others } = {}) => {
    const { decision } = await situation(id)
    const shown = decision?.validatedAt === null ? decision.version : null
    return recordDecision(world.ctx, by, id, {
      terms: terms(given),
      ticked: inTheRoom,
      attendanceSeen: await attendanceShown(world, id),
      decisionVersion: shown,
      ...others,
    })
  }

  const validate: Committee['validate'] = async (actor, id) =>
    validateDecision(world.ctx, actor, id, (await situation(id)).decision?.version ?? 0)

  return {
    ...world,
    chair,
    member,
    manager,
    officer,
    finance,
    editor,
    signatory,
    file,
    situation,
    meeting,
    record,
    validate,
    release: async id => {
      const { previewed } = done(await showNotices(world.ctx, manager, id, 'fr'))
      return releaseNotices(world.ctx, manager, id, previewed)
    },
    inSession: async (applications, day = '2025-04-15') => {
      const id = await meeting(day)
      for (const application of applications) done(await scheduleApplication(world.ctx, manager, application, id))
      world.setClock(day, '10:00')
      return id
    },
    decide: async (id, given) => {
      done(await record(id, given))
      done(await validate(manager, id))
    },
    itemOf: async id => {
      const { agenda } = await situation(id)
      if (agenda === null) throw new Error(`${id} is on no agenda`)
      return agenda.itemId
    },
  }
}

/** Who is in the room is ticked over what its page shows now. */
export const attend = async (
  world: Pick<World, 'ctx'>,
  actor: PersonActor,
  id: ApplicationId,
  ticked: Ticked,
): Promise<Result<Application, Refusal>> =>
  tickAttendance(world.ctx, actor, id, ticked, await attendanceShown(world, id))

/** What a page opened now shows of who is in the room, in short. */
export async function attendanceShown({ ctx }: Pick<World, 'ctx'>, id: ApplicationId): Promise<string> {
  const found = await findSituation(ctx.db, id, ctx.now())
  return attendanceSeen(found?.agenda?.attendance ?? [])
}

/** What filing leaves, whatever the state since: a frozen version, and a history that ends in the state. */
async function fileAsOf({ ctx }: World, situation: Situation, given: string, editor: PersonActor): Promise<void> {
  const { application } = situation
  await freezeVersion(ctx, situation, { ...application, reference: given }, 1, editor)
  await appendJournal(ctx.db, {
    id: ctx.newId(),
    subject: 'application',
    subjectId: application.id,
    at: ctx.now(),
    actorId: editor.id,
    action: 'submit',
    from: 'draft',
    to: application.state,
    comment: null,
  })
}
