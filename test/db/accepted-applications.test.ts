// Acceptances without a project, and what happened lately: as many statements for three as for one.

import type { LogEvent } from 'kysely'
import { describe, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { deleteDoneMark, insertDoneMark } from '#db/done-marks.ts'
import { listEventsSince } from '#db/recent-events.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aFundedRow, anAcceptedRow, now } from '#test/support/funded-rows.ts'
import { at } from '#test/support/project-situation.ts'

describe.each(dialects)('acceptances, on %s', dialect => {
  const open = databasesOf(dialect)

  test('lists those that have no project, in as many statements for two as for one', async () => {
    const statements: string[] = []
    const db = await open((event: LogEvent) => void statements.push(event.query.sql))
    await anAcceptedRow(db, 1)
    statements.length = 0
    await listAcceptedApplications(db, {}, now)
    const forOne = statements.length
    await anAcceptedRow(db, 2)
    await aFundedRow(db, 3)
    statements.length = 0

    const two = await listAcceptedApplications(db, {}, now)

    expect(two.map(({ reference, acronym, noticeReleased }) => [reference, acronym, noticeReleased])).toEqual([
      ['GD-2025-0001', 'Lacs', false],
      ['GD-2025-0002', 'Lacs', false],
    ])
    expect(statements.length).toBe(forOne)
    expect((await listAcceptedApplications(db, { id: toId('application-2') }, now)).map(({ id }) => id)).toEqual([
      'application-2',
    ])
  })

  test('what happened since a moment, of the subjects and acts one asks about', async () => {
    const db = await open()
    const id = await aFundedRow(db, 1)

    expect(await listEventsSince(db, [id], now, ['activate'])).toEqual([
      { subjectId: id, at: now, action: 'activate', comment: null },
    ])
    expect(await listEventsSince(db, [id], at('2025-03-11'), ['activate'])).toEqual([])
    expect(await listEventsSince(db, [id], now, ['suspend'])).toEqual([])
    expect(await listEventsSince(db, [], now, ['activate'])).toEqual([])
  })

  test('a mark that is taken away can be made again', async () => {
    const db = await open()

    const made = [
      await insertDoneMark(db, 'red', now),
      await insertDoneMark(db, 'red', now),
      await deleteDoneMark(db, 'red'),
      await deleteDoneMark(db, 'red'),
      await insertDoneMark(db, 'red', now),
    ]

    expect(made).toEqual([true, false, true, false, true])
  })
})
