// A second window of another body, made from its file by a command beside the first, goes the same whole path.

import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople, type PersonKey } from '#app/demo/people.ts'
import type { WindowRole } from '#app/domain/people.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { runCommand } from '#test/support/command.ts'
import { secondWindowCriteria, secondWindowFile } from '#test/support/second-window.ts'
import { lookAt } from '#test/support/story.ts'
import { followWholePath } from '#test/support/whole-path.ts'

const { slug, name } = secondWindowFile

/** The same people, who keep what they are on the first window. */
const office: Partial<Record<PersonKey, WindowRole>> = {
  lea: 'caseOfficer',
  sarah: 'reviewer',
  nora: 'reviewer',
  marion: 'windowManager',
  anne: 'committeeChair',
  marc: 'committeeMember',
  odile: 'financeOfficer',
  malik: 'followUpOfficer',
}

let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer()
  const file = join(server.dataDir, 'sobriete.json')
  writeFileSync(file, JSON.stringify(secondWindowFile, null, 2))
  copyFileSync('app/demo/operators.json', join(server.dataDir, 'operators.json'))
  const settings = { DATA_DIR: server.dataDir }
  const commands = [
    ['window', 'import', file],
    ...Object.entries(office).map(([person, role]) => [
      'role',
      'add',
      role,
      demoPeople[person as PersonKey].email,
      '--window',
      slug,
    ]),
    ['tick'],
  ]
  for (const command of commands) expect(await runCommand(command, settings)).toMatchObject({ code: 0 })
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('each window is one link away from the other, and its pages say which it is', async () => {
  const visitor = await openPage(browser, server, { javaScript: false })
  await lookAt(visitor, '/')
  const tagline = () => visitor.locator('.fr-header__service-tagline').innerText()
  expect(await tagline()).not.toBe(name.fr)

  await visitor.getByRole('link', { name: name.fr, exact: true }).first().click()
  await visitor.waitForLoadState()
  await lookAt(visitor)
  expect(await tagline()).toBe(name.fr)
  await lookAt(visitor, '/ce-qui-est-demande')
  expect(await visitor.innerText('main')).toMatch(/70,0\s%/)
  await lookAt(visitor, '/eligibilite')
  expect(await tagline()).toBe(name.fr)
  await visitor.context().close()
})

test('an application to the second window goes from its public page to a project with a late milestone', async () => {
  await followWholePath({
    window: slug,
    filing: {
      title: 'Alléger le calcul des crues de trois lacs de montagne',
      acronym: 'Crues sobres',
      editor: 'iris.chene@urbanisme.exemple.invalid',
      signatory: 'leon.frene@urbanisme.exemple.invalid',
      answers: { stream: 'SOBER' },
    },
    reference: 'SN-2025-0001',
    criteria: secondWindowCriteria,
    present: ['0', '1'],
    convenes: true,
    somebody: () => openPage(browser, server, { javaScript: false }),
    look: async (page, path) => {
      if (path !== undefined) await page.goto(path)
    },
  })
}, 900_000)
