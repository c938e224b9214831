// Files are what their extension says, by their content; names are for reading and lead nowhere.

import { describe, expect, test } from 'vitest'
import { checkFile, displayName } from '#app/web/file-type.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))

const two = (n: number): number[] => [n & 255, (n >> 8) & 255]
const four = (n: number): number[] => [...two(n & 0xffff), ...two(n >>> 16)]

/** A zip whose entries are stored as they are. */
function zip(...entries: readonly (readonly [name: string, content: string])[]): Uint8Array {
  let body = new Uint8Array()
  let directory = new Uint8Array()
  for (const [name, content] of entries) {
    const sizes = [...four(0), ...four(content.length), ...four(content.length), ...two(name.length), ...two(0)]
    directory = bytes(
      [...directory],
      [0x50, 0x4b, 1, 2],
      two(20),
      two(20),
      two(0),
      two(0),
      two(0),
      two(0),
      sizes,
      two(0),
      two(0),
      two(0),
      four(0),
      four(body.length),
      name,
    ) as never
    body = bytes([...body], [0x50, 0x4b, 3, 4], two(20), two(0), two(0), two(0), two(0), sizes, name, content) as never
  }
  return bytes(
    [...body],
    [...directory],
    [0x50, 0x4b, 5, 6],
    two(0),
    two(0),
    two(entries.length),
    two(entries.length),
    four(directory.length),
    four(body.length),
    two(0),
  )
}

const odt = 'application/vnd.oasis.opendocument.text'
const good: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': bytes('%PDF-1.7\n%%EOF'),
  'a.png': bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR'),
  'a.jpg': bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  'a.JPEG': bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  'a.docx': zip(['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w/>']),
  'a.xlsx': zip(['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<w/>']),
  'a.odt': zip(['mimetype', odt], ['content.xml', '<o/>']),
  'a.ods': zip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<o/>']),
}

const refusalOf = (name: string, content: Uint8Array) => {
  const checked = checkFile(name, content)
  return checked.ok ? null : checked.refusal.code
}

test('every accepted type is accepted, whatever the case of its extension', () => {
  expect(Object.entries(good).map(([name, content]) => [name, refusalOf(name, content)])).toEqual(
    Object.keys(good).map(name => [name, null]),
  )
  expect(checkFile('Devis final.PDF', good['a.pdf'] as Uint8Array)).toMatchObject({
    ok: true,
    value: { fileName: 'Devis final.PDF', type: 'pdf', mediaType: 'application/pdf' },
  })
})

test('no type passes for another', () => {
  const types = Object.entries(good).filter(([name]) => name !== 'a.JPEG')
  const passing = types.flatMap(([name, content]) =>
    types.filter(([other]) => other !== name && refusalOf(other, content) === null),
  )

  expect(passing).toEqual([])
})

describe('refused', () => {
  test('extensions that are not in the list, the last one counts', () => {
    for (const name of ['a.svg', 'a.html', 'a.exe', 'a.docm', 'a.zip', 'sans-extension', 'a.pdf.js', '.pdf.exe'])
      expect([name, refusalOf(name, good['a.pdf'] as Uint8Array)]).toEqual([name, 'fileTypeRefused'])
  })

  test('pages, scripts and containers under the name of a document', () => {
    expect(refusalOf('a.pdf', bytes('<html><script>alert(1)</script>%PDF-1.7'))).toBe('fileContentMismatch')
    expect(refusalOf('a.png', bytes('<svg onload="alert(1)"/>'))).toBe('fileContentMismatch')
    expect(refusalOf('a.docx', zip(['word/document.xml', '<w/>']))).toBe('fileContentMismatch')
    expect(refusalOf('a.docx', bytes('PK', [3, 4], '[Content_Types].xml word/document.xml'))).toBe(
      'fileContentMismatch',
    )
    expect(refusalOf('a.odt', zip(['content.xml', '<o/>'], ['mimetype', odt]))).toBe('fileContentMismatch')
  })

  test('documents with macros', () => {
    expect(
      refusalOf(
        'a.docx',
        zip(['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w/>'], ['word/vbaProject.bin', 'x']),
      ),
    ).toBe('fileContentMismatch')
  })

  test('cut files and empty ones', () => {
    const whole = good['a.docx'] as Uint8Array
    expect(refusalOf('a.docx', whole.subarray(0, whole.length - 30))).toBe('fileContentMismatch')
    expect(refusalOf('a.png', bytes([0x89], 'PNG'))).toBe('fileContentMismatch')
    expect(refusalOf('a.pdf', new Uint8Array())).toBe('fileEmpty')
  })
})

test('a name keeps its letters, and neither path, control, direction nor endless length', () => {
  expect(
    ['../../etc/passwd.pdf', 'C:\\Users\\x\\é.pdf', 'a\u0000b\r\n.pdf', 'fdp.\u202excod.pdf', '   ', '.pdf'].map(
      displayName,
    ),
  ).toEqual(['passwd.pdf', 'é.pdf', 'ab.pdf', 'fdp.xcod.pdf', 'piece', 'pdf'])
})

test('a name that is too long says where it was cut, and keeps its extension', () => {
  expect(displayName(`${'é'.repeat(116)}.pdf`)).toBe(`${'é'.repeat(116)}.pdf`)
  expect(displayName(`${'é'.repeat(117)}.pdf`)).toBe(`${'é'.repeat(115)}….pdf`)
})

test('quotes and line ends that a browser escapes in a name are read as what they are, anything else as it was sent', () => {
  expect(['rapport %22final%22.pdf', 'a%0D%0Ab.pdf', 'hausse de 20%25.pdf'].map(displayName)).toEqual([
    'rapport final.pdf',
    'ab.pdf',
    'hausse de 20%25.pdf',
  ])
})
