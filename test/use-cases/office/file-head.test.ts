// What every page of a file opens with.

import { expect, test } from 'vitest'
import { fileHead } from '#app/use-cases/office/file-head.ts'
import { aSituation } from '#test/support/situation.ts'

test('says whose file it is, where it stands and under which rules', () => {
  const head = fileHead(aSituation('admissible'))

  expect(head).toMatchObject({
    reference: 'GD-2025-0001',
    organisation: 'Direction fictive',
    state: 'admissible',
    hasProject: false,
    today: '2025-03-10',
  })
})

test('a stream that the version does not have keeps its code', () => {
  const head = fileHead(aSituation('submitted', { application: { stream: 'SPACE' } }))

  expect(head.stream).toEqual({ code: 'SPACE', label: { fr: 'SPACE', en: 'SPACE' } })
})
