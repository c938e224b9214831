// The small forms of a project: an act says over which version it was read, and one that is final is confirmed.

import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { finishProjectForm, stopProjectForm } from '#app/forms/act-on-project.ts'
import { textFor } from '#app/text/text.ts'
import { formErrorSentence } from '#app/web/form-errors.ts'

const read = (
  schema: typeof finishProjectForm | typeof stopProjectForm,
  typed: { readonly [name: string]: string },
) => {
  const formData = new FormData()
  for (const [name, value] of Object.entries(typed)) formData.set(name, value)
  const t = textFor('fr')
  return parseWithZod(formData, { schema, error: issue => ({ message: formErrorSentence(issue, t) }) as never })
}

test('finishing or stopping a project asks for a tick, and says so', () => {
  const unticked = ['Cochez cette case pour confirmer.']

  expect(read(finishProjectForm, { version: '4' }).reply().error).toEqual({ confirmed: unticked })
  expect(read(stopProjectForm, { version: '4', reason: 'Sans suite' }).reply().error).toEqual({ confirmed: unticked })
  expect(read(finishProjectForm, { version: '4', confirmed: 'on' }).status).toBe('success')
})

test('an act whose page said no version is not carried out', () => {
  expect(read(finishProjectForm, { confirmed: 'on' }).reply().error).toEqual({ version: ['Remplissez ce champ.'] })
})
