// The smallest files of each kind that a draft may be joined, byte by byte, and the zip containers some of them are.

const two = (n: number): number[] => [n & 255, (n >> 8) & 255]
const four = (n: number): number[] => [...two(n & 0xffff), ...two(n >>> 16)]

/** Bytes from texts and numbers. */
export const bytes = (...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))))

type Entry = readonly [name: string, content: string | Uint8Array]

/** A zip whose entries are stored as they are. */
export function zip(...entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, content] of entries) {
    const named = Buffer.from(name)
    const size = Buffer.byteLength(content)
    const sizes = [...four(0), ...four(size), ...four(size), ...two(named.length), ...two(0)]
    directory.push(
      bytes([0x50, 0x4b, 1, 2], two(20), two(20), Array(8).fill(0), sizes, Array(10).fill(0), four(at), named),
    )
    const entry = bytes([0x50, 0x4b, 3, 4], two(20), Array(8).fill(0), sizes, named, content)
    body.push(entry)
    at += entry.length
  }
  const names = bytes(...directory)
  return bytes(
    ...body,
    names,
    [0x50, 0x4b, 5, 6, 0, 0, 0, 0],
    two(entries.length),
    two(entries.length),
    four(names.length),
    four(at),
    two(0),
  )
}

const openDocument = 'application/vnd.oasis.opendocument'

export const contentTypes: Entry = ['[Content_Types].xml', '<Types/>']
export const wordDocument: Entry = ['word/document.xml', '<w/>']
export const textMimetype: Entry = ['mimetype', `${openDocument}.text`]

/** One file of each accepted kind. */
export const documents = {
  pdf: bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  png: bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', Array(17).fill(0), [0, 0, 0, 0], 'IEND', Array(4)),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 7], 'JFIF', [0, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  docx: zip(contentTypes, wordDocument),
  xlsx: zip(contentTypes, ['xl/workbook.xml', '<w/>']),
  odt: zip(textMimetype, ['content.xml', '<o/>']),
  ods: zip(['mimetype', `${openDocument}.spreadsheet`], ['content.xml', '<o/>']),
} as const
