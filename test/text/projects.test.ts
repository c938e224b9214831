// Sentences of the history of a project that are made of more than one word and what it is about.

import { expect, test } from 'vitest'
import { textFor } from '#app/text/text.ts'

test('an automatic reminder says the day it came on, counted from the decision', () => {
  const reminder = { action: 'agreementReminder', about: '61' }

  expect(textFor('fr').projects.done(reminder)).toBe('Rappel de la signature, 61 jours après l’accord')
  expect(textFor('en').projects.done(reminder)).toBe('Reminder of the signature, 61 days after acceptance')
})
