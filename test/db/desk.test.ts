// The desk in SQL, on both databases: as many statements for three rows as for one, in a total order.

import { describe, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { countDesk, type DeskQuery, listDesk, listDeskMinistries } from '#db/desk.ts'
import { findReader } from '#db/visibility.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { people, windowId } from '#test/support/situation.ts'
import { storeFile, storeOffice } from '#test/support/stored-office.ts'

const now = parisInstant(toDay('2025-03-10'), '09:00')
const query: DeskQuery = {
  windowId,
  tab: 'all',
  words: '',
  state: null,
  stream: null,
  ministry: null,
  filedBefore: null,
  sort: 'step',
  descending: false,
  page: 1,
  now,
}
const officer = people.officer

describe.each(dialects)('the desk, on %s', dialect => {
  const open = databasesOf(dialect)

  test.each([1, 3])('takes the same statements for %d files', async rows => {
    let statements = 0
    const db = await open(() => {
      statements += 1
    })
    await storeOffice(db)
    for (let place = 0; place < rows; place += 1) await storeFile(db, `file ${place}`)
    statements = 0

    const reader = await findReader(db, officer)
    const counts = await countDesk(db, reader, query)
    const listed = await listDesk(db, reader, query)

    expect([counts.all, listed.length, statements]).toEqual([rows, rows, 2])
  })

  test('files that are equal by their column are in the order of their ids, either way; what has no value is last', async () => {
    const db = await open()
    await storeOffice(db)
    await storeFile(db, 'b', { stepDueAt: now })
    await storeFile(db, 'a', { stepDueAt: now })
    await storeFile(db, 'c', { stepDueAt: null })
    const reader = await findReader(db, officer)
    const ids = async (descending: boolean) =>
      (await listDesk(db, reader, { ...query, descending })).map(({ id }) => id)

    expect([await ids(false), await ids(true)]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  test('words are looked for as words: what means something to SQL means nothing here', async () => {
    const db = await open()
    await storeOffice(db)
    await storeFile(db, 'a', { title: 'Réussir à 100 %', reference: 'GD-2025-0042' })
    const reader = await findReader(db, officer)
    const found = async (words: string) => (await listDesk(db, reader, { ...query, words })).length

    expect([
      await found('reussir'),
      await found('gd-2025-0042'),
      await found('direction FICTIVE'),
      await found('x_ussir'),
      await found("' or 1=1 --"),
    ]).toEqual([1, 1, 1, 0, 0])
  })

  test('names the ministries of the files one may see', async () => {
    const db = await open()
    await storeOffice(db)
    await storeFile(db, 'a')

    expect(await listDeskMinistries(db, await findReader(db, officer), windowId)).toEqual([
      'Ministère chargé de la forêt',
    ])
    expect(await listDeskMinistries(db, await findReader(db, people.stranger), windowId)).toEqual([])
  })

  test('is empty for whoever has no role on that window', async () => {
    const db = await open()
    await storeOffice(db)
    await storeFile(db, 'a')

    expect(
      await listDesk(
        db,
        await findReader(db, { ...officer, roles: [{ windowId: toId('another'), role: 'caseOfficer' }] }),
        query,
      ),
    ).toEqual([])
  })
})
