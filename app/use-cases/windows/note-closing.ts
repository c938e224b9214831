// The last closing that the clock has passed is kept in mind, for the day the clock is set back.

import { findLastClosing, findPassedClosing, insertPassedClosing } from '#db/closings.ts'
import type { Context } from '../context.ts'

/** Asked every second: it writes once a closing. */
export async function noteClosing({ db, now }: Context): Promise<void> {
  const at = now()
  const closing = await findLastClosing(db, at)
  if (closing === null) return
  const known = await findPassedClosing(db)
  if (known === null || known < closing) await insertPassedClosing(db, closing, at)
}
