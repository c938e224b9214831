// The applicant's part of a story: a newcomer prepares an application, somebody else of the body signs and files it.

import type { Page } from 'playwright-core'
import { demoContent } from '#app/demo/content.ts'
import type { Answers } from '#app/domain/answers.ts'
import { applicationForm } from '#app/domain/application-form.ts'
import { fr } from '#app/text/fr.ts'
import { aPdf, fillSection, formOf, press, put, signInByCode, waitForMail } from './story.ts'

export type Filing = {
  readonly title: string
  readonly acronym: string
  readonly editor: string
  readonly signatory: string
  /** What the window of the story asks otherwise. */
  readonly answers?: Answers
}

/** What a story does with each page it comes to. */
export type Look = (page: Page, path?: string) => Promise<void>

/** A complete application of the demonstration's world, under another title. */
const answersOf = ({ title, acronym, answers = {} }: Filing): Answers => ({
  ...demoContent['GD-2024-0021'].answers,
  title,
  acronym,
  startDate: '01/06/2025',
  endDate: '30/11/2026',
  ...answers,
})

const siret = '999 099 500 00012'

const idIn = (page: Page): string => /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''

async function introduce(page: Page, name: string, position: string): Promise<void> {
  await put(page, 'name', name)
  await put(page, 'position', position)
  await put(page, 'siret', siret)
  await put(page, 'bodyName', 'Direction départementale de l’urbanisme (fictive)')
  await put(page, 'kind', 'DECONCENTRATED')
  await put(page, 'ministry', 'Ministère chargé de la ville')
  await press(page, fr.account.organisation.save)
}

/** From sign-in to « demander la signature »; gives the application's id. */
export async function prepareApplication(page: Page, filing: Filing, look: Look): Promise<string> {
  const answers = answersOf(filing)
  await signInByCode(page, filing.editor, look)
  await look(page)
  await introduce(page, 'Marie Dupuis', 'cheffe de projet')
  await look(page, '/candidatures')
  await page.goto('/candidatures/nouvelle')
  await put(page, 'title', filing.title)
  await press(page, /./)
  const id = idIn(page)
  for (const { code } of applicationForm) {
    await page.goto(`/candidatures/${id}/formulaire/${code}`)
    if (code === 'support') {
      await page.locator('input[name="attachments.sponsorLetter"]').setInputFiles(aPdf('lettre.pdf'))
      if (answers['hasPersonalData'] === 'yes')
        await page.locator('input[name="attachments.dpoOpinion"]').setInputFiles(aPdf('avis-dpo.pdf'))
    }
    await fillSection(page, code, answers, fr.applying.form.continue)
    await look(page)
  }
  await page.goto(`/candidatures/${id}/recapitulatif`)
  await put(page, 'email', filing.signatory, formOf('nameSignatory'))
  await press(page, /./, formOf('nameSignatory'))
  await look(page)
  await press(page, /./, formOf('askForSignature'))
  return id
}

/** The signatory comes by the mail, reads, ticks and files; gives the reference. */
export async function fileApplication(page: Page, filing: Filing, id: string, look: Look): Promise<string> {
  await waitForMail(page, filing.signatory, 'signatureAsked')
  await signInByCode(page, filing.signatory, look)
  await introduce(page, 'Jean Fabre', 'directeur départemental')
  await look(page, `/candidatures/${id}/signature`)
  for (const box of await page.locator('main input[type="checkbox"]:visible').all()) await box.check({ force: true })
  await press(page, fr.applying.signature.file, formOf('submit'))
  await look(page)
  const reference = /[A-Z]+-\d{4}-\d{4}/.exec(await page.innerText('main'))?.[0] ?? ''
  const receipt = await waitForMail(page, filing.signatory, 'applicationSubmitted')
  return receipt.subject.includes(reference) ? reference : ''
}
