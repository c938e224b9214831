// Which closing is the last that was passed, whatever other marks there are.

import { describe, expect, test } from 'vitest'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { findLastClosing, findPassedClosing, savePassedClosing } from '#db/closings.ts'
import { insertDoneMark } from '#db/done-marks.ts'
import { insertWindow } from '#db/windows.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { now } from '#test/support/situation.ts'
import { storedWindow } from '#test/support/stored.ts'

describe.each(dialects)('closings, on %s', dialect => {
  const open = databasesOf(dialect)
  const at = (day: string) => parisInstant(toDay(day))

  test('of several windows the one that closed last counts; one that is open does not', async () => {
    const db = await open()
    for (const [name, day] of Object.entries({ first: '2025-02-01', second: '2025-03-01', third: '2025-04-01' }))
      await insertWindow(db, { ...storedWindow, id: name as never, slug: name, closesAt: at(day) }, now)

    expect(await findLastClosing(db, at('2025-01-31'))).toBeNull()
    expect(await findLastClosing(db, at('2025-03-01'))).toBe(at('2025-03-01'))
    expect(await findLastClosing(db, at('2025-03-31'))).toBe(at('2025-03-01'))
  })

  test('what was kept last in time is found, in whatever order it was kept, and nothing else is taken for it', async () => {
    const db = await open()
    await insertDoneMark(db, 'zzz', now)
    expect(await findPassedClosing(db)).toBeNull()

    for (const day of ['2025-03-01', '2025-04-01', '2025-02-01']) await savePassedClosing(db, at(day))

    expect(await findPassedClosing(db)).toBe(at('2025-04-01'))
  })
})
