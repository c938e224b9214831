// What the public pages read, on both databases: only what is signed and notified, in a fixed number of statements.

import { describe, expect, test } from 'vitest'
import { type ApplicationId, type ProjectId, toId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import { insertApplication } from '#db/applications.ts'
import type { Database } from '#db/connection.ts'
import { findNextMeeting, listCommitments, listFiledAnswers, listSignedProjects } from '#db/public-figures.ts'
import { insertSubmission } from '#db/submissions.ts'
import { someAnswers } from '#test/support/answers.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { anOrganisation, aSituation, now, people } from '#test/support/situation.ts'
import { storeApplication, storedWindow } from '#test/support/stored.ts'

const windowId = storedWindow.id

async function storeAccepted(db: Database, count: number): Promise<readonly ApplicationId[]> {
  const first = await storeApplication(db, 'accepted')
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    ...aSituation('accepted').application,
    id: toId<ApplicationId>(`other ${index}`),
    reference: `GD-2025-010${index}`,
  }))
  for (const other of others) await insertApplication(db, other)
  return [first.id, ...others.map(({ id }) => id)]
}

async function storeFiled(db: Database, id: ApplicationId, number: number, title: string): Promise<void> {
  const { id: _, ...organisation } = anOrganisation
  await insertSubmission(db, id, {
    number,
    windowVersion: 3,
    content: {
      reference: 'GD-2025-0001',
      number,
      windowVersion: 3,
      organisation,
      stream: 'DATA',
      answers: someAnswers({ title }),
      attachments: [],
    },
    sha256: `${id} ${number}`,
    receivedAt: now,
    submittedBy: people.signatory.id,
    acknowledgement: {} as never,
  })
}

type ProjectGiven = { readonly body?: string | null; readonly service?: string | null; readonly state?: string }

async function storeProject(
  db: Database,
  application: ApplicationId,
  { body = '2025-03-01', service = '2025-03-02', state = 'inProgress' }: ProjectGiven = {},
): Promise<ProjectId> {
  const id = toId<ProjectId>(`project of ${application}`)
  await db
    .insertInto('project')
    .values({
      id,
      application_id: application,
      window_id: windowId,
      organisation_id: anOrganisation.id,
      reference: `R ${application}`,
      title: 'Un projet',
      acronym: '',
      state,
      agreement_number: `C ${application}`,
      agreement_kind: 'RECIPROCAL_COMMITMENT',
      object: '',
      initial_start: '2025-01-01',
      initial_end: '2025-12-31',
      initial_total_cents: 10_000_000,
      granted_cents: 4_800_000,
      accepted_at: now,
      drafted_by: people.finance.id,
      drafted_at: now,
      body_signed_on: body,
      service_signed_on: service,
      state_since: now,
      version: 1,
    })
    .execute()
  const milestone = { project_id: id, expected_evidence: '', due_on: '2025-06-30', version: 1 }
  await db
    .insertInto('milestone')
    .values([
      { ...milestone, id: `${id} 2`, position: 2, code: 'J2', title: 'Service', state: 'evidenceSubmitted' },
      { ...milestone, id: `${id} 1`, position: 1, code: 'J1', title: 'Pilote', state: 'accepted', judged_at: now },
      { ...milestone, id: `${id} 3`, position: 3, code: 'J3', title: 'Bilan', state: 'returned', judged_at: now },
    ])
    .execute()
  await db
    .insertInto('indicator')
    .values({
      id: `${id} i`,
      project_id: id,
      position: 1,
      name: 'Taux',
      axis: 'IMPACT',
      unit: '%',
      baseline: null,
      target: '15',
      due_on: '2025-12-31',
    })
    .execute()
  return id
}

