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
