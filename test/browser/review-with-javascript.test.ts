// A reviewer types with JavaScript on: what they write is kept without a button.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { enterAs, press, put } from '#test/support/story.ts'

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

test('a review that is left by a link keeps what was typed in it', async () => {
  const page = await openPage(browser, server, { javaScript: true })
  await enterAs(page, demoPeople.sarah.email)
  await page.goto('/avis')
  await page.locator('main a[href^="/avis/"]').first().click()
  await page.waitForURL(/\/interets$/)
  await put(page, 'answer', 'none')
  await press(page, /./, 'main form')
  await page.waitForURL(/\/avis\/[0-9a-f-]{36}$/)
  const review = page.url()

  await put(page, 'strengths', 'Un besoin mesuré sur le terrain.')
  await page.locator('a[href="/avis"]').first().click()
  await page.waitForURL(/\/avis$/)
  await page.goto(review)

  expect(await page.locator('[name="strengths"]').inputValue()).toBe('Un besoin mesuré sur le terrain.')
}, 300_000)

test('what a reviewer comes to by the Tab key is never under the bar that saves', async () => {
  const page = await openPage(browser, server)
  await enterAs(page, demoPeople.sarah.email)
  await page.goto('/avis')
  await page.locator('main a[href^="/avis/"]').first().click()
  if (page.url().endsWith('/interets')) {
    await put(page, 'answer', 'none')
    await press(page, /./, 'main form')
  }
  await page.waitForURL(/\/avis\/[0-9a-f-]{36}$/)
  const stops = await page.locator('#ma-grille').locator('summary, textarea, input:not([type="hidden"])').count()
  await page.locator('#ma-grille summary, #ma-grille input:not([type="hidden"])').first().focus()

  const covered: string[] = []
  let looked = 0
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused.closest('.gd-savebar') !== null) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const shown = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
      return { isCovered: shown?.closest('.gd-savebar') != null, what: focused.outerHTML.slice(0, 80) }
    })
    if (at === null) break
    looked += 1
    if (at.isCovered) covered.push(at.what)
  }

  expect(covered).toEqual([])
  expect(looked).toBeGreaterThan(5)
}, 120_000)
