// What must always hold in the database, as a program: run after each test of a use case, and by `npm run invariants`.

import { applicationStates, finalApplicationStates } from '#app/domain/application-workflow.ts'
import { sealedText } from '#app/domain/decision-seal.ts'
import { isOpen } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { reference } from '#app/domain/submission.ts'
import { verifyAudit } from './audit.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { grantsAreCommitted, linesAreNeverOverdrawn } from './envelope-invariants.ts'
import { movementsHoldTheirSeal } from './ledger-seal.ts'
import { toDecision } from './situations.ts'
import { findWindow } from './windows.ts'

/** What is broken, one sentence each; nothing when all holds. */
type Check = (db: Database, sha256: (text: string) => string) => Promise<readonly string[]>

const statesAgreeWithHistory: Check = async db => {
  const applications = await db.selectFrom('application').select(['id', 'state']).orderBy('id').execute()
  const projects = await db.selectFrom('project').select(['id', 'state']).orderBy('id').execute()
  return [
    ...disagreements('application', applications, await latestStates(db, 'application')),
    ...disagreements('project', projects, await latestStates(db, 'project')),
  ]
}

/** By id, the state to which the history last led. */
async function latestStates(
  db: Database,
  subject: 'application' | 'project',
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('journal')
    .select(['subject_id', 'to_state'])
    .where('subject', '=', subject)
    .where('to_state', 'is not', null)
    .orderBy('subject_id')
    .orderBy('position')
    .execute()
  return new Map(rows.map(row => [row.subject_id, row.to_state]))
}

const disagreements = (
  subject: string,
  rows: readonly { readonly id: string; readonly state: string }[],
  latest: ReadonlyMap<string, string | null>,
): readonly string[] =>
  rows
    .filter(({ id, state }) => latest.get(id) !== state)
    .map(({ id, state }) => `${subject} ${id} is ${state} but its history ends in ${latest.get(id) ?? 'nothing'}`)

const statesAreKnown: Check = async db => {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'state'])
    .where('state', 'not in', [...applicationStates])
    .execute()
  return rows.map(row => `application ${row.id} is in the unknown state ${row.state}`)
}

const filedVersionsHoldTheirHash: Check = async (db, sha256) => {
  const rows = await db.selectFrom('submission').select(['application_id', 'number', 'content', 'sha256']).execute()
  return rows
    .filter(row => sha256(row.content) !== row.sha256)
    .map(row => `submission ${row.number} of ${row.application_id} is not what was hashed`)
}

const filedInTime: Check = async db => {
  const rows = await db
    .selectFrom('submission')
    .innerJoin('application', 'application.id', 'submission.application_id')
    .select(['application.id', 'application.window_id', 'submission.received_at'])
    .where('submission.number', '=', 1)
    .execute()
  const broken: string[] = []
  for (const windowId of new Set(rows.map(({ window_id }) => window_id))) {
    const window = await findWindow(db, toId(windowId))
    for (const row of rows.filter(({ window_id }) => window_id === windowId)) {
      if (window === null || !isOpen(window, row.received_at as never))
        broken.push(`application ${row.id} was received at ${row.received_at}, while the window was closed`)
    }
  }
  return broken
}

const referencesHaveNoGap: Check = async db => {
  const windows = await db.selectFrom('funding_window').select(['id', 'reference_prefix']).orderBy('id').execute()
  const counters = await db.selectFrom('reference_counter').selectAll().orderBy('window_id').orderBy('year').execute()
  const rows = await db
    .selectFrom('application')
    .select(['window_id', 'reference'])
    .where('reference', 'is not', null)
    .execute()
  const expected = counters.flatMap(counter => {
    const prefix = windows.find(({ id }) => id === counter.window_id)?.reference_prefix ?? ''
    return Array.from(
      { length: counter.last },
      (_, index) => `${counter.window_id} ${reference(prefix, counter.year, index + 1)}`,
    )
  })
  const given = new Set(rows.map(row => `${row.window_id} ${row.reference}`))
  const taken = new Set(expected)
  return [
    ...expected.filter(known => !given.has(known)).map(missing => `reference ${missing} was taken and is not used`),
    ...[...given].filter(used => !taken.has(used)).map(used => `reference ${used} is used and was not taken`),
  ]
}

