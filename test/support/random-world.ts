// Worlds that random sequences start from: three files at one depth of the path, copied in a moment from one that was made once.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { attendanceSeen } from '#app/domain/committee.ts'
import type { DecisionKind, ProposedTerms } from '#app/domain/decision.ts'
import { type ApplicationId, type MeetingId } from '#app/domain/identifiers.ts'
import { type Cents, euros } from '#app/domain/money.ts'
import { type PersonActor, windowRoles } from '#app/domain/people.ts'
import { addDays, type Day, parisDay, parisInstant, toDay } from '#app/domain/time.ts'
import { submitApplication } from '#app/use-cases/applications/submit-application.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { recordDecision } from '#app/use-cases/committees/record-decision.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showNotices } from '#app/use-cases/committees/show-notices.ts'
import { validateDecision } from '#app/use-cases/committees/validate-decision.ts'
import type { Context } from '#app/use-cases/context.ts'
import { declareAdmissible, warningsOf } from '#app/use-cases/office/declare-admissible.ts'
import { takeFile } from '#app/use-cases/office/take-file.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { activateAgreement } from '#app/use-cases/projects/activate-agreement.ts'
import { draftAgreement } from '#app/use-cases/projects/draft-agreement.ts'
import { recordSignature } from '#app/use-cases/projects/record-signature.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { openSqlite } from '#db/connection.ts'
import { findSituation } from '#db/situations.ts'
import { aLine, someAnswers } from './answers.ts'
import { inTheRoom, terms } from './committee.ts'
import { completeDraft } from './complete-draft.ts'
import { aReview, assign, done, give, makeReviewWorld, type ReviewWorld } from './reviewing.ts'

export type RandomPeople = Pick<
  ReviewWorld,
  'editor' | 'signatory' | 'officer' | 'sarah' | 'nora' | 'paul' | 'auditor'
> & {
  readonly secondOfficer: PersonActor
  readonly chair: PersonActor
  readonly member: PersonActor
  readonly manager: PersonActor
  readonly finance: PersonActor
  readonly followUp: PersonActor
  /** Holds every role of the office, and belongs to the body that carries the files: nothing of them is theirs. */
  readonly insider: PersonActor
}

export type RandomWorld = {
  readonly ctx: Context
  readonly windowId: ReviewWorld['window']['id']
  readonly people: RandomPeople
  readonly files: readonly ApplicationId[]
  readonly setClock: ReviewWorld['setClock']
  readonly advanceClock: ReviewWorld['advanceClock']
  readonly close: () => Promise<void>
}

/** How far the three files of a world have come. */
export const depths = ['draft', 'filed', 'underReview', 'reviewed', 'inSession', 'decided', 'running'] as const
export type Depth = (typeof depths)[number]

export type Template = {
  readonly world: ReviewWorld
  readonly people: RandomPeople
  readonly files: readonly ApplicationId[]
  readonly at: readonly [day: string, time: string]
  /** The whole database. */
  readonly bytes: Buffer
}

/** Three files ask for 250 000 € each on the line of 2025, which opened with 500 000 €. */
export const asked: Cents = euros(250_000)

const titles = ['Le premier', 'Le deuxième', 'Le troisième'] as const
const afterTheQuarter = ['2025-10-01', '09:00'] as const

/** Made by the use cases, from 10 March 2025. */
export async function makeTemplate(depth: Depth): Promise<Template> {
  const world = await makeReviewWorld()
  await world.tick()
  const { editor, signatory, officer, sarah, nora, paul, auditor } = world
  const people: RandomPeople = {
    editor,
    signatory,
    officer,
    sarah,
    nora,
    paul,
    auditor,
    secondOfficer: await world.person({ email: 'hugo@exemple.invalid', roles: ['caseOfficer'] }),
    chair: await world.person({ email: 'anne.delmas@comite.exemple.invalid', roles: ['committeeChair'] }),
    member: await world.person({ email: 'marc.vidal@comite.exemple.invalid', roles: ['committeeMember'] }),
    manager: await world.person({ email: 'manager@exemple.invalid', roles: ['windowManager'] }),
    finance: await world.person({ email: 'finance@exemple.invalid', roles: ['financeOfficer'] }),
    followUp: await world.person({ email: 'suivi@exemple.invalid', roles: ['followUpOfficer'] }),
    insider: await world.person({
      email: 'insider@exemple.invalid',
      organisationId: editor.organisationId,
      roles: windowRoles,
    }),
  }
  const files: ApplicationId[] = []
  for (const title of titles) files.push(await fileAt(world, depth, title))
  const kinds = depth === 'decided' || depth === 'running' ? decidedAs[depth] : null
  const isMet = depth === 'inSession' || kinds !== null
  const at = isMet ? (['2025-04-15', '09:45'] as const) : (['2025-03-10', '09:00'] as const)
  const meeting = isMet ? await putOnAgenda(world, people, files) : null
  world.setClock(at[0], at[1])
  if (kinds !== null && meeting !== null) await decideAll(world, people, files, meeting, kinds)
  if (depth !== 'running') return { world, people, files, at, bytes: await bytesOf(world) }
  for (const file of files.slice(0, 1)) await run(world, people, file)
  // the first whole quarter is over: its report is asked for
  world.setClock(...afterTheQuarter)
  await world.tick()
  return { world, people, files, at: afterTheQuarter, bytes: await bytesOf(world) }
}

