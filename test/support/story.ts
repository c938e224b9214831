// How a person of a story does things: enter, type into a form by the names of its fields, press a button, read mail.

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answers } from '#app/domain/answers.ts'
import { applicationForm, type SectionCode } from '#app/domain/application-form.ts'
import { checkNoSidewaysScroll, checkPage } from './browser.ts'

/** A box is « yes », anything else as it is typed or chosen. */
export type Typed = string | readonly string[]

/** Enters as an account of the demonstration's page. */
export async function enterAs(page: Page, email: string): Promise<void> {
  await page.goto('/demo')
  await page.locator(`form:has(input[name="email"][value="${email}"]) button, button[value="${email}"]`).first().click()
  expect(page.url(), `${email} enters`).not.toMatch(/\/demo$/)
}

/** Signs in as anybody does: an address, then the code that was mailed to it; both pages are looked at. */
export async function signInByCode(page: Page, email: string, look: (page: Page) => Promise<void>): Promise<void> {
  await page.goto('/connexion')
  await look(page)
  await put(page, 'email', email)
  await press(page, /./, 'main form')
  const mail = await waitForMail(page, email, 'signInCode')
  const code = /\b(\d{6}|\d{3}[\s\u202f\u00a0]\d{3})\b/.exec(mail.text)?.[1] ?? ''
  await look(page)
  await put(page, 'code', code)
  await press(page, /./, 'main form')
}

type Mail = { readonly to: string; readonly subject: string; readonly name: string; readonly text: string }

/** The newest e-mail of that name to that address, once it is there. */
export async function waitForMail(page: Page, to: string, name: string): Promise<Mail> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await page.request.get(`/demo/courriels?format=json&adresse=${encodeURIComponent(to)}`)
    const mails = (await answer.json()) as readonly Mail[]
    const found = mails.find(mail => mail.to === to && mail.name === name)
    if (found !== undefined) return found
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error(`no e-mail ${name} to ${to}`)
}

/** Opens what a control is folded away in, as a reader does. */
async function unfold(control: Locator): Promise<void> {
  const folded = control.locator('xpath=ancestor::details[not(@open)]')
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click()
}

/** Types or chooses, whatever the control is. */
export async function put(page: Page, name: string, value: Typed, within = 'main'): Promise<void> {
  const controls = page.locator(`${within} [name="${name}"]:not([type="hidden"])`)
  await unfold(controls.first())
  const kind = await controls
    .first()
    .evaluate(element =>
      element.tagName === 'SELECT'
        ? 'select'
        : element.tagName === 'TEXTAREA'
          ? 'text'
          : (element as HTMLInputElement).type,
    )
  if (kind === 'select') await controls.first().selectOption(value as string)
  else if (kind === 'radio') {
    const button = controls.and(page.locator(`[value="${String(value)}"]`))
    // as a person would, who does not press what the bar at the foot of the page covers
    await button.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await button.check({ force: true })
  } else if (kind === 'checkbox' && typeof value === 'string')
    await controls.first().setChecked(value === 'yes', { force: true })
  else if (kind === 'checkbox')
    for (const choice of value) {
      const box = controls.and(page.locator(`[value="${choice}"]`))
      await unfold(box)
      await box.check({ force: true })
    }
  else await controls.first().fill(value as string)
}

/** Presses the button of that name, in the form that is meant. */
export async function press(page: Page, name: string | RegExp, within = 'main'): Promise<void> {
  const buttons = page.locator(within).locator('button:visible')
  const found = buttons.filter({ hasText: name })
  // by keyboard, as everything must be possible
  await found.first().focus()
  const answered = page.waitForNavigation()
  await page.keyboard.press('Enter')
  await answered
}

/** The form whose hidden `intent` is that one. */
export const formOf = (intent: string): string => `main form:has(input[name="intent"][value="${intent}"])`

/** Fills one section of the application form and goes on to the next, without JavaScript or with it. */
export async function fillSection(page: Page, code: SectionCode, answers: Answers, go: string): Promise<void> {
  const fields = applicationForm.find(section => section.code === code)?.fields ?? []
  await openDetails(page)
  for (const field of fields) {
    const typed = answers[field.code]
    if (field.kind !== 'rows' || typed === undefined) continue
    for (let rows = await countRows(page, field.code); rows < typed.length; rows = await countRows(page, field.code)) {
      await page.locator(`main button[value="add:${field.code}"]`).click()
      await page.waitForLoadState()
      await openDetails(page)
    }
  }
  for (const field of fields) {
    const typed = answers[field.code]
    if (
      typed === undefined ||
      typed.length === 0 ||
      field.kind === 'organisation' ||
      field.kind === 'attachments' ||
      field.by === 'signatory'
    )
      continue
    if (field.kind !== 'rows') {
      await put(page, field.code, typed as Typed)
      continue
    }
    for (const [place, row] of (typed as readonly Readonly<Record<string, string>>[]).entries()) {
      for (const [column, value] of Object.entries(row))
        if (value !== '') await put(page, `${field.code}.${place}.${column}`, value)
    }
  }
  await press(page, go)
}

/** What is folded away is opened, as a reader does. */
async function openDetails(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

async function countRows(page: Page, code: string): Promise<number> {
  return Number(await page.locator(`main input[type="hidden"][name="${code}"]`).first().inputValue())
}

/** Moves the demonstration's clock to a time in Paris. */
export async function moveClock(page: Page, day: string, time: string, button: string): Promise<void> {
  await page.goto('/demo/horloge')
  await put(page, 'day', day)
  await put(page, 'time', time)
  await press(page, button, 'main form:has(input[name="day"])')
}

/** A page of the story as every page must be: accessible, no wider than a phone nor than a screen, quiet. */
export async function lookAt(page: Page, path?: string): Promise<void> {
  if (path !== undefined) await page.goto(path)
  await page.setViewportSize({ width: 375, height: 667 })
  await checkNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await checkPage(page)
}

/** A PDF small enough to be quick, whole enough to be one. */
export const aPdf = (name: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1'),
})