const filedHaveTheirParts: Check = async db => {
  const rows = await db
    .selectFrom('application')
    .leftJoin('submission', join =>
      join.onRef('submission.application_id', '=', 'application.id').on('submission.number', '=', 1),
    )
    .select(['application.id', 'application.state', 'application.reference', 'submission.number'])
    .where('application.state', 'not in', ['draft', ...finalApplicationStates])
    .execute()
  return rows
    .filter(row => row.reference === null || row.number === null)
    .map(row => `application ${row.id} is ${row.state} without a reference or a filed version`)
}

const conflictedDoNotReview: Check = async db => {
  const rows = await db
    .selectFrom('review')
    .select('id')
    .where('interest', '=', 'declared')
    .where('state', '=', 'submitted')
    .execute()
  return rows.map(row => `review ${row.id} was submitted in spite of a declared interest`)
}

const recordersDoNotValidate: Check = async db => {
  const rows = await db.selectFrom('decision').select('id').whereRef('recorded_by', '=', 'validated_by').execute()
  return rows.map(row => `decision ${row.id} was validated by whoever recorded it`)
}

const decisionsHoldTheirHash: Check = async (db, sha256) => {
  const rows = await db.selectFrom('decision').selectAll().where('validated_at', 'is not', null).execute()
  return rows
    .map(toDecision)
    .filter(decision => sha256(sealedText(decision)) !== decision.sha256)
    .map(({ number, applicationId }) => `decision ${number} of ${applicationId} is not what was validated`)
}

const noticesFollowValidation: Check = async db => {
  const rows = await db
    .selectFrom('decision')
    .select('id')
    .where('notice_released_at', 'is not', null)
    .where('validated_at', 'is', null)
    .execute()
  return rows.map(row => `decision ${row.id} was notified before it was validated`)
}

const disabledHaveNoSession: Check = async db => {
  const rows = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select('person.id')
    .where('person.disabled_at', 'is not', null)
    .where('session.revoked_at', 'is', null)
    .whereRef('session.created_at', '>=', 'person.disabled_at')
    .execute()
  return rows.map(row => `the disabled account ${row.id} opened a session`)
}

const auditChainHolds: Check = async (db, sha256) => {
  const { broken } = await verifyAudit(db, sha256)
  return broken === null ? [] : [`line ${broken} of the audit trail does not hold`]
}

const checks: Readonly<Record<string, Check>> = {
  statesAgreeWithHistory,
  statesAreKnown,
  filedVersionsHoldTheirHash,
  filedInTime,
  referencesHaveNoGap,
  filedHaveTheirParts,
  conflictedDoNotReview,
  recordersDoNotValidate,
  decisionsHoldTheirHash,
  noticesFollowValidation,
  linesAreNeverOverdrawn,
  grantsAreCommitted,
  movementsHoldTheirSeal,
  disabledHaveNoSession,
  auditChainHolds,
}

export type InvariantReport = { readonly checks: number; readonly rows: number; readonly broken: readonly string[] }

/** A row that cannot even be read breaks the check that reads it, and hides nothing from the others. */
const sentencesOf = (...[check, ...given]: [Check, ...Parameters<Check>]): Promise<readonly string[]> =>
  check(...given).catch((error: unknown) => [
    `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  ])

/** Every invariant over the whole database. */
export async function checkInvariants(db: Database, sha256: (text: string) => string): Promise<InvariantReport> {
  const broken: string[] = []
  for (const [name, check] of Object.entries(checks))
    broken.push(...(await sentencesOf(check, db, sha256)).map(sentence => `${name}: ${sentence}`))
  const { n } = await db
    .selectFrom('application')
    .select(eb => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return { checks: Object.keys(checks).length, rows: asInteger(n), broken }
}
