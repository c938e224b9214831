// A window, a body, its people and one application as rows: what a test of db/ needs before it can ask anything.

import { createHash } from 'node:crypto'
import type { Application } from '#app/domain/application.ts'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import type { FundingWindow } from '#app/domain/funding-window.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { insertApplication } from '#db/applications.ts'
import type { Database } from '#db/connection.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { insertPerson } from '#db/people.ts'
import { insertWindow, insertWindowVersion } from '#db/windows.ts'
import { anOrganisation, aSituation, now, people, rules, window } from './situation.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const storedWindow: FundingWindow = {
  ...window,
  versions: [
    { ...rules, number: 2, validFrom: parisInstant(toDay('2024-01-01')) },
    { ...rules, validFrom: parisInstant(toDay('2025-01-06')) },
  ],
}

/** The window with two versions, the first of which names these operators. */
export async function storeWindow(
  db: Database,
  operators: readonly { readonly siren: string; readonly name: string }[] = [],
): Promise<FundingWindow> {
  await insertWindow(db, storedWindow, now)
  for (const version of storedWindow.versions)
    await insertWindowVersion(db, storedWindow.id, version, version.number === 2 ? operators : [])
  return storedWindow
}

/** A person as a row: who they are, without their roles. */
export const storePerson = (db: Database, actor: PersonActor): Promise<void> =>
  insertPerson(
    db,
    {
      id: actor.id,
      email: actor.email,
      name: actor.name,
      position: actor.position,
      locale: actor.locale,
      organisationId: actor.organisationId,
      ministry: actor.ministry,
      reviewProfile: null,
      disabledAt: null,
      disabledReason: null,
    },
    now,
  )

/** The window, the body, everyone around an application, and the application itself. */
export async function storeApplication(
  db: Database,
  state: ApplicationState = 'draft',
  except: Partial<Application> = {},
): Promise<Application> {
  await storeWindow(db)
  await insertOrganisation(db, anOrganisation, now)
  for (const person of Object.values(people)) await storePerson(db, person)
  const { application } = aSituation(state, { application: except })
  await insertApplication(db, application)
  return application
}
