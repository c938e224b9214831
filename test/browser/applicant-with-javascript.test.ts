// The applicant's part of the path again, with JavaScript: the same form, which also adds up and saves by itself.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fr } from '#app/text/fr.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { type Filing, fileApplication, prepareApplication } from '#test/support/filing-story.ts'
import { lookAt, put } from '#test/support/story.ts'

const filing: Filing = {
  title: 'Prévoir les files d’attente des guichets d’état civil',
  acronym: 'Attente claire',
  editor: 'ines.faure@etat-civil.exemple.invalid',
  signatory: 'alain.moreau@etat-civil.exemple.invalid',
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

/** The answer to what the page sends without a button. */
const savedByItself = (page: Page): Promise<unknown> =>
  page.waitForResponse(answer => answer.request().method() === 'POST' && answer.ok(), { timeout: 30_000 })

/** What a signatory commits, is warned about and declares, and the act itself, are one screen of a phone: two years, two warnings. */
async function looksAndMeasures(page: Page, path?: string): Promise<void> {
  await lookAt(page, path)
  if (!page.url().endsWith('/signature')) return
  await page.setViewportSize({ width: 375, height: 812 })
  const box = await page.getByRole('button', { name: fr.applying.signature.file }).boundingBox()
  expect(box?.y, 'the page is read from its top').toBeGreaterThan(0)
  expect((box?.y ?? 0) + (box?.height ?? 0), 'the button ends on the first screen').toBeLessThanOrEqual(812)
  expect(await page.locator('.gd-sign__warn li').count()).toBe(2)
}

test('an application is prepared, adds up, saves by itself, also once the network is back, and is filed', async () => {
  const editor = await openPage(browser, server, { javaScript: true })
  const id = await prepareApplication(editor, filing, lookAt)
  const budget = `/candidatures/${id}/formulaire/budget`
  await editor.goto(budget)
  const requested = editor.locator('[data-sum="requested"]').first()
  const before = await requested.innerText()

  const saved = savedByItself(editor)
  await put(editor, 'budgetLines.1.requestedAmount', '46 000')
  const live = await requested.innerText()
  await saved
  await editor.goto(budget)
  const kept = await editor.locator('[name="budgetLines.1.requestedAmount"]').inputValue()
  const after = await requested.innerText()

  const amount = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'))
  expect(amount(live) - amount(before)).toBe(1000)
  expect(kept).toBe('46 000')
  expect(after).toBe(live)

  await editor.context().setOffline(true)
  await put(editor, 'budgetLines.1.requestedAmount', '44 000')
  await editor.locator('[data-save="failed"]').waitFor()
  const savedLater = savedByItself(editor)
  await editor.context().setOffline(false)
  await savedLater
  await editor.goto(budget)
  expect(await editor.locator('[name="budgetLines.1.requestedAmount"]').inputValue()).toBe('44 000')

  const savedAgain = savedByItself(editor)
  await put(editor, 'budgetLines.1.requestedAmount', '45 000')
  await savedAgain
  const signatory = await openPage(browser, server, { javaScript: true, width: 375 })
  expect(await fileApplication(signatory, filing, id, looksAndMeasures)).toBe('GD-2025-0004')
}, 900_000)
