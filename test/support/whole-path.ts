// The whole path as one story, told of any window: from its public page to a funded project with a late milestone.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPeople } from '#app/demo/people.ts'
import { fr } from '#app/text/fr.ts'
import { urls } from '#app/urls.ts'
import { type Filing, fileApplication, type Look, prepareApplication } from './filing-story.ts'
import { enterAs, formOf, moveClock, press, put, waitForMail } from './story.ts'

export type WholePath = {
  /** The name of the window, of two; null where it is the only one. */
  readonly window: string | null
  readonly filing: Filing
  readonly reference: string
  /** The criteria of its grid, by their codes. */
  readonly criteria: readonly string[]
  /** The seats of its committee that are taken on the day. */
  readonly present: readonly string[]
  /** The meeting of that day is to be convened first. */
  readonly convenes: boolean
  /** Somebody of their own: another browser, another session. */
  readonly somebody: () => Promise<Page>
  /** What is done with each page that the story comes to; with a path, it is opened first. */
  readonly look: Look
}

const comment =
  'Réponse complète et étayée, avec des éléments vérifiables et un calendrier tenable ; les réserves sont mineures et levées par la seconde version.'

const idIn = (page: Page): string => /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''

/** Carries an application of that window to the day after its first milestone was missed. */
export async function followWholePath(path: WholePath): Promise<void> {
  const { window, filing, criteria, present, convenes, somebody, look } = path
  const { editor, title } = filing

  const as = async (person: keyof typeof demoPeople): Promise<Page> => {
    const page = await somebody()
    await enterAs(page, demoPeople[person].email)
    if (window !== null) await page.goto(urls.window(window))
    return page
  }

  async function readsThePublicPages(): Promise<void> {
    const visitor = await somebody()
    await look(visitor, urls.window(window))
    await look(visitor, '/ce-qui-est-demande')
    await look(visitor, '/eligibilite')
    await visitor.context().close()
  }

  async function asksForASupplement(id: string): Promise<void> {
    const officer = await as('lea')
    await look(officer, '/dossiers')
    await look(officer, `/dossiers/${id}`)
    await press(officer, /./, formOf('takeFile'))
    await look(officer, `/dossiers/${id}/complements`)
    await put(officer, 'message', 'Précisez ce que comprend le coût annuel de fonctionnement.')
    await put(officer, 'fields', ['runCostFunding'])
    await press(officer, /./, 'main form')
    await officer.context().close()
  }

  async function answersIt(page: Page, id: string): Promise<void> {
    await waitForMail(page, editor, 'supplementRequested')
    await look(page, `/candidatures/${id}/complements`)
    await put(
      page,
      'runCostFunding',
      'La direction le paie sur ses crédits de fonctionnement : hébergement et maintenance compris.',
    )
    await page.locator('main button[value="send"]').click()
    await page.waitForLoadState()
    await look(page, `/candidatures/${id}`)
  }

  async function findsItAdmissibleAndAssigns(id: string): Promise<void> {
    const officer = await as('lea')
    await look(officer, `/dossiers/${id}/versions`)
    await look(officer, `/dossiers/${id}/recevabilite`)
    for (const reason of await officer.locator('main textarea[name^="reasons."]').all())
      await reason.fill('Vu avec le porteur : sans effet sur le projet.')
    await press(officer, fr.office.admissibility.declareTitle)
    await look(officer, `/dossiers/${id}/evaluateurs`)
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
    await look(page, '/avis')
    await page.goto((await link.first().getAttribute('href')) ?? '')
    await look(page)
    await put(page, 'answer', 'none')
    await press(page, /./, 'main form')
    await look(page)
    for (const code of criteria) {
      await put(page, `notes.${code}`, '3')
      await put(page, `comments.${code}`, comment)
    }
    await put(page, 'strengths', 'Besoin établi, équipe en place.')
    await put(page, 'weaknesses', 'Raccordement à sept applications.')
    await put(page, 'recommendation', 'favourable')
    await page.locator('main button[value="submit"]').click()
    await page.waitForLoadState()
    await look(page)
    await page.context().close()
  }

  async function reportsAndSchedules(id: string): Promise<void> {
    const officer = await as('lea')
    await look(officer, `/dossiers/${id}/rapport`)
    await put(officer, 'recommendation', 'favourable')
    await put(officer, 'recommended', '90 000')
    await put(officer, 'reasons', 'Trois avis favorables, budget sincère, suite financée.')
    await press(officer, /./, 'main form:has([name="recommended"])')
    await officer.context().close()

    const manager = await as('marion')
    await look(manager, '/comites')
    if (convenes) await convene(manager)
    await manager.locator('main a', { hasText: '15 avril 2025' }).first().click()
    await press(manager, /./, `main form:has(input[value="${id}"])`)
    await look(manager)
    await manager.context().close()
  }

  async function decides(): Promise<string> {
    const clock = await somebody()
    await look(clock, '/demo/horloge')
    await moveClock(clock, '15/04/2025', '09:45', fr.demo.clock.move)
    await clock.context().close()

    const chair = await as('anne')
    await chair.goto('/comites')
    await chair.locator('main a', { hasText: '15 avril 2025' }).first().click()
    await chair.waitForLoadState()
    const meeting = chair.url()
    await look(chair)
    await chair.locator('main a', { hasText: title }).first().click()
    await chair.waitForLoadState()
    await put(chair, 'present', present)
    await put(chair, 'kind', 'grant')
    await put(chair, 'granted', '90 000')
    await put(chair, 'reasonText', 'Projet mûr, effet mesurable, suite financée.')
    await look(chair)
    await press(chair, fr.application.action.recordDecision, formOf('record'))
    const point = chair.url()
    await chair.context().close()

    const member = await as('marc')
    await look(member, point)
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
    await look(manager, `${meeting}/notifications`)
    await press(manager, /./, 'main form')
    await manager.context().close()
  }

  async function signsAndStarts(id: string): Promise<string> {
    const finance = await as('odile')
    await look(finance, `/dossiers/${id}/convention`)
    await press(finance, /./, 'main form')
    const project = idIn(finance)
    await look(finance, `/projets/${project}/convention`)
    await put(finance, 'serviceSignedOn', '15/04/2025', formOf('note'))
    await put(finance, 'bodySignedOn', '15/04/2025', formOf('note'))
    await put(finance, 'commitmentRef', '2103900042', formOf('note'))
    await press(finance, /./, formOf('note'))
    await press(finance, /./, formOf('activate'))
    await look(finance, `/projets/${project}`)
    await look(finance, '/enveloppe')
    await finance.context().close()
    return project
  }

  async function isLate(page: Page, project: string): Promise<void> {
    const clock = await somebody()
    await moveClock(clock, '16/07/2025', '09:00', fr.demo.clock.move)
    await clock.context().close()

    await look(page, '/mes-projets')
    await look(page, `/mes-projets/${project}`)
    expect(await page.innerText('main')).toContain('J1')
    await waitForMail(page, editor, 'milestoneMissed')

    const followUp = await as('malik')
    await look(followUp, '/projets')
    const row = followUp.locator('tr', { hasText: filing.acronym })
    expect(await row.innerText()).toContain(fr.projects.health.level.amber)
    await row.locator('button').first().click()
    await followUp.waitForLoadState()
    await waitForMail(page, editor, 'carrierReminded')
    await look(followUp, `/projets/${project}`)
    await followUp.context().close()
  }

  async function convene(manager: Page): Promise<void> {
    const convening = 'main form:has([name="place"])'
    await put(manager, 'day', '15/04/2025', convening)
    await put(manager, 'time', '10:00', convening)
    await put(manager, 'place', 'Salle des Registres', convening)
    await press(manager, /./, convening)
    await look(manager, '/comites')
  }

  await readsThePublicPages()
  const applicant = await somebody()
  if (window !== null) await applicant.goto(urls.window(window))
  const id = await prepareApplication(applicant, filing, look)
  expect(await fileApplication(await somebody(), filing, id, look)).toBe(path.reference)
  await asksForASupplement(id)
  await answersIt(applicant, id)
  await findsItAdmissibleAndAssigns(id)
  for (const person of ['sarah', 'nora', 'paul', 'julien'] as const) await review(person)
  await reportsAndSchedules(id)
  const meeting = await decides()
  await learnsNothingYet(applicant, id)
  await releases(meeting)
  await look(applicant, `/candidatures/${id}`)
  expect(await applicant.innerText('main')).toContain(fr.application.publicState.accepted)
  const project = await signsAndStarts(id)
  await isLate(applicant, project)
}
