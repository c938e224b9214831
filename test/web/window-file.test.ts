// A wrong window file is answered in French, each fault with its line, and a right one is read with its operators.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readWindowFile } from '#app/web/window-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'guichet-window-'))
const written = join(folder, 'window.json')
const source = 'app/demo/window.json'
const text = readFileSync(source, 'utf8')
writeFileSync(join(folder, 'operators.json'), readFileSync('app/demo/operators.json'))

afterAll(() => rmSync(folder, { recursive: true }))

async function faultsOf(content: string | Buffer): Promise<readonly string[]> {
  writeFileSync(written, content)
  const read = await readWindowFile(written)
  return (read.ok ? [] : read.refusal).map(sentence =>
    sentence.replaceAll(`${folder}/`, '').replaceAll(/[\u00a0\u202f]/g, ' '),
  )
}

const lineOf = (content: string, words: string): number => content.slice(0, content.indexOf(words)).split('\n').length

/** The file with these words in the place of those; each is there once at the least. */
function withInstead(there: string, instead: string): string {
  if (!text.includes(there)) throw new Error(`${source} has no ${there}`)
  return text.replace(there, instead)
}

test('the window file of the demonstration is read with the operators that it names', async () => {
  const read = await readWindowFile(source)

  expect(read.ok && read.value.operators.get(3)).toHaveLength(430)
})

test('all the faults of a file are named at once, each with its line and its reason', async () => {
  const wrong = withInstead('"lastDay": "2025-12-31"', '"lastDay": "2025-02-30"')
    .replace('"maxRate": 50', '"maxRate": "50"')
    .replace('"quorum": 3', '"quorumm": 3')
    .replace('"amount": 4000000', '"amount": 4000000.5')
    .replace('"year": 2023', '"year": 2023.5')

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${lineOf(wrong, '"2025-02-30"')}, lastDay : un jour du calendrier s’écrit 2025-12-31`,
    `window.json, ligne ${lineOf(wrong, '"50"')}, versions[0].maxRate : il faut un nombre`,
    expect.stringMatching(/^window\.json, ligne \d+, versions\[0\]\.committee\.quorum : il manque$/),
    expect.stringMatching(/^window\.json, ligne \d+, versions\[0\]\.committee : champ inconnu : quorumm$/),
    `window.json, ligne ${lineOf(wrong, '2023.5')}, openings[0].year : il faut un nombre entier`,
    `window.json, ligne ${lineOf(wrong, '4000000.5')}, openings[0].amount : un montant s’écrit en euros entiers, sans centimes`,
    'window.json : 6 fautes, et rien n’a été changé.',
  ])
})

test('what cannot be together is named too', async () => {
  const wrong = withInstead('"quorum": 3', '"quorum": 30')

  expect(await faultsOf(wrong)).toContain(
    `window.json, ligne ${lineOf(wrong, '"quorum": 30')}, versions[0].committee.quorum : le quorum est au-dessus du nombre de sièges (5)`,
  )
})

test('a rate as a fraction is refused, for percents are meant', async () => {
  const wrong = withInstead('"maxRate": 50', '"maxRate": 0.7')

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${lineOf(wrong, '0.7')}, versions[0].maxRate : un taux s’écrit en pour cent : 70 et non 0,7`,
    'window.json : 1 faute, et rien n’a été changé.',
  ])
})

test('what would be published and never happen is named: nothing opened, no project that fits, a reminder too late', async () => {
  const wrong = withInstead('"amount": 4000000', '"amount": 0')
  const late = withInstead('"minMonths": 3', '"minMonths": 25').replace(
    '"supplementReminders": [21, 50]',
    '"supplementReminders": [21, 90]',
  )

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${lineOf(wrong, '"amount": 0')}, openings[0].amount : une ouverture de 0 € n’ouvre rien`,
    'window.json : 1 faute, et rien n’a été changé.',
  ])
  const data = lineOf(late, '"maxMonths": 24')
  expect(await faultsOf(late)).toEqual([
    `window.json, ligne ${data}, versions[0].streams[0].maxMonths : aucun projet n’y tient : il dure 25 mois au moins (minMonths), et ce volet en admet moins`,
    `window.json, ligne ${lineOf(late, '[21, 90]')}, versions[0].delays.supplementReminders[1] : ce rappel ne partirait jamais : la demande expire après 60 jours (supplementExpiry)`,
    expect.stringMatching(/^window\.json, ligne \d+, versions\[1\]\.streams\[0\]\.maxMonths : aucun projet/),
    'window.json : 3 fautes, et rien n’a été changé.',
  ])
})

test('delays that go back in time are named: a reminder after a later one, twice the same, an expiry before the day to answer', async () => {
  const wrong = withInstead('"supplementReminders": [21, 50]', '"supplementReminders": [50, 21]')
    .replace('"agreementReminders": [30, 45]', '"agreementReminders": [30, 30]')
    .replace('"supplement": 30,', '"supplement": 61,')
  const rises = 'les rappels vont du plus tôt au plus tard, un par jour'

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${lineOf(wrong, '"supplementExpiry"')}, versions[0].delays.supplementExpiry : la demande expirerait avant le jour qu’elle propose pour y répondre, 61 jours après (supplement)`,
    `window.json, ligne ${lineOf(wrong, '[50, 21]')}, versions[0].delays.supplementReminders[1] : ce rappel vient après celui de 50 jours : ${rises}`,
    `window.json, ligne ${lineOf(wrong, '[30, 30]')}, versions[0].delays.agreementReminders[1] : ce rappel vient après celui de 30 jours : ${rises}`,
    'window.json : 3 fautes, et rien n’a été changé.',
  ])
})

