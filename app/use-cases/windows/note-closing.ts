// The last closing that the clock has passed is kept in mind, for the day the clock is set back.

import { findLastClosing, findPassedClosing, savePassedClosing } from '#db/closings.ts'
import type { Context } from '../context.ts'

/** Asked every second: it writes once a closing. */
export async function noteClosing({ db, now }: Context): Promise<void> {
  const closing = await findLastClosing(db, now())
  if (closing === null) return
  const known = await findPassedClosing(db)
  if (known === null || known < closing) await savePassedClosing(db, closing)
}
