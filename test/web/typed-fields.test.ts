// What was typed in a form, by field: its texts, not its files.

import { expect, test } from 'vitest'
import { typedFields } from '#app/web/typed-fields.ts'

test('keeps the texts as they were typed, and no file', () => {
  const sent = new FormData()
  sent.append('spent', ' douze ')
  sent.append('readings[0]', '')
  sent.append('plan', new File(['x'], 'plan.pdf'))

  expect(typedFields(sent)).toEqual({ spent: ' douze ', 'readings[0]': '' })
})
