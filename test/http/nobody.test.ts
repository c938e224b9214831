// Every route asked for by somebody who is not signed in, as a document and as data: only the public ones answer.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { isPublic } from '#app/domain/permissions.ts'
import { screens } from '#app/screens.ts'
import { openSqlite } from '#db/connection.ts'
import { listSignedProjects } from '#db/public-figures.ts'
import { listWindowIds } from '#db/windows.ts'
import { emailNames } from '#emails/samples.ts'
import { read } from '#test/architecture/sources.ts'
import { type Server, startServer } from '#test/support/browser.ts'

let server: Server
let ids: Readonly<Record<string, readonly string[]>>
/** Projects whose agreement both sides signed, which anybody may read, and the others. */
let published: readonly string[]
let unpublished: readonly string[]

/** Real ids of the world, so that a refusal is about the visitor and not about what is asked. */
async function realIds(): Promise<Readonly<Record<string, readonly string[]>>> {
  const db = openSqlite(join(inject('seededWorld'), 'guichet.db'))
  const of = async (
    table:
      | 'application'
      | 'review'
      | 'meeting'
      | 'agenda_item'
      | 'project'
      | 'milestone'
      | 'progress_report'
      | 'envelope_line'
      | 'attachment'
      | 'sent_mail',
  ) => (await db.selectFrom(table).select('id').orderBy('id').limit(3).execute()).map(({ id }) => id)
  const found = {
    applicationId: await of('application'),
    reviewId: await of('review'),
    meetingId: await of('meeting'),
    itemId: await of('agenda_item'),
    projectId: await of('project'),
    milestoneId: await of('milestone'),
    reportId: await of('progress_report'),
    lineId: await of('envelope_line'),
    attachmentId: await of('attachment'),
    mailId: await of('sent_mail'),
    section: ['project'],
    name: emailNames,
    locale: ['fr'],
  }
  const [windowId] = await listWindowIds(db)
  if (windowId === undefined) throw new Error('the world has no window')
  published = (await listSignedProjects(db, windowId)).map(({ id }) => id)
  const projects = await db.selectFrom('project').select('id').orderBy('id').execute()
  unpublished = projects.map(({ id }) => id).filter(id => !published.includes(id))
  await db.destroy()
  return found
}

const addresses = (path: string, given = ids): readonly string[] => {
  const names = [...path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  const count = Math.max(1, ...names.map(name => given[name]?.length ?? 0))
  return Array.from(
    { length: count },
    (_, place) =>
      `/${path.replace(/:(\w+)/g, (_match, name: string) => given[name]?.[place] ?? given[name]?.[0] ?? 'absent')}`,
  )
}

const routeId = (file: string): string => file.replace(/\.tsx?$/, '')

/** The forms that a route answers, as its action names them: one unnamed where it has one form, null without an action. */
function intentsOf(file: string): readonly string[] | null {
  const source = read(`app/${file}`)
  if (!source.includes('export const action')) return null
  const names = [...source.matchAll(/^ {2}(\w+): form\(/gm)].map(match => match[1] ?? '')
  if (source.includes('= formActions(') && names.length === 0) throw new Error(`no form was read in ${file}`)
  return names.length === 0 ? ['form'] : names
}

const post = (address: string, intent: string): Promise<Response> =>
  fetch(server.baseUrl + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: server.baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ intent }),
  })

const get = (address: string): Promise<Response> => fetch(server.baseUrl + address, { redirect: 'manual' })

beforeAll(async () => {
  server = await startServer()
  ids = await realIds()
})

afterAll(async () => {
  await server.stop()
})

const closed = screens.filter(({ access }) => !isPublic(access))
const open = screens.filter(({ access, path }) => isPublic(access) && path !== '*')

describe('asked for by nobody', () => {
  test.each(closed)('$path shows nothing', async ({ path, file }) => {
    for (const address of addresses(path)) {
      const page = await get(address)
      const data = await get(`${address}?_data=${encodeURIComponent(routeId(file))}`)

      expect(page.status, address).toBe(302)
      expect(page.headers.get('Location'), address).toMatch(/^\/connexion\?retour=/)
      expect(data.status, address).toBe(204)
      expect(data.headers.get('X-Remix-Redirect'), address).toMatch(/^\/connexion\?retour=/)
      expect(await data.text(), address).toBe('')
    }
  })

  test.each(closed)('$path does nothing, whichever of its forms is sent', async ({ path, file }) => {
    const intents = intentsOf(file)
    for (const address of addresses(path)) {
      for (const intent of intents ?? ['form']) {
        const page = await post(address, intent)
        const data = await post(`${address}?_data=${encodeURIComponent(routeId(file))}`, intent)

        const asked = `${intent} on ${address}`
        expect(page.status, asked).toBe(intents === null ? 405 : 302)
        expect(data.status, asked).toBe(intents === null ? 405 : 204)
        if (intents === null) continue
        expect(page.headers.get('Location'), asked).toMatch(/^\/connexion\?retour=/)
        expect(data.headers.get('X-Remix-Redirect'), asked).toMatch(/^\/connexion\?retour=/)
        expect(await data.text(), asked).toBe('')
      }
    }
  })

  test.each(open)('$path answers', async ({ path }) => {
    for (const address of addresses(path, { ...ids, projectId: published })) {
      const page = await get(address)

      expect([200, 302], `${address} ${page.status}`).toContain(page.status)
      if (page.status === 302) expect(page.headers.get('Location')).not.toMatch(/^\/connexion\?retour=/)
    }
  })

  test('a project whose agreement is not signed is as unknown as one that does not exist', async () => {
    expect(published).not.toEqual([])
    expect(unpublished).not.toEqual([])
    for (const id of [...unpublished, 'absent']) expect((await get(`/projets-finances/${id}`)).status, id).toBe(404)
  })
})
