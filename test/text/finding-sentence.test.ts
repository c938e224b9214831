// Every rule and every line of the check has a sentence in both languages, with its values and the name of its field.

import { describe, expect, test } from 'vitest'
import { applicationForm, fieldAt } from '#app/domain/application-form.ts'
import { checkEligibility } from '#app/domain/eligibility-check.ts'
import { cents, euros } from '#app/domain/money.ts'
import { finding } from '#app/domain/rules.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { fieldName } from '#app/text/field-name.ts'
import { checkSentence, findingSentence, officeFindingSentence } from '#app/text/finding-sentence.ts'
import { textFor } from '#app/text/text.ts'
import { aVersion, aWindow } from '#test/support/window-version.ts'

const fr = textFor('fr')
const en = textFor('en')

describe('the name of a field', () => {
  test('is its label, and in a row its number as on the screen', () => {
    expect([
      fieldName(fr.form, 'title'),
      fieldName(fr.form, 'team.2.fullTimeEquivalent'),
      fieldName(fr.form, 'risks.0'),
    ]).toEqual(['Titre', 'Membre 3, temps de travail (ETP)', 'Risque 1'])
  })

  test('keeps the capitals of an acronym', () => {
    expect(fieldName(fr.form, 'partners.0.siret')).toBe('Partenaire 1, SIRET')
  })

  test('of an attachment is the name of the document', () => {
    expect(fieldName(en.form, 'attachments.sponsorLetter')).toBe('Letter of commitment of the sponsor')
  })

  test('that leads nowhere is the path itself', () => {
    expect(fieldName(fr.form, 'nothing.at.all')).toBe('nothing.at.all')
  })

  test('is said on its own for each field of the form, once', () => {
    const names = applicationForm.flatMap(({ fields }) => fields).map(({ code }) => fieldName(fr.form, code))

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(fieldAt('title')).not.toBeNull()
  })
})

describe('a finding says what is wrong and what to do', () => {
  test.each([
    [
      finding('LINE_OVERFUNDED', 'budgetLines.6.requestedAmount', {
        line: 7,
        label: 'Hébergement',
        requested: euros(2500),
        cost: euros(2000),
      }),
      'Ligne 7\u00a0: vous demandez 2\u202f500\u00a0€ pour un coût de 2\u202f000\u00a0€. Demandez 2\u202f000\u00a0€ au plus.',
      'Line 7: you request €2,500 for a cost of €2,000. Request at most €2,000.',
    ],
    [
      finding('FIELD_INVALID', 'governance', { reason: 'tooLong', length: 2143, max: 2000 }),
      'Gouvernance\u00a0: 143 caractères de trop. 2\u202f000 au plus\u00a0: votre texte est gardé en entier.',
      'Governance: 143 characters too many. At most 2,000: your text is kept whole.',
    ],
    [
      finding('FIELD_MISSING', 'risks', { rows: { found: 1, min: 2 } }),
      'Les risques\u00a0: 1 décrit, 2 au moins.',
      'Risks: 1 described, at least 2.',
    ],
    [
      finding('CALL_CLOSED', null, {
        opensAt: parisInstant(toDay('2023-01-16')),
        closesAt: parisInstant(toDay('2026-01-01')),
        isEarly: false,
      }),
      'Le guichet est fermé\u00a0: le dernier instant pour déposer était le 31 déc. 2025 à 23\u00a0h\u00a059\u00a0min\u00a059\u00a0s.',
      'The window is closed: the last moment to file was 31 Dec 2025 at 23:59:59.',
    ],
    [
      finding('FUNDING_UNBALANCED', 'ownContribution', {
        funded: euros(100_500),
        total: euros(100_000),
        gap: euros(500),
      }),
      'Le financement (100\u202f500\u00a0€) n’égale pas le coût total (100\u202f000\u00a0€)\u00a0: écart de +500\u00a0€.',
      'Funding (€100,500) does not equal the total cost (€100,000): a gap of +€500.',
    ],
  ])('$code', (found, french, english) => {
    expect([findingSentence(fr, found), findingSentence(en, found)]).toEqual([french, english])
  })
})

describe('an officer', () => {
  test('reads of the applicant what the applicant reads of themselves', () => {
    const found = finding('SIRET_UNVERIFIED', 'applicant', { kind: 'CENTRAL' })

    expect([officeFindingSentence(fr, found), officeFindingSentence(en, found)]).toEqual([
      'La nature de l’organisme, «\u202fAdministration centrale\u202f», est déclarée\u00a0: à vérifier.',
      'The kind of the body, “Central administration”, is stated: to be checked.',
    ])
  })

  test('is never spoken to as the applicant: each sentence that does so has another for them', () => {
    const toApplicants = Object.entries(fr.rules.sentence).flatMap(([code, say]) =>
      /\b(vous|votre|vos)\b/i.test(String(say)) ? [code] : [],
    )
    const toOfficers = Object.entries(fr.rules.officeSentence)

    expect(toOfficers.map(([code]) => code).toSorted()).toEqual(toApplicants.toSorted())
    expect(toOfficers.filter(([, say]) => /\b(vous|votre|vos)\b/i.test(String(say)))).toEqual([])
  })
})

test('the five questions are answered in both languages, with the words of the window', () => {
  const project = {
    kind: 'DECONCENTRATED' as const,
    operatorListed: false,
    types: ['PROACTIVE'],
    totalCost: euros(100_000),
    requested: cents(5_000_001),
    startDate: toDay('2025-12-01'),
    endDate: toDay('2026-11-30'),
  }
  const { reasons } = checkEligibility(project, aVersion(), aWindow(), parisInstant(toDay('2025-10-15')))

  const said = reasons.map(reason => checkSentence(fr, reason, () => 'Administration proactive').title)

  expect(said).toEqual([
    'La part demandée dépasse 50,0\u00a0%.',
    'Le guichet est ouvert.',
    'Votre organisme est éligible.',
    'Ce type de projet est financé.',
    'Le coût total est dans les limites.',
    'La durée convient.',
    'Le projet commence après la réponse.',
  ])
  expect(reasons.every(reason => checkSentence(en, reason, code => code).detail.length > 0)).toBe(true)
})
