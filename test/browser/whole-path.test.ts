// The whole path as one story, without JavaScript: from the public page to a funded project with a late milestone.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import windowFile from '#app/demo/window.json'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { lookAt } from '#test/support/story.ts'
import { followWholePath } from '#test/support/whole-path.ts'

const filing = {
  title: 'Suivre les délais des permis de construire dans trois départements',
  acronym: 'Permis suivis',
  editor: 'marie.dupuis@urbanisme.exemple.invalid',
  signatory: 'jean.fabre@urbanisme.exemple.invalid',
}
let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('an administration carries an application from the public page to a project with a late milestone', async () => {
  await followWholePath({
    window: null,
    filing,
    reference: 'GD-2025-0004',
    criteria: (windowFile.versions[0]?.grid?.criteria ?? []).map(({ code }) => code),
    present: ['0', '1', '4'],
    convenes: false,
    somebody: () => openPage(browser, server, { javaScript: false }),
    look: lookAt,
  })
}, 900_000)