test('a file that is not JSON is refused at the line where it ceases to be', async () => {
  const wrong = withInstead('"opensOn": "2023-01-16",', '"opensOn": "2023-01-16"')

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${lineOf(wrong, '"lastDay"')} : le fichier cesse ici d’être du JSON`,
  ])
  expect(await faultsOf('')).toEqual(['window.json, ligne 1 : le fichier cesse ici d’être du JSON'])
})

test('a field that one object has twice is refused at its second line, whichever was meant', async () => {
  const wrong = withInstead('"maxRate": 50,', '"maxRate": 50,\n"maxRate": 60,').replace(
    '"quorum": 3,',
    '"quorum": 3,\n"quorum": 3,',
  )
  const rate = lineOf(wrong, '"maxRate": 60')
  const quorum = lineOf(wrong, '"quorum": 3')

  expect(await faultsOf(wrong)).toEqual([
    `window.json, ligne ${rate}, versions[0].maxRate : ce champ est déjà écrit ligne ${rate - 1}`,
    `window.json, ligne ${quorum + 1}, versions[0].committee.quorum : ce champ est déjà écrit ligne ${quorum}`,
    'window.json : 2 fautes, et rien n’a été changé.',
  ])
})

test('a file that is not in UTF-8 is refused at its first line whose accents would be lost', async () => {
  const latin = Buffer.from('{\n"slug": "lacs",\n"name": { "fr": "Qualité", "en": "Quality" }\n}', 'latin1')

  expect(await faultsOf(latin)).toEqual([
    'window.json, ligne 3 : le fichier n’est pas en UTF-8, ses accents seraient perdus : enregistrez-le en UTF-8',
  ])
  expect(await faultsOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([
    expect.stringMatching(/^window\.json, ligne 1 : le fichier n’est pas en UTF-8/),
  ])
})

test('a file in UTF-8 that begins as Windows writes it is read like another, and its lines are counted alike', async () => {
  const bom = '\ufeff'

  expect(await faultsOf(bom + text)).toEqual([])
  expect(await faultsOf(bom + withInstead('"slug": "donnees"', '"slug": "Données"'))).toContain(
    'window.json, ligne 2, slug : ce nom s’écrit en minuscules sans accent, ses mots joints par des tirets',
  )
})

test('a fault of the list of operators is named in that file', async () => {
  writeFileSync(join(folder, 'few.json'), '[\n{ "siren": "999000028", "name": "Office faux (fictif)" }\n]')

  expect(await faultsOf(withInstead('"operators.json"', '"few.json"'))).toContain(
    'few.json, ligne 2, [0].siren : un SIREN a neuf chiffres, dont la clé est juste',
  )
})

test('a file that is not there, or whose list is not, is refused in a sentence', async () => {
  expect(await readWindowFile(join(folder, 'none.json'))).toEqual({
    ok: false,
    refusal: [`${join(folder, 'none.json')} n’existe pas.`],
  })
  const listless = withInstead('"operators.json"', '"none.json"')
  const line = lineOf(listless, '"operatorsFile"')
  expect(await faultsOf(listless)).toEqual([`window.json, ligne ${line}, operatorsFile : none.json n’existe pas.`])
  expect(await faultsOf(withInstead('"operators.json"', '"."'))).toEqual([
    expect.stringMatching(new RegExp(`^window\\.json, ligne ${line}, operatorsFile : .* ne se lit pas : `)),
  ])
})
