// The chair types a decision without JavaScript: no button beside the one that records loses a word of it.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { fr } from '#app/text/fr.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { enterAs, lookAt, press, put } from '#test/support/story.ts'

const words = fr.committee.item

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

/** The first point of the meeting whose hour has come. */
async function openPoint(): Promise<Page> {
  const page = await openPage(browser, server)
  await page.goto('/demo/horloge')
  await press(page, fr.demo.clock.presets.meeting.title)
  await enterAs(page, demoPeople.anne.email)
  await page.goto('/comites')
  await page.goto((await page.locator('main a[href^="/comites/"]').first().getAttribute('href')) ?? '')
  await page.goto((await page.locator('main a[href*="/points/"]').first().getAttribute('href')) ?? '')
  return page
}

/** At 1280 × 720, at the top of the page and at its end, what records and the way on are on the screen. */
async function decisionStaysInView(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const to of [0, 100_000]) {
    await page.evaluate(top => window.scrollTo(0, top), to)
    for (const control of ['button', 'a']) {
      const box = await page.locator(`.gd-decide__foot ${control}`).first().boundingBox()
      if (box === null) throw new Error(`no ${control} below the decision`)
      expect(box.y, `${control}, scrolled to ${to}`).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height, `${control}, scrolled to ${to}`).toBeLessThanOrEqual(720)
    }
  }
}

const wordings = (page: Page) => page.locator('[name^="conditions["][name$=".wording"]')

test('a decision being typed survives the attendance, its correction, and rows of conditions added and removed', async () => {
  const page = await openPoint()
  await decisionStaysInView(page)
  await put(page, 'present', ['0', '1', '2', '4'])
  await put(page, 'kind', 'reject')
  await put(page, 'reasonText', 'Le besoin n’est pas établi.')
  await press(page, words.tick)
  expect(await page.locator('[name="reasonText"]').inputValue()).toBe('Le besoin n’est pas établi.')
  expect(await page.locator('[name="kind"][value="reject"]').isChecked()).toBe(true)
  expect(await page.locator('[name="present"][value="4"]').isChecked()).toBe(true)

  await page.locator('[name="reasons"]').first().check({ force: true })
  await put(page, 'departureReason', 'Le comité s’écarte du rapport.')
  await press(page, new RegExp(`^${words.record}$`))
  expect(await page.getByRole('button', { name: words.correct }).count()).toBe(1)

  await put(page, 'kind', 'grantWithConditions')
  await put(page, 'granted', '300 000')
  await press(page, words.addCondition)
  await put(page, 'conditions[0].wording', 'L’analyse d’impact est validée.')
  await put(page, 'conditions[0].dueOn', '30/06/2025')
  await press(page, words.addCondition)
  expect(await wordings(page).count()).toBe(2)
  expect(await page.locator('[name="granted"]').inputValue()).toBe('300 000')
  await lookAt(page)

  await press(page, /^Retirer.*2/)
  expect(await wordings(page).count()).toBe(1)
  await press(page, words.correct)
  expect(await page.locator('.fr-message--error').count()).toBe(0)
  const recorded = await page.locator('main').innerText()
  expect(recorded).toContain(fr.committee.decided.grantWithConditions)
  expect(await wordings(page).first().inputValue()).toBe('L’analyse d’impact est validée.')
}, 300_000)
