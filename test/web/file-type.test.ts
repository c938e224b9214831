// Files are what their extension says, by their content; names are for reading and lead nowhere.

import { describe, expect, test } from 'vitest'
import { checkFile, displayName } from '#app/web/file-type.ts'
import { bytes, contentTypes, documents, textMimetype, wordDocument, zip } from '#test/support/documents.ts'

const good: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': documents.pdf,
  'a.png': documents.png,
  'a.jpg': documents.jpg,
  'a.JPEG': documents.jpg,
  'a.docx': documents.docx,
  'a.xlsx': documents.xlsx,
  'a.odt': documents.odt,
  'a.ods': documents.ods,
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
    expect(refusalOf('a.docx', zip(wordDocument))).toBe('fileContentMismatch')
    expect(refusalOf('a.docx', bytes('PK', [3, 4], '[Content_Types].xml word/document.xml'))).toBe(
      'fileContentMismatch',
    )
    expect(refusalOf('a.odt', zip(['content.xml', '<o/>'], textMimetype))).toBe('fileContentMismatch')
  })

  test('documents with macros', () => {
    expect(refusalOf('a.docx', zip(contentTypes, wordDocument, ['word/vbaProject.bin', 'x']))).toBe(
      'fileContentMismatch',
    )
    for (const name of ['Basic/Standard/Module1.xml', 'Scripts/python/a.py', 'basic/x.xba'])
      expect([name, refusalOf('a.odt', zip(textMimetype, [name, 'x']))]).toEqual([name, 'fileContentMismatch'])
    // what is written of a list of programs that is empty
    for (const name of ['Basic/', 'Basic/script-lc.xml', 'Basic/Standard/script-lb.xml', 'Configurations2/a.xml'])
      expect([name, refusalOf('a.odt', zip(textMimetype, [name, 'x']))]).toEqual([name, null])
  })

  test('containers with a path that leads out of them', () => {
    for (const name of ['../a', 'word/../../a', '/etc/a', '..\\a', 'C:\\a'])
      expect([name, refusalOf('a.docx', zip(contentTypes, wordDocument, [name, 'x']))]).toEqual([
        name,
        'fileContentMismatch',
      ])
    expect(refusalOf('a.docx', zip(contentTypes, wordDocument, ['word/a..b', 'x']))).toBeNull()
  })

  test('cut files and empty ones', () => {
    const whole = good['a.docx'] as Uint8Array
    expect(refusalOf('a.docx', whole.subarray(0, whole.length - 30))).toBe('fileContentMismatch')
    expect(refusalOf('a.png', bytes([0x89], 'PNG'))).toBe('fileContentMismatch')
    expect(refusalOf('a.pdf', new Uint8Array())).toBe('fileEmpty')
  })
})

test('pictures and documents are whole up to their end, and may have something after it', () => {
  const page = '<script>alert(1)</script>'
  const { pdf, png, jpg } = documents
  // a photograph whose segment holds a small one, with an end of its own
  const small = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd8, 0xff, 0xd9], jpg.subarray(2))
  for (const [name, content] of [
    ['a.pdf', pdf],
    ['a.png', png],
    ['a.jpg', jpg],
    ['a.jpg', small],
  ] as const) {
    const cuts = Array.from({ length: content.length - 8 }, (_, length) => refusalOf(name, content.subarray(0, length)))
    expect([name, new Set(cuts.slice(1))]).toEqual([name, new Set(['fileContentMismatch'])])
    expect([name, refusalOf(name, bytes(content, page))]).toEqual([name, null])
  }
  // scanners pad what they send
  expect(refusalOf('a.pdf', bytes(pdf, Array(32_000).fill(0)))).toBe(null)
  expect(refusalOf('a.pdf', bytes(pdf, Array(65_537).fill(0)))).toBe('fileContentMismatch')
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

test('a name hides no file and stands for no device', () => {
  expect(
    ['.htaccess.pdf', '... .pdf', 'CON.pdf', 'lpt1.a.pdf', 'aux .pdf', 'Conseil.pdf', 'a. b .pdf'].map(displayName),
  ).toEqual([
    'htaccess.pdf',
    'piece.pdf',
    'piece-CON.pdf',
    'piece-lpt1.a.pdf',
    'piece-aux.pdf',
    'Conseil.pdf',
    'a. b.pdf',
  ])
})
