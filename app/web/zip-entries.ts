// The names inside a zip container, read from its directory: nothing is ever decompressed.

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const mostEntries = 10_000
/** No document of ten megabytes becomes as large; whoever opens one that does is harmed. */
const mostUnpacked = 1_000_000_000
/** A size of which this is said stands in a longer field of this kind (zip64), as some programs write even of small entries. */
const saidElsewhere = 0xffffffff
const longSizes = 0x0001

const view = (content: Uint8Array): DataView => new DataView(content.buffer, content.byteOffset, content.byteLength)

/** Where the end record begins: it is last, but for a comment of at most 64 kB. */
function endAt(data: DataView): number | null {
  const lowest = Math.max(0, data.byteLength - 22 - 0xffff)
  for (let at = data.byteLength - 22; at >= lowest; at -= 1) if (data.getUint32(at, true) === endOfDirectory) return at
  return null
}

/** Every name of the directory; null when the bytes are no readable zip, or say that they become far larger than any document. */
export function zipEntries(content: Uint8Array): readonly string[] | null {
  const data = view(content)
  if (data.byteLength < 22 || data.getUint32(0, true) !== localEntry) return null
  const end = endAt(data)
  if (end === null) return null
  const count = data.getUint16(end + 10, true)
  if (count > mostEntries) return null
  const names: string[] = []
  let at = data.getUint32(end + 16, true)
  let unpacked = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > data.byteLength || data.getUint32(at, true) !== directoryEntry) return null
    const nameEnds = at + 46 + data.getUint16(at + 28, true)
    const fieldsEnd = nameEnds + data.getUint16(at + 30, true)
    if (fieldsEnd > data.byteLength) return null
    unpacked += unpackedSize(data, at, { from: nameEnds, to: fieldsEnd })
    if (unpacked > mostUnpacked) return null
    names.push(new TextDecoder().decode(content.subarray(at + 46, nameEnds)))
    at = fieldsEnd + data.getUint16(at + 32, true)
  }
  return names
}

/** What the entry says that it becomes; a longer field that is not there says nothing smaller. */
function unpackedSize(data: DataView, at: number, fields: { readonly from: number; readonly to: number }): number {
  const size = data.getUint32(at + 24, true)
  if (size !== saidElsewhere) return size
  for (let field = fields.from; field + 12 <= fields.to; field += 4 + data.getUint16(field + 2, true))
    if (data.getUint16(field, true) === longSizes) return Number(data.getBigUint64(field + 4, true))
  return size
}

/** The text of the first entry, when it has that name and is stored as it is. */
export function zipStored(content: Uint8Array, name: string): string | null {
  const data = view(content)
  if (data.byteLength < 30 || data.getUint32(0, true) !== localEntry || data.getUint16(8, true) !== 0) return null
  const size = data.getUint32(18, true)
  const nameLength = data.getUint16(26, true)
  const start = 30 + nameLength + data.getUint16(28, true)
  if (size > 200 || start + size > data.byteLength) return null
  const decode = (from: number, length: number) => new TextDecoder().decode(content.subarray(from, from + length))
  return decode(30, nameLength) === name ? decode(start, size) : null
}
