// Words of the account, in English.

import type { Text } from '../fr.ts'

export const account: Text['account'] = {
  signIn: {
    title: 'Sign in',
    lead: 'An address is enough, no password: we send it a code. Your first visit creates your account.',
    email: 'Your work address',
    emailHint: 'Such as first.last@ministry.gouv.fr',
    send: 'Get a code',
  },
  code: {
    title: 'Your code',
    lead: p => `We sent a six-digit code to ${p.email}. It is good for ${p.minutes} minutes, in this browser only.`,
    code: 'Code received by e-mail',
    codeHint: 'Six digits',
    signIn: 'Sign in',
    another: 'Use another address',
    nothingCame: 'Nothing came? Look in your junk mail, or ask for a new code.',
    resend: 'Send a new code',
    demoMail: 'Read the e-mail in the mailbox of the demonstration',
  },
  organisation: {
    title: 'Who are you?',
    lead: 'These appear on the applications you prepare. Naming a body gives no right on its applications.',
    known: p => `Your present body: ${p.name}.`,
    name: 'First and last name',
    position: 'Position',
    positionHint: 'Such as: data project lead',
    siret: 'SIRET of your body',
    siretHint: '14 digits. The State operators of the rules are recognised.',
    unknown: 'Your body is not recognised?',
    bodyName: 'Name of the body',
    kind: 'Kind',
    ministry: 'Parent ministry',
    ministryHint: 'A body that the window knows already keeps the ministry on record.',
    save: 'Save',
  },
  kinds: {
    CENTRAL: 'Central administration',
    DECONCENTRATED: 'Local service of the State',
    NATIONAL_SERVICE: 'Service with national remit',
    OPERATOR: 'State operator',
    OTHER: 'Other (local authority, association, company…)',
  },
}
