// Drafts that their signatory can file at once, made by the use cases in the folder of a server; and the filing itself.

import { demoPeople } from '#app/demo/people.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { machineNow } from '#app/web/clock.ts'
import { contextAt, openContext } from '#app/web/context.ts'
import { parseEnv } from '#app/web/env.ts'
import type { Database } from '#db/connection.ts'
import { findActor, findPersonByEmail } from '#db/people.ts'
import { listWindows } from '#db/windows.ts'
import { someAnswers } from './answers.ts'
import type { Server } from './browser.ts'
import { completeDraft } from './complete-draft.ts'
import type { Visitor } from './visitor.ts'

export const editor = demoPeople.camille
export const signatory = demoPeople.thomas

/** So many, of the body of the demonstration's draft, as another process beside the server would write them. */
export async function makeReadyDrafts({ dataDir }: Server, count: number): Promise<readonly ApplicationId[]> {
  const env = parseEnv({ DATA_DIR: dataDir, MODE: 'demo' })
  if (!env.ok) throw new Error(env.refusal.join())
  const opened = await openContext(env.value)
  try {
    const ctx = await contextAt(machineNow())
    const [window = null] = await listWindows(ctx.db)
    if (window === null) throw new Error('the demonstration has a window')
    const people = { editor: await actorOf(ctx.db, editor.email), signatory: await actorOf(ctx.db, signatory.email) }
    const drafts: ApplicationId[] = []
    for (let number = 1; number <= count; number += 1) {
      const title = `Un guichet pour le canton ${number}`
      drafts.push(await completeDraft({ ctx, window, ...people }, title, someAnswers({ title })))
    }
    return drafts
  } finally {
    await opened.close()
  }
}

async function actorOf(db: Database, email: string): Promise<PersonActor> {
  const person = await findPersonByEmail(db, email)
  const actor = person === null ? null : await findActor(db, person.id)
  if (actor === null) throw new Error(`${email} is an account of the demonstration`)
  return actor
}

export const signaturePath = (draft: ApplicationId): string => `/candidatures/${draft}/signature`

/** What the signatory's page would send: its key, the version they read, and the three declarations. */
export async function filingForm(
  { send }: Visitor,
  server: Server,
  draft: ApplicationId,
): Promise<Readonly<Record<string, string>>> {
  const page = await (await send(server, signaturePath(draft))).text()
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  return {
    intent: 'submit',
    filingKey: hidden('filingKey'),
    version: hidden('version'),
    accurate: 'on',
    noDoubleFunding: 'on',
    publishable: 'on',
  }
}
