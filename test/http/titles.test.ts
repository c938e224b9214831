// What the title of a page says, which a tab shows and a screen reader says first.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { aVisitor, type Visitor } from '#test/support/visitor.ts'

let server: Server
let visitor: Visitor

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

const titleOf = async (answer: Response): Promise<string> =>
  (/<title>([^<]*)<\/title>/.exec(await answer.text())?.[1] ?? '').replaceAll('&#x27;', '’')

describe('the title of a page', () => {
  test('begins with the word for an error when its form comes back refused, in both languages, and not before', async () => {
    visitor = aVisitor()

    expect(await titleOf(await visitor.send(server, '/connexion'))).toBe('Se connecter – Guichet')
    expect(await titleOf(await visitor.send(server, '/connexion', { email: 'personne' }))).toBe(
      'Erreur\u00a0: Se connecter – Guichet',
    )

    await visitor.send(server, '/preferences', { locale: 'en', returnTo: '/connexion' })
    expect(await titleOf(await visitor.send(server, '/connexion', { email: 'nobody' }))).toMatch(/^Error: /)
  })

  test('names the file that the page is about, so that two tabs of a case officer differ', async () => {
    visitor = aVisitor()
    await visitor.send(server, '/demo', { email: demoPeople.lea.email })
    const desk = await (await visitor.send(server, '/dossiers?vue=all')).text()
    const files = [...new Set([...desk.matchAll(/href="(\/dossiers\/[0-9a-f-]{36})"/g)].map(([, href = '']) => href))]

    const titles = await Promise.all(
      files.slice(0, 4).map(async file => titleOf(await visitor.send(server, `${file}/versions`))),
    )

    expect(titles).toHaveLength(4)
    expect(new Set(titles).size).toBe(4)
    for (const title of titles) expect(title).toMatch(/ – [A-Z]{2}-\d{4}-\d{4} – Guichet$/)
  })
})
