// Every screen of the site as somebody reaches it, where what people named has a word without an end: accessible in
// light and dark, no wider than a phone, a screen or a sheet of paper, and told apart in two colours a reader chose.

import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { screens } from '#app/screens.ts'
import {
  checkAccessibility,
  checkNoSidewaysScroll,
  checkNothingCut,
  checkPage,
  launchBrowser,
  openPage,
  rulesOfColour,
  type Server,
  startServer,
} from '#test/support/browser.ts'
import { crawl } from '#test/support/crawl.ts'
import { enterAs } from '#test/support/story.ts'

let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer({ prepare: nameAtLength })
})

/** The longest word that people type without a space: the address of a page, a name in German, a mistake. */
const longWord = 'Interopérabilité'.repeat(8)

/** Every title and every name of a body ends with it. */
async function nameAtLength(dataDir: string): Promise<void> {
  const world = new SQLite(join(dataDir, 'guichet.db'))
  for (const [table, column] of [
    ['application', 'title'],
    ['project', 'title'],
    ['organisation', 'name'],
  ])
    world.prepare(`update ${table} set ${column} = ${column} || ' ' || ?`).run(longWord)
  world.close()
}

afterAll(async () => {
  await browser.close()
  await server.stop()
})

const visitors = [null, ...listedAccounts.filter(({ disabled }) => disabled === null).map(({ email }) => email)]

/** The screen a path belongs to: the first whose pattern it fits, as the router would say. */
const screenOf = (path: string): string | undefined => {
  const [pathname = ''] = path.split('?')
  return screens.find(({ path: pattern }) =>
    new RegExp(`^/${pattern.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`).test(pathname),
  )?.path
}

/** Not pages; or pages of a moment that the world of 10 March 2025 is not in: the whole path comes to those. */
const notReached = [
  'preferences',
  'connexion/code',
  'deconnexion',
  'pieces/:attachmentId',
  'avis/:reviewId',
  'demo/courriels.json',
  'demo/courriels/modeles/:name/:locale',
  'demo/courriels/:mailId/html',
  'dossiers/:applicationId/rapport',
  'dossiers/:applicationId/convention',
  '*',
]

/** Pages of a kind that a visitor opens in search of screens: the fourth leads nowhere that three did not. */
const perKind = 3

/** Looked at already, by somebody who came before. */
const seen = new Set<string>()

describe('every screen', () => {
  test.each(visitors)(
    'that %s reaches first is accessible in both themes and at both widths',
    async email => {
      const fresh = new Map<string, string>()
      for (const { path, status, html } of await crawl(server, email, perKind)) {
        const screen = screenOf(path)
        if (status === 200 && html !== null && screen !== undefined && !seen.has(screen) && !fresh.has(screen))
          fresh.set(screen, path)
      }
      if (fresh.size === 0) return
      const page = await openPage(browser, server, { javaScript: true })
      if (email !== null) await enterAs(page, email)
      // without movement a colour is not on its way from one theme to the other, which would be neither
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const [screen, path] of fresh) {
        seen.add(screen)
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        await checkPage(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await checkAccessibility(page, rulesOfColour)
        await page.setViewportSize({ width: 375, height: 667 })
        await checkAccessibility(page)
        await checkNoSidewaysScroll(page)
        await checkNothingCut(page)
        // a sheet of A4, between its margins
        await page.setViewportSize({ width: 680, height: 962 })
        await page.emulateMedia({ media: 'print' })
        await checkNoSidewaysScroll(page)
        await page.emulateMedia({ media: 'screen' })
      }
      await page.context().close()
    },
    600_000,
  )

  test('tells the parts of the envelope apart in the two colours of a reader who chose them', async () => {
    const page = await openPage(browser, server)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/')
    // what is forced is drawn in one colour whatever its fill, which the browser goes on telling as it was written
    const drawn = (part: string) =>
      page
        .locator(`main svg ${part}`)
        .first()
        .evaluate(shape => {
          const { fill, forcedColorAdjust } = getComputedStyle(shape) as CSSStyleDeclaration & {
            readonly forcedColorAdjust: string
          }
          return forcedColorAdjust === 'none' ? fill : 'forced'
        })

    const [granted, available] = [await drawn('.gd-fill-1'), await drawn('.gd-fill-4')]

    expect(granted).not.toBe(available)
    await page.context().close()
  })

  test('was looked at', () => {
    expect(screens.map(({ path }) => path).filter(path => !seen.has(path))).toEqual(notReached)
  })
})
