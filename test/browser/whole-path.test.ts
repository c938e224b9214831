// The whole path as one story, without JavaScript: from the public page to a funded project with a late milestone.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import windowFile from '#app/demo/window.json'
import { fr } from '#app/text/fr.ts'
import { launchBrowser, openPage, type Server, startServer } from '#test/support/browser.ts'
import { type Filing, fileApplication, prepareApplication } from '#test/support/filing-story.ts'
import { enterAs, formOf, lookAt, moveClock, press, put, waitForMail } from '#test/support/story.ts'

const filing: Filing = {
  title: 'Suivre les délais des permis de construire dans trois départements',
  acronym: 'Permis suivis',
  editor: 'marie.dupuis@urbanisme.exemple.invalid',
  signatory: 'jean.fabre@urbanisme.exemple.invalid',
}
const { editor, title } = filing

const grid = windowFile.versions[0]?.grid?.criteria ?? []

const comment =
  'Réponse complète et étayée, avec des éléments vérifiables et un calendrier tenable ; les réserves sont mineures et levées par la seconde version.'

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

/** Somebody of their own: another browser, another session. */
const somebody = (): Promise<Page> => openPage(browser, server, { javaScript: false })

const as = async (person: keyof typeof demoPeople): Promise<Page> => {
  const page = await somebody()
  await enterAs(page, demoPeople[person].email)
  return page
}

const idIn = (page: Page): string => /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''

async function readsThePublicPages(): Promise<void> {
  const visitor = await somebody()
  await lookAt(visitor, '/')
  await lookAt(visitor, '/ce-qui-est-demande')
  await lookAt(visitor, '/eligibilite')
  await visitor.context().close()
}

async function asksForASupplement(id: string): Promise<void> {
  const officer = await as('lea')
  await lookAt(officer, '/dossiers')
  await lookAt(officer, `/dossiers/${id}`)
  await press(officer, /./, formOf('takeFile'))
  await lookAt(officer, `/dossiers/${id}/complements`)
  await put(officer, 'message', 'Précisez ce que comprend le coût annuel de fonctionnement.')
  await put(officer, 'fields', ['runCostFunding'])
  await press(officer, /./, 'main form')
  await officer.context().close()
}

async function answersIt(page: Page, id: string): Promise<void> {
  await waitForMail(page, editor, 'supplementRequested')
  await lookAt(page, `/candidatures/${id}/complements`)
  await put(
    page,
    'runCostFunding',
    'La direction le paie sur ses crédits de fonctionnement : hébergement et maintenance compris.',
  )
  await page.locator('main button[value="send"]').click()
  await page.waitForLoadState()
  await lookAt(page, `/candidatures/${id}`)
}

async function findsItAdmissibleAndAssigns(id: string): Promise<void> {
  const officer = await as('lea')
  await lookAt(officer, `/dossiers/${id}/versions`)
  await lookAt(officer, `/dossiers/${id}/recevabilite`)
  for (const reason of await officer.locator('main textarea[name^="reasons."]').all())
    await reason.fill('Vu avec le porteur : sans effet sur le projet.')
  await press(officer, fr.office.admissibility.declareTitle)
  await lookAt(officer, `/dossiers/${id}/evaluateurs`)
  const boxes = officer.locator(`${formOf('assign')} input[type="checkbox"]:enabled`)
  for (const box of (await boxes.all()).slice(0, 3)) await box.check({ force: true })
  await press(officer, /./, formOf('assign'))
  await officer.context().close()
}

async function review(person: 'sarah' | 'nora' | 'paul' | 'julien'): Promise<void> {
  const page = await as(person)
  await page.goto('/avis')
  const link = page.locator('main a', { hasText: title })
  if ((await link.count()) === 0) return
  await lookAt(page, '/avis')
  await page.goto((await link.first().getAttribute('href')) ?? '')
  await lookAt(page)
  await put(page, 'answer', 'none')
  await press(page, /./, 'main form')
  await lookAt(page)
  for (const { code } of grid) {
    await put(page, `notes.${code}`, '3')
    await put(page, `comments.${code}`, comment)
  }
  await put(page, 'strengths', 'Besoin établi, équipe en place.')
  await put(page, 'weaknesses', 'Raccordement à sept applications.')
  await put(page, 'recommendation', 'favourable')
  await page.locator('main button[value="submit"]').click()
  await page.waitForLoadState()
  await lookAt(page)
  await page.context().close()
}

