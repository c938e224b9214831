// With two windows, what belongs to one wears its name, whichever was chosen last; what one may not see wears neither's.

import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople, type PersonKey } from '#app/demo/people.ts'
import windowFile from '#app/demo/window.json' with { type: 'json' }
import { type Database, openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { runCommand } from '#test/support/command.ts'
import { secondWindowFile } from '#test/support/second-window.ts'
import { aVisitor, mailTo, type Visitor } from '#test/support/visitor.ts'

let server: Server
let db: Database

beforeAll(async () => {
  server = await startServer()
  const file = join(server.dataDir, 'sobriete.json')
  writeFileSync(file, JSON.stringify(secondWindowFile))
  copyFileSync('app/demo/operators.json', join(server.dataDir, 'operators.json'))
  const command = (...args: readonly string[]) => runCommand(args, { DATA_DIR: server.dataDir })
  expect(await command('window', 'import', file)).toMatchObject({ code: 0 })
  for (const [role, person] of [
    ['caseOfficer', 'lea'],
    ['reviewer', 'sarah'],
    ['windowManager', 'marion'],
  ] as const)
    await command('role', 'add', role, demoPeople[person].email, '--window', secondWindowFile.slug)
  db = openSqlite(join(server.dataDir, 'guichet.db'))
})

afterAll(async () => {
  await db.destroy()
  await server.stop()
})

/** Somebody who chose the second window. */
async function choosing(person: PersonKey | null): Promise<Visitor> {
  const visitor = aVisitor()
  if (person !== null) await visitor.send(server, '/demo', { email: demoPeople[person].email })
  await visitor.send(server, `/?guichet=${secondWindowFile.slug}`)
  return visitor
}

const worn = async (answer: Response) =>
  /fr-header__service-tagline">([^<]*)/.exec((await answer.text()).replaceAll('&#x27;', '’'))?.[1]

async function only(table: 'meeting' | 'envelope_line'): Promise<string> {
  const { id } = await db.selectFrom(table).select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  return id
}

async function unsignedProject(): Promise<string> {
  const unsigned = db.selectFrom('project').select('id').where('state', '=', 'agreementToSign')
  return (await unsigned.orderBy('id').limit(1).executeTakeFirstOrThrow()).id
}

async function participation(email: string): Promise<{ readonly file: string; readonly project: string | null }> {
  const found = await db
    .selectFrom('participant')
    .leftJoin('project', 'project.application_id', 'participant.application_id')
    .select(['participant.application_id as file', 'project.id as project'])
    .where('participant.email', '=', email)
    .orderBy('project.id', 'desc')
    .executeTakeFirstOrThrow()
  return found
}

test('files, reviews, meetings, lines and projects of the first window wear its name for whoever chose the second', async () => {
  const review = await db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.reviewer_id')
    .select('review.id')
    .where('person.email', '=', demoPeople.sarah.email)
    .executeTakeFirstOrThrow()
  const { file } = await participation(demoPeople.camille.email)
  const filed = await participation(demoPeople.mathilde.email)
  const { project } = filed
  const asked: readonly (readonly [PersonKey | null, string])[] = [
    ['camille', `/candidatures/${file}`],
    ['mathilde', `/mes-projets/${project}`],
    ['lea', `/dossiers/${filed.file}`],
    ['sarah', `/avis/${review.id}`],
    ['marion', `/comites/${await only('meeting')}`],
    ['marion', `/enveloppe/${await only('envelope_line')}`],
    ['marion', `/projets/${project}`],
    [null, `/projets-finances/${project}`],
  ]

  for (const [person, path] of asked) {
    const visitor = await choosing(person)
    const answer = await visitor.send(server, path)
    expect([path, answer.status, await worn(answer)]).toEqual([path, 200, windowFile.name.fr])
  }
})

test('a meeting and a draft of the second window wear its name for whoever chose the first', async () => {
  const manager = await choosing('marion')
  const form = { day: '2025-04-10', time: '09:00', place: 'Lac-Fictif' }
  const meeting = await manager.send(server, `/comites?guichet=${secondWindowFile.slug}`, form)
  const carrier = await choosing('camille')
  const started = await carrier.send(server, `/candidatures/nouvelle?guichet=${secondWindowFile.slug}`, {
    title: 'Lacs',
  })

  for (const [visitor, made] of [
    [manager, meeting],
    [carrier, started],
  ] as const) {
    await visitor.send(server, '/?guichet=donnees')
    expect(await worn(await visitor.send(server, '/'))).toBe(windowFile.name.fr)
    const page = await visitor.send(server, made.headers.get('location') ?? '')
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain(`fr-header__service-tagline">${secondWindowFile.name.fr}<`)
    expect(html).toContain(`<a href="/?guichet=${secondWindowFile.slug}">Guichet</a>`)
    expect(html).toContain(`mailto:${secondWindowFile.service.email}`)
  }
})

test('a letter about a file of a window leads to the page of that window', async () => {
  const carrier = await choosing('camille')
  const { file } = await db
    .selectFrom('application')
    .innerJoin('funding_window', 'funding_window.id', 'application.window_id')
    .select('application.id as file')
    .where('slug', '=', secondWindowFile.slug)
    .executeTakeFirstOrThrow()
  const signatory = 'signataire@lacs.exemple.invalid'
  await carrier.send(server, `/candidatures/${file}/recapitulatif`, { intent: 'nameSignatory', email: signatory })
  await runCommand(['tick'], { DATA_DIR: server.dataDir })

  const [letter] = await mailTo(server, signatory)
  expect(letter?.text).toContain(`${server.baseUrl}/?guichet=${secondWindowFile.slug}`)
})

test('what one may not see is answered in the name that nothing has, byte for byte', async () => {
  const { file } = await participation(demoPeople.camille.email)
  const { project } = await participation(demoPeople.mathilde.email)
  const stranger = await choosing('yanis')
  const seen = async (path: string, id: string) =>
    (await (await stranger.send(server, path.replace(':id', id))).text())
      .replaceAll(/nonce="[^"]*"/g, '')
      .replaceAll(id, ':id')
      .replaceAll(/Horloge[^<]*/g, '')

  for (const [path, id] of [
    ['/candidatures/:id', file],
    ['/dossiers/:id', file],
    ['/mes-projets/:id', project ?? ''],
    ['/comites/:id', await only('meeting')],
    ['/avis/:id', (await db.selectFrom('review').select('id').executeTakeFirstOrThrow()).id],
    ['/enveloppe/:id', await only('envelope_line')],
    ['/projets/:id', project ?? ''],
    ['/projets-finances/:id', await unsignedProject()],
  ] as const) {
    const answer = await seen(path, id)
    expect(answer).toBe(await seen(path, '00000000-0000-4000-8000-000000000000'))
    expect(answer).toContain(secondWindowFile.name.fr)
  }
})
