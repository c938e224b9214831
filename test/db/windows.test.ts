// Windows, their versions and operators, and the marks of the demonstration and of time, kept on both databases.

import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { emptyLine } from '#app/domain/envelope.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { days, plus } from '#app/domain/time.ts'
import { findClockOffset, saveClockOffset } from '#db/demo-clock.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { insertLine } from '#db/envelope.ts'
import { encode } from '#db/json.ts'
import { addNumbersOfVersions } from '#db/migrations/0007-numbers-of-versions.ts'
import { findOperator, findWindow, findWindowOf, insertWindow, listOperatorsNamed, listWindowIds } from '#db/windows.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aFundedRow } from '#test/support/funded-rows.ts'
import { now, people } from '#test/support/situation.ts'
import { storeApplication, storedWindow, storeWindow } from '#test/support/stored.ts'
import { storeItem, storeReview } from '#test/support/stored-office.ts'

const operators = [
  { siren: '180089013', name: 'Bibliothèque nationale de France' },
  { siren: '130013345', name: 'Météo-France' },
  { siren: '180035024', name: 'Caisse nationale de l’assurance maladie' },
  { siren: '180070039', name: 'Centre national de la recherche scientifique' },
]

describe.each(dialects)('a window, on %s', dialect => {
  const open = databasesOf(dialect)

  test('comes back as it was written, its versions in order', async () => {
    const db = await open()
    await storeWindow(db)

    expect(await findWindow(db, storedWindow.id)).toEqual(storedWindow)
    expect(await findWindow(db, toId<WindowId>('none'))).toBeNull()
  })

  test('a version written before its numbers were all in its file has those it was applied with', async () => {
    const db = await open()
    await storeWindow(db)
    const [version] = storedWindow.versions
    if (version === undefined) throw new Error('unreachable')
    const { overrideDays, ...health } = version.health
    const { finalReportMonths, ...delays } = version.delays
    const { profiles: _, ...reviewers } = version.reviewers
    await db
      .updateTable('window_version')
      .set({ rules: encode({ ...version, health, delays, reviewers }) })
      .where('number', '=', version.number)
      .execute()

    await addNumbersOfVersions(db as unknown as Kysely<unknown>)

    expect((await findWindow(db, storedWindow.id))?.versions).toEqual([
      { ...version, reviewers: { ...reviewers, profiles: [] } },
      ...storedWindow.versions.slice(1),
    ])
    expect([overrideDays, finalReportMonths]).toEqual([90, 2])
  })

  test('is listed from the oldest', async () => {
    const db = await open()
    await insertWindow(db, { ...storedWindow, id: toId<WindowId>('later'), slug: 'later' }, plus(now, days(1)))
    await storeWindow(db)

    expect(await listWindowIds(db)).toEqual([storedWindow.id, 'later'])
  })

  test('is found by what belongs to it, and by nothing else', async () => {
    const db = await open()
    const { id } = await storeApplication(db, 'submitted')
    await insertWindow(db, { ...storedWindow, id: toId<WindowId>('later'), slug: 'later' }, plus(now, days(1)))
    await storeItem(db, id, [])
    await storeReview(db, id, people.reviewer, null)
    const { slug, name, service } = storedWindow

    for (const [of, known] of [
      ['application', id],
      ['review', `${id} by ${people.reviewer.name}`],
      ['meeting', `meeting of ${id} ${now}`],
    ] as const) {
      expect(await findWindowOf(db, { of, id: known })).toEqual({ slug, name, service })
      expect(await findWindowOf(db, { of, id: 'none' })).toBeNull()
    }
  })

  test('is found by a project and by a line of its envelope', async () => {
    const db = await open()
    const project = await aFundedRow(db, 1)
    const windowId = toId<WindowId>('window')
    await insertLine(db, emptyLine({ id: toId('line'), windowId, stream: 'DATA', year: 2025 }))

    for (const [of, id] of [
      ['project', project],
      ['envelopeLine', 'line'],
    ] as const) {
      expect(await findWindowOf(db, { of, id })).toMatchObject({ slug: 'window' })
      expect(await findWindowOf(db, { of, id: 'none' })).toBeNull()
    }
  })
})

describe.each(dialects)('the operators a version names, on %s', dialect => {
  const open = databasesOf(dialect)
  const named = async (words: string, limit = 10) => {
    const db = await open()
    await storeWindow(db, operators)
    return (await listOperatorsNamed(db, storedWindow.id, 2, words, limit)).map(({ name }) => name)
  }

  test.each([
    ['meteo', ['Météo-France']],
    ['METEO FRANCE', ['Météo-France']],
    ['bibliotheque', ['Bibliothèque nationale de France']],
    ['l’assurance', ['Caisse nationale de l’assurance maladie']],
    ['france nationale', ['Bibliothèque nationale de France']],
    ['recherche  scientif', ['Centre national de la recherche scientifique']],
    ['préfecture', []],
    ['%', operators.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr'))],
  ])('are found by words, accents and case aside: %j', async (words, names) => {
    expect(await named(words)).toEqual(names)
  })

  test('are as many as asked for, by name', async () => {
    expect(await named('national', 2)).toEqual([
      'Bibliothèque nationale de France',
      'Caisse nationale de l’assurance maladie',
    ])
  })

  test('are known by SIREN, in that version only', async () => {
    const db = await open()
    await storeWindow(db, operators)

    expect(await findOperator(db, storedWindow.id, 2, '130013345')).toEqual(operators[1])
    expect(await findOperator(db, storedWindow.id, 3, '130013345')).toBeNull()
    expect(await findOperator(db, storedWindow.id, 2, '999999999')).toBeNull()
    expect(await listOperatorsNamed(db, storedWindow.id, 3, 'meteo', 10)).toEqual([])
  })
})

describe.each(dialects)('marks, on %s', dialect => {
  const open = databasesOf(dialect)

  test('the clock of the demonstration is one offset, moved over and over, and never back', async () => {
    const db = await open()

    expect(await findClockOffset(db)).toBeNull()

    await saveClockOffset(db, -53_000_000_000, now)
    await saveClockOffset(db, 86_400_000_000, now)
    // a shorter move that began before ends after
    await saveClockOffset(db, 86_399_999_999, now)

    expect(await findClockOffset(db)).toBe(86_400_000_000)
  })

  test('what was done is marked once, also of two at once', async () => {
    const db = await open()

    const marked = await Promise.all([insertDoneMark(db, 'a reminder', now), insertDoneMark(db, 'a reminder', now)])

    expect(marked.filter(Boolean)).toHaveLength(1)
    expect(await insertDoneMark(db, 'a reminder', plus(now, days(1)))).toBe(false)
    expect(await insertDoneMark(db, 'another', now)).toBe(true)
  })
})