async function reportsAndSchedules(id: string): Promise<void> {
  const officer = await as('lea')
  await lookAt(officer, `/dossiers/${id}/rapport`)
  await put(officer, 'recommendation', 'favourable')
  await put(officer, 'recommended', '90 000')
  await put(officer, 'reasons', 'Trois avis favorables, budget sincère, suite financée.')
  await press(officer, /./, 'main form:has([name="recommended"])')
  await officer.context().close()

  const manager = await as('marion')
  await lookAt(manager, '/comites')
  await manager.locator('main a', { hasText: '15 avril 2025' }).first().click()
  await press(manager, /./, `main form:has(input[value="${id}"])`)
  await lookAt(manager)
  await manager.context().close()
}

async function decides(): Promise<string> {
  const clock = await somebody()
  await lookAt(clock, '/demo/horloge')
  await moveClock(clock, '15/04/2025', '09:45', fr.demo.clock.move)
  await clock.context().close()

  const chair = await as('anne')
  await chair.goto('/comites')
  await chair.locator('main a', { hasText: '15 avril 2025' }).first().click()
  await chair.waitForLoadState()
  const meeting = chair.url()
  await lookAt(chair)
  await chair.locator('main a', { hasText: title }).first().click()
  await chair.waitForLoadState()
  await put(chair, 'present', ['0', '1', '4'])
  await put(chair, 'kind', 'grant')
  await put(chair, 'granted', '90 000')
  await put(chair, 'reasonText', 'Projet mûr, effet mesurable, suite financée.')
  await lookAt(chair)
  await press(chair, fr.application.action.recordDecision, formOf('record'))
  const point = chair.url()
  await chair.context().close()

  const member = await as('marc')
  await lookAt(member, point)
  await press(member, /./, formOf('grant'))
  await member.context().close()
  return meeting
}

async function learnsNothingYet(page: Page, id: string): Promise<void> {
  await page.goto(`/candidatures/${id}`)
  const shown = await page.innerText('main')
  expect(shown).toContain(fr.application.publicState.committee)
  expect(shown).not.toContain(fr.application.publicState.accepted)
}

async function releases(meeting: string): Promise<void> {
  const manager = await as('marion')
  await lookAt(manager, `${meeting}/notifications`)
  await press(manager, /./, 'main form')
  await manager.context().close()
}

async function signsAndStarts(id: string): Promise<string> {
  const finance = await as('odile')
  await lookAt(finance, `/dossiers/${id}/convention`)
  await press(finance, /./, 'main form')
  const project = idIn(finance)
  await lookAt(finance, `/projets/${project}/convention`)
  await put(finance, 'serviceSignedOn', '15/04/2025', formOf('note'))
  await put(finance, 'bodySignedOn', '15/04/2025', formOf('note'))
  await put(finance, 'commitmentRef', '2103900042', formOf('note'))
  await press(finance, /./, formOf('note'))
  await press(finance, /./, formOf('activate'))
  await lookAt(finance, `/projets/${project}`)
  await lookAt(finance, '/enveloppe')
  await finance.context().close()
  return project
}

async function isLate(page: Page, project: string): Promise<void> {
  const clock = await somebody()
  await moveClock(clock, '16/07/2025', '09:00', fr.demo.clock.move)
  await clock.context().close()

  await lookAt(page, '/mes-projets')
  await lookAt(page, `/mes-projets/${project}`)
  expect(await page.innerText('main')).toContain('J1')
  await waitForMail(page, editor, 'milestoneMissed')

  const followUp = await as('malik')
  await lookAt(followUp, '/projets')
  const row = followUp.locator('tr', { hasText: 'Permis suivis' })
  expect(await row.innerText()).toContain(fr.projects.health.level.amber)
  await row.locator('button').first().click()
  await followUp.waitForLoadState()
  await waitForMail(page, editor, 'carrierReminded')
  await lookAt(followUp, `/projets/${project}`)
  await followUp.context().close()
}

test('an administration carries an application from the public page to a project with a late milestone', async () => {
  await readsThePublicPages()
  const applicant = await somebody()
  const id = await prepareApplication(applicant, filing, lookAt)
  expect(await fileApplication(await somebody(), filing, id, lookAt)).toBe('GD-2025-0004')
  await asksForASupplement(id)
  await answersIt(applicant, id)
  await findsItAdmissibleAndAssigns(id)
  for (const person of ['sarah', 'nora', 'paul', 'julien'] as const) await review(person)
  await reportsAndSchedules(id)
  const meeting = await decides()
  await learnsNothingYet(applicant, id)
  await releases(meeting)
  await lookAt(applicant, `/candidatures/${id}`)
  expect(await applicant.innerText('main')).toContain(fr.application.publicState.accepted)
  const project = await signsAndStarts(id)
  await isLate(applicant, project)
}, 900_000)