async function fileAt(world: ReviewWorld, depth: Depth, title: string): Promise<ApplicationId> {
  const { ctx, signatory, officer, sarah, nora, paul } = world
  const budgetLines = [aLine({ totalAmount: '500 000', requestedAmount: '250 000' })]
  const answers = someAnswers({ title, budgetLines, ownContribution: '250 000' })
  const id = await completeDraft(world, title, answers)
  if (depth === 'draft') return id
  done(await submitApplication(ctx, signatory, id, ctx.newId()))
  done(await takeFile(ctx, officer, id, null))
  const situation = await findSituation(ctx.db, id, ctx.now())
  if (depth === 'filed') return id
  const warnings = situation === null ? [] : warningsOf(situation)
  done(await declareAdmissible(ctx, officer, id, Object.fromEntries(warnings.map(code => [code, 'Vu.']))))
  const reviews = await assign(world, id, [sarah, nora, paul])
  for (const [index, reviewer] of [sarah, nora, paul].entries()) {
    const review = reviews[index]
    if (review === undefined) continue
    // two are given; the third is being written, or its author has not said yet whether they may
    if (depth !== 'underReview' || reviewer !== paul) await give(world, reviewer, review, aReview(3))
    else if (title !== titles[0]) done(await declareInterests(ctx, paul, review, { answer: 'none', words: '' }))
  }
  if (depth === 'underReview') return id
  const report = { recommendation: 'favourable', recommended: asked, reasons: 'Un besoin établi.' } as const
  done(await writeAssessment(ctx, officer, id, report))
  return id
}

async function putOnAgenda(
  { ctx, window }: ReviewWorld,
  { manager }: RandomPeople,
  files: readonly ApplicationId[],
): Promise<MeetingId> {
  const convene = async (day: string) =>
    done(
      await createMeeting(ctx, manager, window.id, {
        heldAt: parisInstant(toDay(day), '09:30'),
        place: 'Salle des Registres',
      }),
    )
  const { id } = await convene('2025-04-15')
  await convene('2025-06-17')
  for (const file of files) done(await scheduleApplication(ctx, manager, file, id))
  return id
}

/** What the committee decided of each of the three, all notified. */
const decidedAs: Readonly<Record<'decided' | 'running', readonly DecisionKind[]>> = {
  decided: ['grantWithConditions', 'waitlist', 'grant'],
  running: ['grant', 'defer', 'grantWithConditions'],
}

async function decideAll(
  { ctx }: ReviewWorld,
  { chair, member, manager }: RandomPeople,
  files: readonly ApplicationId[],
  meeting: MeetingId,
  kinds: readonly DecisionKind[],
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const kind = kinds[index] ?? 'grant'
    const seen = await findSituation(ctx.db, file, ctx.now())
    const given = {
      terms: termsOf(kind, euros(200_000), 1, parisDay(ctx.now())),
      ticked: inTheRoom,
      attendanceSeen: attendanceSeen(seen?.agenda?.attendance ?? []),
      decisionVersion: null,
    }
    done(await recordDecision(ctx, chair, file, given))
    done(await validateDecision(ctx, member, file, 1))
  }
  const { previewed } = done(await showNotices(ctx, manager, meeting, 'fr'))
  done(await releaseNotices(ctx, manager, meeting, previewed))
}

/** The agreement drafted, signed and active. */
async function run({ ctx }: ReviewWorld, { finance }: RandomPeople, file: ApplicationId): Promise<void> {
  const { id } = done(await draftAgreement(ctx, finance, file))
  const today = parisDay(ctx.now())
  done(await recordSignature(ctx, finance, id, { bodySignedOn: today, serviceSignedOn: today, commitmentRef: '2103' }))
  done(await activateAgreement(ctx, finance, id, null))
}

/** What each kind of decision asks for. */
export const termsOf = (kind: DecisionKind, granted: Cents, rank: number, today: Day): ProposedTerms =>
  terms({
    kind,
    granted,
    reasons: kind === 'reject' ? ['OVERLAP'] : [],
    reasonText: 'Des raisons.',
    departureReason: 'Le comité s’écarte du rapport.',
    waitlistRank: rank,
    conditions:
      kind === 'grantWithConditions'
        ? [{ kind: 'SUSPENSIVE', wording: 'Une analyse d’impact validée.', dueOn: addDays(today, 30) }]
        : [],
  })

async function bytesOf({ db }: ReviewWorld): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-'))
  const file = join(folder, 'world.sqlite')
  await sql`vacuum into ${file}`.execute(db)
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}

/** A world of its own, as its template stood; one at a time, since they share a clock. */
export function copyOf({ world, people, files, at, bytes }: Template): RandomWorld {
  const db = openSqlite(bytes)
  let ids = 0
  world.setClock(at[0], at[1])
  const ctx: Context = {
    ...world.ctx,
    db,
    newId: () => {
      ids += 1
      return `new-${String(ids).padStart(6, '0')}`
    },
  }
  return {
    ctx,
    windowId: world.window.id,
    people,
    files,
    setClock: world.setClock,
    advanceClock: world.advanceClock,
    close: () => db.destroy(),
  }
}
