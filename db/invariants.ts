// What must always hold in the database, as a program: run after each test of a use case, and by `npm run invariants`.

import { applicationStates, finalApplicationStates } from '#app/domain/application-workflow.ts'
import { isOpen } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { verifyAudit } from './audit.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { findWindow } from './windows.ts'

/** What is broken, one sentence each; nothing when all holds. */
type Check = (db: Database, sha256: (text: string) => string) => Promise<readonly string[]>

const statesAgreeWithHistory: Check = async db => {
  const rows = await db
    .selectFrom('application')
    .innerJoin('journal', join => join.onRef('journal.subject_id', '=', 'application.id').on('journal.subject', '=', 'application'))
    .select(['application.id', 'application.state', 'journal.to_state', 'journal.position'])
    .where('journal.to_state', 'is not', null)
    .orderBy('application.id')
    .orderBy('journal.position', 'desc')
    .execute()
  const latest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!latest.has(row.id)) latest.set(row.id, row)
  return [...latest.values()].filter(row => row.state !== row.to_state).map(row => `application ${row.id} is ${row.state} but its history ends in ${row.to_state}`)
}

const statesAreKnown: Check = async db => {
  const rows = await db.selectFrom('application').select(['id', 'state']).where('state', 'not in', [...applicationStates]).execute()
  return rows.map(row => `application ${row.id} is in the unknown state ${row.state}`)
}

const filedVersionsHoldTheirHash: Check = async (db, sha256) => {
  const rows = await db.selectFrom('submission').select(['application_id', 'number', 'content', 'sha256']).execute()
  return rows.filter(row => sha256(row.content) !== row.sha256).map(row => `submission ${row.number} of ${row.application_id} is not what was hashed`)
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
      if (window === null || !isOpen(window, row.received_at as never)) broken.push(`application ${row.id} was received at ${row.received_at}, while the window was closed`)
    }
  }
  return broken
}

const referencesHaveNoGap: Check = async db => {
  const rows = await db.selectFrom('application').select(['window_id', 'reference']).where('reference', 'is not', null).execute()
  const counters = await db.selectFrom('reference_counter').selectAll().execute()
  return counters.flatMap(counter => {
    const given = rows.filter(row => row.window_id === counter.window_id && row.reference?.includes(`-${counter.year}-`) === true).length
    return given === counter.last ? [] : [`year ${counter.year}: ${counter.last} references were taken, ${given} are used`]
  })
}

const filedHaveTheirParts: Check = async db => {
  const rows = await db
    .selectFrom('application')
    .leftJoin('submission', join => join.onRef('submission.application_id', '=', 'application.id').on('submission.number', '=', 1))
    .select(['application.id', 'application.state', 'application.reference', 'submission.number'])
    .where('application.state', 'not in', ['draft', ...finalApplicationStates])
    .execute()
  return rows.filter(row => row.reference === null || row.number === null).map(row => `application ${row.id} is ${row.state} without a reference or a filed version`)
}

const conflictedDoNotReview: Check = async db => {
  const rows = await db.selectFrom('review').select('id').where('interest', '=', 'declared').where('state', '=', 'submitted').execute()
  return rows.map(row => `review ${row.id} was submitted in spite of a declared interest`)
}

const recordersDoNotValidate: Check = async db => {
  const rows = await db.selectFrom('decision').select('id').whereRef('recorded_by', '=', 'validated_by').execute()
  return rows.map(row => `decision ${row.id} was validated by whoever recorded it`)
}

const noticesFollowValidation: Check = async db => {
  const rows = await db.selectFrom('decision').select('id').where('notice_released_at', 'is not', null).where('validated_at', 'is', null).execute()
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
  noticesFollowValidation,
  disabledHaveNoSession,
  auditChainHolds,
}

export type InvariantReport = { readonly checks: number; readonly rows: number; readonly broken: readonly string[] }

/** Every invariant over the whole database. */
export async function checkInvariants(db: Database, sha256: (text: string) => string): Promise<InvariantReport> {
  const broken: string[] = []
  for (const [name, check] of Object.entries(checks)) broken.push(...(await check(db, sha256)).map(sentence => `${name}: ${sentence}`))
  const { n } = await db.selectFrom('application').select(eb => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()
  return { checks: Object.keys(checks).length, rows: asInteger(n), broken }
}
