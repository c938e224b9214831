// A carrier types a quarterly report with JavaScript on: it saves by itself, keeps what is wrong, and never writes over
// another tab.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { fr } from '#app/text/fr.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { enterAs, lookAt, press, put } from '#test/support/story.ts'

const words = fr.projects.report

let browser: Browser
let server: Server
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** What the bar says once a save has been answered. */
const bar = async (state: 'saved' | 'conflict', sentence: RegExp): Promise<void> => {
  await page.locator(`[data-save="${state}"]`, { hasText: sentence }).waitFor()
}

/** The day a quarter's report is being written: that of the meeting of 15 April 2025. */
async function openReportOfTheQuarter(): Promise<void> {
  await page.goto('/demo/horloge')
  await press(page, fr.demo.clock.presets.meeting.title)
  await enterAs(page, demoPeople.mathilde.email)
  await page.goto('/mes-projets')
  await page.locator('main a[href^="/mes-projets/"]').first().click()
  await page.waitForURL(/mes-projets\/[0-9a-f-]{36}$/)
  const reports = await page
    .locator('main a[href*="/points-de-suivi/"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  for (const report of reports) {
    await page.goto(report)
    if ((await page.locator('form[data-autosave]').count()) > 0) return
  }
  throw new Error('no report waits for its carrier')
}

test('a report saves by itself, says which point is wrong, and shows beside what was typed what another tab kept', async () => {
  page = await openPage(browser, server, { javaScript: true })
  await openReportOfTheQuarter()
  const report = page.url()

  await put(page, 'done', 'Recette en cours sur le premier lot.')
  await bar('saved', /^Enregistré à \d+\sh\s\d\d$/)
  await put(page, 'spent', 'beaucoup')
  await bar('saved', /^Enregistré à \d+\sh\s\d\d, un point est à corriger$/)
  await page.goto(report)
  expect(await page.locator('[name="done"]').inputValue()).toBe('Recette en cours sur le premier lot.')
  expect(await page.locator('[name="spent"]').inputValue()).toBe('beaucoup')
  expect(await page.locator('#spent-error').innerText()).toContain('montant')
  await lookAt(page)

  const tab = await page.context().newPage()
  await tab.goto(report)
  await put(tab, 'done', 'Écrit dans l’autre onglet.')
  await press(tab, new RegExp(`^${words.save}$`))
  await put(page, 'done', 'Écrit ici.')
  await bar('conflict', /./)
  await press(page, new RegExp(`^${words.save}$`))
  const shown = await page.locator('main').innerText()
  expect(shown).toContain(fr.ui.savedElsewhere.title)
  expect(shown).toContain('Écrit dans l’autre onglet.')
  expect(await page.locator('[name="done"]').inputValue()).toBe('Écrit ici.')
  await lookAt(page)

  await press(page, new RegExp(`^${words.save}$`))
  await page.goto(report)
  expect(await page.locator('[name="done"]').inputValue()).toBe('Écrit ici.')
}, 300_000)
