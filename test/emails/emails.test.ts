// Every e-mail in both languages: the text people read, its links, its subject, and that nothing given becomes markup.

import { describe, expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import { toDay } from '#app/domain/time.ts'
import type { Locale } from '#app/text/format.ts'
import type { EmailName, EmailProps, QueuedEmail } from '#emails/props.ts'
import { renderEmail } from '#emails/render.ts'
import { emailNames, samples } from '#emails/samples.ts'

const baseUrl = 'https://guichet.exemple.invalid'
const locales = ['fr', 'en'] as const satisfies readonly Locale[]

const render = <Name extends EmailName>(
  name: Name,
  locale: Locale = 'fr',
  change: Partial<EmailProps[Name]> = {},
  demo = true,
) => renderEmail(name, { ...samples[name], ...change }, { locale, baseUrl, demo, window: null })

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address)

/** Where the names of people, the amounts and the scores of a sample are: none of it may be read in a subject. */
const kept = (props: QueuedEmail['props']): readonly string[] =>
  Object.entries(props).flatMap(([key, value]: [string, unknown]) =>
    ['by', 'reviewer', 'followUp', 'word', 'note', 'code'].includes(key) &&
    typeof value === 'string' &&
    value.length > 3
      ? [value]
      : [],
  )

describe.each(emailNames)('%s', name => {
  test.each(locales)('reads as its snapshot in %s', async locale => {
    const { subject, text } = await render(name, locale)

    await expect(`${subject}\n\n${text}\n`).toMatchFileSnapshot(`snapshots/${name}.${locale}.txt`)
  })

  test.each(locales)('leads only to whole addresses in %s', async locale => {
    const addresses = addressesIn((await render(name, locale)).html)

    expect(addresses).toContain(`${baseUrl}/`)
    for (const address of addresses) expect(address).toMatch(/^(https:\/\/guichet\.exemple\.invalid\/|mailto:)/)
  })

  test.each(locales)(
    'has one line of at most 120 characters as subject in %s, without amount or name',
    async locale => {
      const { subject } = await render(name, locale)

      expect(subject).toMatch(/^.{5,120}$/u)
      expect(subject).not.toMatch(/€|EUR|\d[\d\s]*(k€|M€)/u)
      for (const words of kept(samples[name])) expect(subject).not.toContain(words)
    },
  )

  test('says something else in English than in French', async () => {
    const [fr, en] = await Promise.all([render(name, 'fr'), render(name, 'en')])

    expect(en.subject).not.toBe(fr.subject)
    expect(en.text).not.toBe(fr.text)
    expect(en.html).toContain('<html dir="ltr" lang="en">')
    expect(fr.html).toContain('<html dir="ltr" lang="fr">')
  })
})

test('a validated decision is to be kept from its carrier, unless they were told at the same instant', async () => {
  const [secret, told] = await Promise.all(
    [false, true].map(isCarrierTold => render('decisionValidated', 'en', { isCarrierTold })),
  )

  expect(secret?.text).toContain('Say nothing of it to the applicant.')
  for (const body of [told?.text, told?.html]) {
    expect(body).toContain('The applicant has just been told')
    expect(body).not.toContain('confidential')
  }
})

