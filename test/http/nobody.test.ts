// Every route asked for by somebody who is not signed in, as a document and as data: only the public ones answer.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { isPublic } from '#app/domain/permissions.ts'
import { screens } from '#app/screens.ts'
import { openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'

let server: Server
let ids: Readonly<Record<string, readonly string[]>>

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
  }
  await db.destroy()
  return found
}

const addresses = (path: string): readonly string[] => {
  const names = [...path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  const count = Math.max(1, ...names.map(name => ids[name]?.length ?? 0))
  return Array.from(
    { length: count },
    (_, place) =>
      `/${path.replace(/:(\w+)/g, (_match, name: string) => ids[name]?.[place] ?? ids[name]?.[0] ?? 'absent')}`,
  )
}

const routeId = (file: string): string => file.replace(/\.tsx?$/, '')

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

  test.each(closed)('$path does nothing', async ({ path, file }) => {
    for (const address of addresses(path)) {
      for (const asked of [address, `${address}?_data=${encodeURIComponent(routeId(file))}`]) {
        const answer = await fetch(server.baseUrl + asked, {
          method: 'POST',
          redirect: 'manual',
          headers: { Origin: server.baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: 'intent=form',
        })

        // 405: the route has no action; 400: no form of that name; else the way to sign-in
        expect([204, 302, 400, 405], `${asked} ${answer.status}`).toContain(answer.status)
        if (answer.status === 302) expect(answer.headers.get('Location')).toMatch(/^\/connexion/)
      }
    }
  })

  test.each(open)('$path answers', async ({ path }) => {
    for (const address of addresses(path)) {
      const page = await get(address)

      expect([200, 302, 404], `${address} ${page.status}`).toContain(page.status)
      if (page.status === 302) expect(page.headers.get('Location')).not.toMatch(/^\/connexion\?retour=/)
    }
  })
})
