// A page of the application form as it comes back: only its own fields, as they were typed.

import { describe, expect, test } from 'vitest'
import { applicationForm } from '#app/domain/application-form.ts'
import { readAnswers, readIntent, readVersion, withRowChange } from '#app/web/section-form.ts'

const fieldsOf = (code: string) => applicationForm.find(section => section.code === code)?.fields ?? []

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const formData = new FormData()
  for (const [name, value] of pairs) formData.append(name, value)
  return formData
}

describe('the fields of a page', () => {
  test('are read as they were typed, line ends as one character', () => {
    expect(readAnswers(sent(['hosting', 'Ici\r\net là '], ['governance', '']), fieldsOf('delivery'))).toEqual({
      hosting: 'Ici\net là ',
      governance: '',
    })
  })

  test('nothing else is read: no field of another section, no declaration, no name of the object itself', () => {
    const formData = sent(
      ['title', 'Autre'],
      ['state', 'accepted'],
      ['declarations', 'ACCURATE'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
      ['supportDetail', 'De l’aide'],
    )

    expect(readAnswers(formData, fieldsOf('support'))).toEqual({ supportDetail: 'De l’aide' })
  })

  test('what was not sent is left out; a group of boxes that was shown and not ticked is empty', () => {
    expect(readAnswers(sent(['title', 'Lacs']), fieldsOf('project'))).toEqual({ title: 'Lacs' })
    expect(readAnswers(sent(['types', '']), fieldsOf('project'))).toEqual({ types: [] })
    expect(
      readAnswers(sent(['types', ''], ['types', 'PROACTIVE'], ['types', 'DATA_SHARING']), fieldsOf('project')),
    ).toEqual({ types: ['PROACTIVE', 'DATA_SHARING'] })
  })

  test('rows are as many as were shown, with their columns and no other', () => {
    const formData = sent(
      ['suppliers', '2'],
      ['suppliers.0.name', 'Un'],
      ['suppliers.1.name', 'Deux'],
      ['suppliers.1.admin', 'yes'],
      ['suppliers.7.name', 'Huit'],
    )

    expect(readAnswers(formData, fieldsOf('delivery'))).toEqual({ suppliers: [{ name: 'Un' }, { name: 'Deux' }] })
  })

  test('of a box and the empty field before it, the last one counts', () => {
    const formData = sent(
      ['dataSources', '2'],
      ['dataSources.0.heldByOther', ''],
      ['dataSources.0.heldByOther', 'yes'],
      ['dataSources.1.heldByOther', ''],
    )

    expect(readAnswers(formData, fieldsOf('dataAndLaw'))['dataSources']).toMatchObject([
      { heldByOther: 'yes' },
      { heldByOther: '' },
    ])
  })

  test('a number of rows that is none, or beyond what any field takes, makes no endless page', () => {
    expect(readAnswers(sent(['suppliers', '-1']), fieldsOf('delivery'))).toEqual({ suppliers: [] })
    expect(
      (readAnswers(sent(['suppliers', '999']), fieldsOf('delivery'))['suppliers'] as readonly unknown[]).length,
    ).toBe(100)
  })
})

describe('what the pressed button asks', () => {
  const asked = (intent: string) => readIntent(sent(['intent', intent]))

  test('is one of a few acts, and saving when it is none of them', () => {
    expect(asked('continue')).toEqual({ act: 'continue' })
    expect(asked('add:team')).toEqual({ act: 'addRow', field: 'team' })
    expect(asked('remove:team:2')).toEqual({ act: 'removeRow', field: 'team', place: 2 })
    expect(asked('detach:abc')).toEqual({ act: 'detach', attachmentId: 'abc' })
    expect([asked('save'), asked('drop:table'), asked('remove:team:-1'), readIntent(sent())]).toEqual(
      Array(4).fill({ act: 'save' }),
    )
  })

  test('adds an empty row with the columns of the field, or takes one away, and keeps the rest', () => {
    const answers = { suppliers: [{ name: 'Un' }, { name: 'Deux' }], hosting: 'Ici' }
    const fields = fieldsOf('delivery')

    expect(withRowChange(answers, { act: 'addRow', field: 'suppliers' }, fields)).toEqual({
      suppliers: [{ name: 'Un' }, { name: 'Deux' }, { name: '' }],
      hosting: 'Ici',
    })
    expect(withRowChange(answers, { act: 'removeRow', field: 'suppliers', place: 0 }, fields)).toEqual({
      suppliers: [{ name: 'Deux' }],
      hosting: 'Ici',
    })
    expect(withRowChange(answers, { act: 'addRow', field: 'hosting' }, fields)).toEqual(answers)
    expect(withRowChange(answers, { act: 'addRow', field: 'partners' }, fields)).toEqual(answers)
  })
})

test('a version is a number or nothing', () => {
  expect([readVersion(sent(['version', '12'])), readVersion(sent(['version', '1e3'])), readVersion(sent())]).toEqual([
    12,
    null,
    null,
  ])
})