describe('the acknowledgement', () => {
  test('says all that it must say', async () => {
    const { text } = await render('applicationSubmitted')

    for (const fact of [
      'GD-2025-0001',
      'lundi 13 janvier 2025 à 16 h 42 min 07 s, heure de Paris',
      'Guichet de financement des projets de données (démonstration)',
      '12 rue des Registres, 75999 Paris-Fictif',
      'guichet@exemple.invalid',
      '01 99 00 12 34',
      '45 jours, soit avant la fin du 27 févr. 2025',
      'Ce délai est suspendu si des compléments vous sont demandés.',
      'L’absence de réponse ne vaut pas acceptation.',
      '3f9ac2e17b405d880e6c91f3a4d726b58c19e0fa6d3247be15c893a0de74f26b',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(fact)
  })
})

describe('the acknowledgement under a version whose applicants the law covers', () => {
  test.each([
    ['fr', 'votre demande sera réputée rejetée', 'Recours dans les deux mois.'],
    ['en', 'your request will be deemed rejected', 'Appeal within two months.'],
  ] as const)('says in %s what silence makes, and how to contest it', async (locale, sentence, remedy) => {
    const { text } = await render('applicationSubmitted', locale, {
      silence: {
        kind: 'rejection',
        day: toDay('2025-03-13'),
        remedies: { fr: 'Recours dans les deux mois.', en: 'Appeal within two months.' },
      },
    })

    expect(text).toContain(sentence)
    expect(text).toContain(remedy)
    expect(text).not.toMatch(/ne vaut pas acceptation|is not an acceptance/)
  })
})

describe('the decision letter', () => {
  const common = { conditions: [], reasons: [], waitlistRank: null, grantedCents: null } as const

  test('of a grant gives both amounts, and no condition', async () => {
    const { subject, text } = await render('decisionReleased', 'en', {
      ...common,
      kind: 'grant',
      grantedCents: euros(300_000),
    })

    expect(subject).toBe('Favourable decision — application GD-2024-0012')
    expect(text).toContain('Amount granted: €300,000')
    expect(text).not.toContain('onditions')
  })

  test('says how to ask for a debrief, whom to ask, and who decided in what capacity', async () => {
    const { text } = await render('decisionReleased', 'fr', common)

    for (const said of [
      'Demandez un entretien de restitution au service chargé du dossier, en citant son numéro.',
      '12 rue des Registres, 75999 Paris-Fictif',
      'guichet@exemple.invalid',
      '01 99 00 12 34',
      'Anne Delmas, présidente du comité d’investissement',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(said)
  })

  test('of a rejection gives its reasons and no granted amount', async () => {
    const { subject, text } = await render('decisionReleased', 'en', {
      ...common,
      kind: 'reject',
      reasons: ['Overlap with an existing product', ' '],
    })

    expect(subject).toBe('Unfavourable decision — application GD-2024-0012')
    expect(text).toContain('Reasons\n\n- Overlap with an existing product\n\nThis decision closes the application.')
    expect(text).not.toContain('granted')
  })

  test('of the waiting list gives the rank', async () => {
    const { text } = await render('decisionReleased', 'en', {
      ...common,
      kind: 'waitlist',
      waitlistRank: 2,
      heldAt: null,
    })

    expect(text).toContain('The office makes a new decision on your application.')
    expect(text).toContain('Rank on the waiting list: 2')
    expect(text).not.toContain('Committee meeting')
  })

  test('gives every condition, also two of one kind and date', async () => {
    const due = { kind: 'SUSPENSIVE', dueOn: toDay('2025-03-31') } as const
    const { text } = await render('decisionReleased', 'en', {
      conditions: [
        { ...due, wording: 'The letter of the sponsor.' },
        { ...due, wording: 'The opinion on personal data.' },
      ],
    })

    expect(text).toContain(
      'Suspensive condition, before the end of 31 Mar 2025: The letter of the sponsor.\nSuspensive condition, before the end of 31 Mar 2025: The opinion on personal data.',
    )
  })

  test('of a deferral says what is expected', async () => {
    const { text } = await render('decisionReleased', 'en', {
      ...common,
      kind: 'defer',
      reasons: ['The opinion of the data protection officer'],
    })

    expect(text).toContain('What is expected\n\n- The opinion of the data protection officer')
  })
})

describe('what a person wrote', () => {
  const corpus = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    `' onmouseover='alert(1)`,
    '<a href="https://ailleurs.invalid">ici</a>',
    '&lt;b&gt;',
    '</title><h1>',
  ]

  test.each(corpus)('%s is shown as written, in a title and in a word', async hostile => {
    const { html, text } = await render('sentBack', 'fr', { title: hostile, word: hostile, by: hostile })

    expect(text).toContain(`Projet\u00a0: ${hostile}`)
    expect(text).toContain(`> ${hostile}`)
    expect(html).not.toMatch(/<script|<img|<[^>]*\son[a-z]+=|href="https:\/\/ailleurs|<\/title><h1>/)
  })

  test('keeps its line breaks', async () => {
    const { text } = await render('sentBack', 'fr', { word: 'Une ligne.\r\nUne autre.' })

    expect(text).toContain('> Une ligne.\n> Une autre.')
  })

  test('leaves no empty frame when it is blank', async () => {
    const { text } = await render('milestoneJudged', 'fr', { accepted: true, word: '  ' })

    expect(text).not.toContain('Le mot du datalab')
  })

  test('can neither add a line to a subject nor turn its reading round', async () => {
    const { subject, text } = await render('draftIdle', 'fr', { title: 'Un titre\r\nBcc: a@b.invalid\u202eeugnol' })

    expect(subject).toBe('Votre brouillon «\u202fUn titre  Bcc: a@b.invalid eugnol\u202f» vous attend')
    expect(text).not.toMatch(/[\u202e\r]/)
  })

  test('is cut in a subject, on a word', async () => {
    const { subject } = await render('projectStarted', 'fr', { title: 'Rapprocher '.repeat(14).trim() })

    expect(subject).toBe(`Lancement du projet «\u202f${'Rapprocher '.repeat(5).trim()}…\u202f» et contacts au datalab`)
  })
})

test('a real site says nothing of a demonstration', async () => {
  const [demo, real] = await Promise.all([render('reportDue'), render('reportDue', 'fr', {}, false)])

  expect(demo.html).toContain('Ceci est une démonstration, pas un site officiel')
  expect(real.text).not.toMatch(/démonstration|fictifs/)
})

test('the code to sign in comes without a link to follow', async () => {
  const { html, text } = await render('signInCode')

  expect(text).toContain('\n482915\n')
  expect(addressesIn(html)).toEqual([`${baseUrl}/`])
})

test('a reason or a field without words of its own is shown as it came', async () => {
  const [red, supplement] = await Promise.all([
    render('healthTurnedRed', 'fr', { reasons: ['Trois jalons sont dépassés.'] }),
    render('supplementRequested', 'fr', { fields: ['risks', 'nowhere'] }),
  ])

  expect(red.text).toContain('- Trois jalons sont dépassés.')
  expect(supplement.text).toMatch(/- Les risques\n- nowhere/)
})
