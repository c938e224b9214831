// Projects read whole: one or three in as many statements; whose they are, in SQL as in permissions.

import type { Kysely, LogEvent } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type OrganisationId, type PersonId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { addDays, toDay } from '#app/domain/time.ts'
import { insertIndicator, replaceReadings } from '#db/indicators.ts'
import { appendJournal } from '#db/journal.ts'
import { addLastEditOfTerms } from '#db/migrations/0006-last-edit-of-terms.ts'
import { insertMilestone, saveMilestone } from '#db/milestones.ts'
import { findProjectSituation, listProjectSituations } from '#db/project-situations.ts'
import { replaceSchedule, saveProject, takeAgreementNumber } from '#db/projects.ts'
import { insertReminder, listReminders } from '#db/reminders.ts'
import { insertReport, saveReport } from '#db/reports.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aFundedRow, now } from '#test/support/funded-rows.ts'
import { aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

describe.each(dialects)('projects, on %s', dialect => {
  const open = databasesOf(dialect)

  test('three take as many statements as one', async () => {
    const statements: string[] = []
    const db = await open((event: LogEvent) => void statements.push(event.query.sql))
    await aFundedRow(db, 1)
    statements.length = 0
    await listProjectSituations(db, {}, now)
    const forOne = statements.length
    await aFundedRow(db, 2)
    await aFundedRow(db, 3)
    statements.length = 0

    const three = await listProjectSituations(db, {}, now)

    expect(three.map(({ project }) => project.reference)).toEqual(['GD-2025-0001', 'GD-2025-0002', 'GD-2025-0003'])
    expect(statements.length).toBe(forOne)
  })

  test('terms written over before the day of it was kept have the day that their history says', async () => {
    const db = await open()
    const [drafted, edited] = [await aFundedRow(db, 1), await aFundedRow(db, 2)]
    for (const [id, day] of [
      ['first', '2024-12-23'],
      ['last', '2024-12-27'],
    ] as const)
      await appendJournal(db, {
        id,
        subject: 'project',
        subjectId: edited,
        at: at(day),
        actorId: null,
        action: 'editAgreement',
        from: 'agreementToSign',
        to: 'agreementToSign',
        comment: null,
      })
    await db.schema.alterTable('project').dropColumn('terms_edited_at').execute()

    await addLastEditOfTerms(db as unknown as Kysely<unknown>)

    const editOf = async (id: typeof edited) => (await findProjectSituation(db, id, now))?.project.termsEditedAt
    expect([await editOf(drafted), await editOf(edited)]).toEqual([null, at('2024-12-27')])
  })

  test('comes back as it was written, with everything around it', async () => {
    const db = await open()
    const id = await aFundedRow(db, 1)
    const { project, schedule, milestones } = aProjectSituation()
    const [milestone] = milestones
    if (milestone === undefined) throw new Error('unreachable')
    const report = aReportOf('2025-03-31', '2025-04-15')
    await replaceSchedule(db, id, schedule)
    await insertMilestone(db, id, milestone)
    expect(await insertReport(db, id, report)).toBe(true)
    expect(await insertReport(db, id, { ...report, id: toId('again') })).toBe(false)
    const indicator = {
      id: toId<never>('indicator-1'),
      position: 1,
      name: 'Non-recours',
      axis: 'IMPACT',
      unit: '%',
      baseline: null,
      target: 12.5,
      dueOn: toDay('2025-12-31'),
    }
    await insertIndicator(db, id, indicator)
    await replaceReadings(db, report.id, [
      { id: 'reading-1', indicatorId: indicator.id, readOn: report.periodEnd, value: 21.5 },
    ])
    await insertReminder(db, {
      id: 'reminder-1',
      applicationId: toId('application-1'),
      matter: 'milestone J1',
      at: now,
      by: toId('person-1'),
    })

    const found = await findProjectSituation(db, id, now)

    expect(found).toMatchObject({
      project: { id, acronym: project.acronym, granted: project.granted, healthOverride: null },
      schedule,
      milestones: [milestone],
      reports: [report],
      indicators: [
        { baseline: null, target: 12.5, readings: [{ reportId: report.id, readOn: '2025-03-31', value: 21.5 }] },
      ],
      participants: [{ role: 'applicantEditor', email: 'person-1@exemple.invalid', personId: 'person-1' }],
      reminders: [{ matter: 'milestone J1', sentAt: now }],
    })
    expect(await findProjectSituation(db, toId('unknown'), now)).toBeNull()
    expect(await listReminders(db, [])).toEqual([])
  })

  test('is saved only over the version that was read', async () => {
    const db = await open()
    const id = await aFundedRow(db, 1)
    await insertMilestone(db, id, aProjectSituation().milestones[0] ?? (undefined as never))
    await insertReport(db, id, aReportOf('2025-03-31', '2025-04-15'))
    const found = await findProjectSituation(db, id, now)
    const [milestone, report] = [found?.milestones[0], found?.reports[0]]
    if (found === null || milestone === undefined || report === undefined) throw new Error('unreachable')
    const changed = {
      ...found.project,
      state: 'suspended' as const,
      healthOverride: {
        level: 'red' as const,
        reason: 'x',
        by: toId<PersonId>('person-1'),
        on: addDays(toDay('2025-03-10'), 1),
      },
    }

    const saved = [
      await saveProject(db, changed),
      await saveProject(db, changed),
      await saveMilestone(db, milestone),
      await saveMilestone(db, milestone),
      await saveReport(db, report),
      await saveReport(db, report),
    ]

    expect(saved).toEqual([true, false, true, false, true, false])
    expect((await findProjectSituation(db, id, at('2025-03-10')))?.project).toEqual({ ...changed, version: 2 })
  })

  test('is listed to its carriers, and to officers who have no part in it', async () => {
    const db = await open()
    const id = await aFundedRow(db, 1)
    const officer = (email: string, organisationId: string | null): PersonActor => ({
      kind: 'person',
      id: toId('x'),
      name: '',
      email,
      position: '',
      locale: 'fr',
      organisationId: organisationId === null ? null : toId<OrganisationId>(organisationId),
      ministry: null,
      roles: [],
    })
    const listed = async (filter: Parameters<typeof listProjectSituations>[1]) =>
      (await listProjectSituations(db, filter, now)).map(({ project }) => project.id)

    expect(await listed({ carriedBy: 'person-1@exemple.invalid' })).toEqual([id])
    expect(await listed({ carriedBy: 'other@exemple.invalid' })).toEqual([])
    expect(await listed({ readBy: officer('officer@exemple.invalid', null) })).toEqual([id])
    expect(await listed({ readBy: officer('officer@exemple.invalid', 'body-2') })).toEqual([id])
    expect(await listed({ readBy: officer('officer@exemple.invalid', 'body-1') })).toEqual([])
    expect(await listed({ readBy: officer('person-1@exemple.invalid', null) })).toEqual([])
    expect(await listed({ states: ['closed'] })).toEqual([])
    expect(await listed({ windowId: toId('window') })).toEqual([id])
  })

  test('agreements are numbered without gaps, by window and year', async () => {
    const db = await open()
    await aFundedRow(db, 1)

    const taken = [
      await takeAgreementNumber(db, toId('window'), 2025),
      await takeAgreementNumber(db, toId('window'), 2025),
      await takeAgreementNumber(db, toId('window'), 2026),
    ]

    expect(taken).toEqual([1, 2, 1])
  })
})
