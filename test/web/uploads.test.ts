// A form with files is read whole, or refused whole.

import { expect, test } from 'vitest'
import { readForm } from '#app/web/uploads.ts'

const megabytes = (n: number) => new Blob([new Uint8Array(n * 1_000_000)])

function aForm(...files: readonly (readonly [string, Blob])[]): Request {
  const form = new FormData()
  form.append('supportDetail', 'ce qui est tapé')
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
  expect(sent.formData.get('supportDetail')).toBe('ce qui est tapé')
})

test('a file above its own limit is read all the same: it is refused beside its field, and the text is kept', async () => {
  const sent = await readForm(aForm(['lettre', megabytes(13)]))

  expect(typeof sent === 'string' ? sent : sent.files.length).toBe(1)
})

const limit = '----limit'

/** In the pieces in which it comes. */
function inPieces(type: string, ...pieces: readonly string[]): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })
  const init = { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' }
  return new Request('http://localhost/', init as RequestInit)
}

const multipart = `multipart/form-data; boundary=${limit}`
const field = (name: string, headers = ''): string =>
  `--${limit}\r\nContent-Disposition: form-data; name="${name}"${headers}\r\n\r\nx\r\n`
const end = `--${limit}--`

test('the line end after the last boundary may come alone', async () => {
  const sent = await readForm(inPieces(multipart, field('a'), end, '\r\n'))

  expect(typeof sent === 'string' ? sent : [...sent.formData]).toEqual([['a', 'x']])
})

test('the type may be in capitals, and another kind of parts is no form', async () => {
  const whole = field('a', '; filename="a.pdf"') + end
  const sent = await readForm(inPieces(multipart.replace('multipart/form-data', 'Multipart/Form-Data'), whole))

  expect(typeof sent === 'string' ? sent : sent.files.map(({ name }) => name)).toEqual(['a.pdf'])
  expect(await readForm(inPieces(multipart.replace('form-data', 'mixed'), whole))).toBe('unreadable')
})

test('a name that only mails have is not heard', async () => {
  const sent = await readForm(
    inPieces(
      multipart,
      field('a', `; filename="a.pdf"; filename*=none''b.exe`),
      field('b', `; filename*=none''c`) + end,
    ),
  )

  expect(typeof sent === 'string' ? sent : [sent.files.map(({ name }) => name), [...sent.formData]]).toEqual([
    ['a.pdf'],
    [['b', 'x']],
  ])
})

test('more fields or files than any page sends are no form, nor is a boundary longer than it may be, or a type that begins as another', async () => {
  const fields = inPieces(multipart, field('a').repeat(5001), end)
  const files = inPieces(multipart, field('a', '; filename="a.pdf"').repeat(13), end)
  const pairs = inPieces('application/x-www-form-urlencoded', `a=b${'&a=b'.repeat(5000)}`)

  expect(await Promise.all([fields, files, pairs].map(readForm))).toEqual(['unreadable', 'unreadable', 'unreadable'])
  const longest = (letters: number) =>
    inPieces(`multipart/form-data; boundary=${'b'.repeat(letters)}`, `--${'b'.repeat(letters)}--\r\n`)
  expect([typeof (await readForm(longest(70))), await readForm(longest(71))]).toEqual(['object', 'unreadable'])
  expect(await readForm(inPieces(`text/plain, ${multipart}`, field('a'), end))).toBe('unreadable')
  const most = await readForm(inPieces('application/x-www-form-urlencoded', `a=b${'&a=b'.repeat(4999)}`))
  expect(typeof most === 'string' ? most : most.formData.getAll('a').length).toBe(5000)
})

test('what is refused is received to its last piece, so that the sender hears why', async () => {
  let pieces = 0
  const body = new ReadableStream(
    {
      pull(controller) {
        pieces += 1
        if (pieces > 200) controller.close()
        else controller.enqueue(new TextEncoder().encode(field('a').repeat(100)))
      },
    },
    { highWaterMark: 0 },
  )
  const init = { method: 'POST', headers: { 'Content-Type': multipart }, body, duplex: 'half' }

  expect(await readForm(new Request('http://localhost/', init as RequestInit))).toBe('unreadable')
  expect(pieces).toBe(201)
})

test('a disk that fails is no fault of the sender', async () => {
  const failing = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' })
  const body = new ReadableStream({ pull: controller => controller.error(failing) })
  const init = { method: 'POST', headers: { 'Content-Type': multipart }, body, duplex: 'half' }

  await expect(readForm(new Request('http://localhost/', init as RequestInit))).rejects.toBe(failing)
})
