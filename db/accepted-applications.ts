// Applications accepted, with or without conditions, that have no project yet: what the board of projects also follows.

import { textOf } from '#app/domain/answers.ts'
import type { Condition, Participant } from '#app/domain/application.ts'
import { type AcceptedState, acceptedStates } from '#app/domain/application-workflow.ts'
import { versionNumbered, type WindowVersion } from '#app/domain/funding-window.ts'
import { type ApplicationId, type OrganisationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Cents, cents } from '#app/domain/money.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Subject } from '#app/domain/permissions.ts'
import type { SentReminder } from '#app/domain/project.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { asInteger } from './dialect.ts'
import { decode } from './json.ts'
import { latestConditions, listConditionsOf, listParticipantsOf } from './project-situations.ts'
import { listReminders } from './reminders.ts'
import { listReviewersOf } from './reviews.ts'
import { isOpenToOffice } from './visibility.ts'
import { findWindow } from './windows.ts'

export type AcceptedApplication = {
  readonly now: Instant
  readonly rules: WindowVersion
  readonly id: ApplicationId
  readonly windowId: WindowId
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly reference: string
  readonly title: string
  readonly acronym: string
  readonly state: AcceptedState
  /** When it entered that state. */
  readonly acceptedAt: Instant
  readonly granted: Cents
  readonly noticeReleased: boolean
  readonly conditions: readonly Condition[]
  readonly participants: readonly Participant[]
  readonly reviews: Subject['reviews']
  readonly reminders: readonly SentReminder[]
}

type AcceptedFilter = {
  readonly id?: ApplicationId
  readonly windowId?: WindowId
  /** Those an officer may read, as `rolesOn` says. */
  readonly readBy?: PersonActor
}

/** By reference, then by id. */
export async function listAcceptedApplications(
  db: Database,
  { id, windowId, readBy }: AcceptedFilter,
  now: Instant,
): Promise<readonly AcceptedApplication[]> {
  let selected = db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .leftJoin('project', 'project.application_id', 'application.id')
    .where('application.state', 'in', acceptedStates)
    .where('project.id', 'is', null)
  if (id !== undefined) selected = selected.where('application.id', '=', id)
  if (windowId !== undefined) selected = selected.where('application.window_id', '=', windowId)
  if (readBy !== undefined) selected = selected.where(isOpenToOffice(readBy))
  const rows = await selected
    .selectAll('application')
    .select('organisation.name as organisation_name')
    .orderBy('application.reference')
    .orderBy('application.id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(row => toId<ApplicationId>(row.id))
  const window = await windowsOf(db, rows)
  const decisions = await db
    .selectFrom('decision')
    .select(['application_id', 'granted_cents', 'notice_released_at'])
    .where('application_id', 'in', ids)
    .where('validated_at', 'is not', null)
    .orderBy('number')
    .execute()
  const conditions = await listConditionsOf(db, ids)
  const participants = await listParticipantsOf(db, ids)
  const reviews = await listReviewersOf(db, ids)
  const reminders = await listReminders(db, ids)
  return rows.map(row => {
    const decision = decisions.findLast(({ application_id }) => application_id === row.id)
    return {
      now,
      rules: versionNumbered(window(row.window_id), row.version_number ?? 0),
      id: toId(row.id),
      windowId: toId(row.window_id),
      organisationId: toId(row.organisation_id),
      organisationName: row.organisation_name,
      reference: row.reference ?? '',
      title: row.title,
      acronym: textOf(decode(row.answers), 'acronym'),
      state: row.state as AcceptedState,
      acceptedAt: row.state_since as Instant,
      granted: cents(asInteger(decision?.granted_cents ?? 0)),
      noticeReleased: decision !== undefined && decision.notice_released_at !== null,
      conditions: latestConditions(conditions, row.id),
      participants: participants.filter(({ applicationId }) => applicationId === row.id),
      reviews: reviews.filter(({ applicationId }) => applicationId === row.id),
      reminders: reminders.filter(({ applicationId }) => applicationId === row.id),
    }
  })
}

async function windowsOf(db: Database, rows: readonly { readonly window_id: string }[]) {
  const ids = [...new Set(rows.map(({ window_id }) => window_id))]
  const windows = await Promise.all(ids.map(id => findWindow(db, toId(id))))
  return (id: string) => {
    const found = windows.find(window => window?.id === id)
    if (found === undefined || found === null) throw new Error(`no window ${id}`)
    return found
  }
}
