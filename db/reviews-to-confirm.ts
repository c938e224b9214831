// Reviews that a newer filed version puts in question: their authors confirm or revise them.

import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Day } from '#app/domain/time.ts'
import type { Database } from './connection.ts'

/** Every submitted review of the application is to be confirmed by that day; a page that shows it is out of date. */
export async function saveReviewsToConfirm(db: Database, applicationId: ApplicationId, confirmBy: Day): Promise<void> {
  await db
    .updateTable('review')
    .set(eb => ({ confirm_by: confirmBy, version: eb('version', '+', 1) }))
    .where('application_id', '=', applicationId)
    .where('state', '=', 'submitted')
    .where(eb => eb.or([eb('interest', 'is', null), eb('interest', '!=', 'declared')]))
    .execute()
}
