// A form with files is read whole, so many heavy ones at a time.

import { expect, test } from 'vitest'
import { readForm } from '#app/web/uploads.ts'

const megabytes = (n: number) => new Blob([new Uint8Array(n * 1_000_000)])

function aForm(...files: readonly (readonly [string, Blob])[]): Request {
  const form = new FormData()
  form.append('supportOther', 'ce qui est tapé')
  for (const [field, content] of files) form.append(field, content, `${field}.pdf`)
  return new Request('http://localhost/', { method: 'POST', body: form })
}

test('two files of seven megabytes sent together are read with what was typed', async () => {
  const sent = await readForm(aForm(['lettre', megabytes(7)], ['avis', megabytes(7)]))

  if (typeof sent === 'string') throw new Error(sent)
  expect(sent.files.map(({ field, content }) => [field, content.byteLength])).toEqual([
    ['lettre', 7_000_000],
    ['avis', 7_000_000],
  ])
  expect(sent.formData.get('supportOther')).toBe('ce qui est tapé')
})

test('a file above its own limit is read all the same: it is refused beside its field, and the text is kept', async () => {
  const sent = await readForm(aForm(['lettre', megabytes(13)]))

  expect(typeof sent === 'string' ? sent : sent.files.length).toBe(1)
})

test('heavy forms beyond four at once wait for their turn, and every one is read', async () => {
  const forms = Array.from({ length: 7 }, () => aForm(['lettre', megabytes(3)]))

  const sent = await Promise.all([
    ...forms.map(readForm),
    readForm(new Request('http://localhost/', { method: 'POST' })),
  ])

  expect(sent.map(one => (typeof one === 'string' ? one : one.files.length))).toEqual([
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    'unreadable',
  ])
})
