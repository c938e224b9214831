// The names inside a zip, read from its directory; what is no zip gives none, and nothing throws.

import { expect, test } from 'vitest'
import { zipEntries, zipStored } from '#app/web/zip-entries.ts'

/** An empty zip: the end record alone, after the head of an entry. */
const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? [])

/** One stored entry `a` that holds `hi`. */
const one = hex(
  '504b03041400000000000000000000000000020000000200000001000000616869' +
    '504b010214001400000000000000000000000000020000000200000001000000000000000000000000000000000061' +
    '504b050600000000010001002f000000210000000000',
)

test('the names of the directory, and the text of a first entry that is stored', () => {
  expect(zipEntries(one)).toEqual(['a'])
  expect(zipStored(one, 'a')).toBe('hi')
  expect(zipStored(one, 'b')).toBeNull()
})

test('cut anywhere it is no zip, and nothing throws', () => {
  const cuts = Array.from({ length: one.length }, (_, length) => zipEntries(one.subarray(0, length)))

  expect(cuts.every(names => names === null)).toBe(true)
})

test('bytes that are no zip give no names', () => {
  expect([
    zipEntries(new Uint8Array()),
    zipEntries(new TextEncoder().encode('%PDF-1.7 and more than twenty-two bytes')),
    zipStored(new Uint8Array(4), 'a'),
  ]).toEqual([null, null, null])
})

const directory = 33

test('a container that says it becomes larger than any document is none', () => {
  const said = (size: number) => {
    const content = one.slice()
    new DataView(content.buffer).setUint32(directory + 24, size, true)
    return zipEntries(content)
  }

  expect([said(1_000_000_000), said(1_000_000_001), said(0xffffffff)]).toEqual([['a'], null, null])
})

test('a size that stands in a longer field is read there, behind the fields that say something else', () => {
  const said = (size: bigint) => {
    const fields = new Uint8Array(6 + 12)
    const view = new DataView(fields.buffer)
    view.setUint16(0, 0x5455, true)
    view.setUint16(2, 2, true)
    view.setUint16(6, 0x0001, true)
    view.setUint16(8, 8, true)
    view.setBigUint64(10, size, true)
    const content = Uint8Array.from([...one.slice(0, directory + 47), ...fields, ...one.slice(directory + 47)])
    const entry = new DataView(content.buffer, directory)
    entry.setUint32(24, 0xffffffff, true)
    entry.setUint16(30, fields.length, true)
    return zipEntries(content)
  }

  expect([said(2n), said(1_000_000_000n), said(1_000_000_001n), said(2n ** 63n)]).toEqual([['a'], ['a'], null, null])
})
