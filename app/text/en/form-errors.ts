// What is wrong with a field of a form other than the application's, in English.

import { formatFor } from '../format.ts'
import type { Text } from '../fr.ts'

const { number } = formatFor('en')

export const formErrors: Text['formErrors'] = {
  required: 'Fill in this field.',
  choose: 'Choose an answer.',
  invalid: 'Choose one of the answers.',
  tooLong: p => `Shorten this text: ${number(p.max)} characters at most.`,
  tooShort: p => (p.min <= 1 ? 'Fill in this field.' : `Say more: ${number(p.min)} characters at least.`),
  custom: {
    amount:
      'Write an amount in euros, such as 12500 or 12,500.50: a lone comma before three digits could be a decimal one.',
    siret: 'This SIRET is not valid: check its 14 digits.',
    email: 'Write an address such as first.last@ministry.gouv.fr.',
    amountMissing: 'Give the amount.',
    day: 'Write a date such as 31/12/2025.',
    dayUnknown: 'This date does not exist: check the day and the month.',
    timeOfDay: 'Write a time such as 9:30.',
    number: 'Write a whole number.',
    decimal: 'Write a number, for example 12.5.',
    notForThisAct: 'Not used by this act: empty this field, or change the act.',
    unticked: 'Tick this box to confirm.',
  },
}