describe.each(dialects)('the public pages, on %s', dialect => {
  const open = databasesOf(dialect)

  test('read every commitment of the window with whether its decision was notified', async () => {
    const db = await open()
    const [id = toId('')] = await storeAccepted(db, 1)
    await db
      .insertInto('envelope_line')
      .values({ id: 'line', window_id: windowId, stream: 'DATA', year: 2025, version: 1 })
      .execute()
    const decision = {
      application_id: id,
      kind: 'grant',
      terms: '{}',
      recorded_by: people.chair.id,
      recorded_at: now,
      validated_by: people.member.id,
      validated_at: now,
      version: 1,
    }
    await db
      .insertInto('decision')
      .values([
        { ...decision, id: 'told', number: 1, notice_released_at: now },
        { ...decision, id: 'secret', number: 2 },
      ])
      .execute()
    const movement = {
      line_id: 'line',
      cause: '{"code":"decision","words":null}',
      application_id: id as string,
      at: now,
      author_id: null,
    }
    await db
      .insertInto('envelope_movement')
      .values({ ...movement, id: 'a', position: 1, kind: 'opening', amount_cents: 1_000_000_000, application_id: null })
      .execute()
    for (const [position, kind, decisionId] of [
      [2, 'commitment', 'told'],
      [3, 'reservation', null],
      [4, 'commitment', 'secret'],
      [5, 'commitmentRelease', null],
    ] as const)
      await db
        .insertInto('envelope_movement')
        .values({
          ...movement,
          id: `m${position}`,
          position,
          kind,
          amount_cents: 100 * position,
          decision_id: decisionId,
        })
        .execute()

    const read = await listCommitments(db, windowId)

    expect(read.map(({ kind, amount, decisionId, notified }) => [kind, amount, decisionId, notified])).toEqual([
      ['commitment', 200, 'told', true],
      ['commitment', 400, 'secret', false],
      ['commitmentRelease', 500, null, false],
    ])
  })

  test('read the latest filed version of each application', async () => {
    const db = await open()
    const [id = toId('')] = await storeAccepted(db, 1)
    await storeFiled(db, id, 1, 'Avant')
    await storeFiled(db, id, 2, 'Après')

    const read = await listFiledAnswers(db, [id])

    expect(read.map(({ applicationId, answers }) => [applicationId, answers['title']])).toEqual([[id, 'Après']])
    expect(await listFiledAnswers(db, [])).toEqual([])
  })

  test('read the projects that both parties signed and nobody withdrew, with what was accepted', async () => {
    const db = await open()
    const [one, two, three, four] = await storeAccepted(db, 4)
    const id = await storeProject(db, one ?? toId(''))
    await storeProject(db, two ?? toId(''), { service: null })
    await storeProject(db, three ?? toId(''), { body: null })
    await storeProject(db, four ?? toId(''), { state: 'withdrawn' })

    const read = await listSignedProjects(db, windowId)

    expect(read.map(project => project.id)).toEqual([id])
    expect(read[0]?.milestones.map(({ title, acceptedAt }) => [title, acceptedAt])).toEqual([
      ['Pilote', now],
      ['Service', null],
      ['Bilan', null],
    ])
    expect(read[0]?.indicators).toEqual([
      { name: 'Taux', unit: '%', baseline: null, target: 15, dueOn: '2025-12-31', latest: null },
    ])
    expect(await listSignedProjects(db, windowId, toId<ProjectId>(`project of ${two}`))).toEqual([])
    expect(await listSignedProjects(db, toId('another'))).toEqual([])
  })

  test.each([1, 3])('read %i projects in the same number of statements', async count => {
    const statements: string[] = []
    const db = await open(({ query }) => statements.push(query.sql))
    const ids = await storeAccepted(db, count)
    for (const id of ids) {
      await storeProject(db, id)
      await storeFiled(db, id, 1, 'Un titre')
    }
    statements.length = 0

    const projects = await listSignedProjects(db, windowId)
    const filed = await listFiledAnswers(db, ids)

    expect([projects.length, filed.length]).toEqual([count, count])
    expect(statements).toHaveLength(6)
  })

  test('know when the committee meets next', async () => {
    const db = await open()
    await storeAccepted(db, 1)
    const meeting = { window_id: windowId, place: 'Ici', created_by: people.manager.id, created_at: now, version: 1 }
    await db
      .insertInto('meeting')
      .values([
        { ...meeting, id: 'now', held_at: now },
        { ...meeting, id: 'later', held_at: '2025-06-01T08:00:00.000Z' },
        { ...meeting, id: 'next', held_at: '2025-04-15T07:30:00.000Z' },
      ])
      .execute()

    expect(await findNextMeeting(db, windowId, now)).toBe('2025-04-15T07:30:00.000Z')
    expect(await findNextMeeting(db, windowId, '2026-01-01T00:00:00.000Z' as Instant)).toBeNull()
  })
})
