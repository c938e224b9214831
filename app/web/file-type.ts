// Whether a file is what its extension says and is whole, by its first bytes, its end, and what its container holds.

import type { AttachmentType } from '#app/domain/application-form.ts'
import { attachmentTypes } from '#app/domain/application-form.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { CheckedFile } from '#app/use-cases/applications/attach-file.ts'
import { zipEntries, zipStored } from './zip-entries.ts'

const mediaTypes: Readonly<Record<AttachmentType, string>> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
}

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)
const ascii = (text: string): number[] => [...text].map(character => character.charCodeAt(0))

const holds = (content: Uint8Array, text: string, from: number): boolean =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(text, from, 'latin1')

/** Readers look for the end of a PDF in its last kilobyte, and most open one that is padded: so is what scanners send. */
const paddingAllowed = 64 * 1024

const isPdf = (content: Uint8Array): boolean =>
  startsWith(content, ascii('%PDF-')) && holds(content, '%%EOF', Math.max(0, content.byteLength - paddingAllowed))

/** From chunk to chunk up to the last one; what follows it is nobody's. */
function isPng(content: Uint8Array): boolean {
  if (!startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return false
  if (!startsWith(content.subarray(12), ascii('IHDR'))) return false
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength)
  for (let at = 8; at + 12 <= data.byteLength; at += 12 + data.getUint32(at))
    if (startsWith(content.subarray(at + 4, at + 8), ascii('IEND'))) return true
  return false
}

const startOfScan = 0xda

/** From segment to segment up to the picture, then its end: a small picture inside a segment has an end of its own, and telephones write films after it. */
function isJpg(content: Uint8Array): boolean {
  if (!startsWith(content, [0xff, 0xd8, 0xff])) return false
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength)
  let at = 2
  while (at + 4 <= data.byteLength && data.getUint8(at) === 0xff) {
    const marker = data.getUint8(at + 1)
    if (marker === startOfScan) return holds(content, '\xff\xd9', at)
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2)
  }
  return false
}

/** Programs in an office document: those of one suite have one name, those of the other two folders, where lists of libraries may be empty. */
const isMacro = (name: string): boolean =>
  /vbaproject\.bin$/i.test(name) || (/^(basic|scripts)\/.*[^/]$/i.test(name) && !/\/script-l[bc]\.xml$/i.test(name))

const climbs = (name: string): boolean => /^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[a-z]:/i.test(name)

/** The names in the container of a document without programs, none of which leads out of it; null otherwise. */
function safeEntries(content: Uint8Array): readonly string[] | null {
  const names = zipEntries(content)
  return names === null || names.some(name => isMacro(name) || climbs(name)) ? null : names
}

/** A document of the Open Packaging Conventions with that part in it. */
function isPackage(content: Uint8Array, part: string): boolean {
  const names = safeEntries(content)
  return names !== null && names.includes('[Content_Types].xml') && names.includes(part)
}

/** An OpenDocument says what it is in its first entry, which is not compressed. */
const isOpenDocument = (content: Uint8Array, type: string): boolean =>
  safeEntries(content) !== null && zipStored(content, 'mimetype') === type

const isWhatItSays: Readonly<Record<AttachmentType, (content: Uint8Array) => boolean>> = {
  pdf: isPdf,
  png: isPng,
  jpg: isJpg,
  docx: content => isPackage(content, 'word/document.xml'),
  xlsx: content => isPackage(content, 'xl/workbook.xml'),
  odt: content => isOpenDocument(content, mediaTypes.odt),
  ods: content => isOpenDocument(content, mediaTypes.ods),
}

/** The file as it may be kept, or why it may not. Its size is the use case's to judge. */
export function checkFile(sentName: string, content: Uint8Array): Result<CheckedFile, Refusal> {
  const fileName = displayName(sentName)
  if (content.byteLength === 0) return refuse({ code: 'fileEmpty', fileName })
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const type = attachmentTypes.find(known => known === (extension === 'jpeg' ? 'jpg' : extension))
  if (type === undefined) return refuse({ code: 'fileTypeRefused', fileName })
  if (!isWhatItSays[type](content)) return refuse({ code: 'fileContentMismatch', fileName })
  return ok({ fileName, type, mediaType: mediaTypes[type], content })
}

const longestName = 120

/** What stands for a name that has none, or before one that must not stand alone: the word of the State's forms for a file. */
const namelessFile = 'piece'

/** What a browser writes for the three characters that a name cannot hold in a form with files, as HTML says. */
const escaped: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' }

/** Whatever follows the first dot, Windows opens a device of that name instead of a file. */
const deviceName = /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])\s*(\.|$)/i

/**
 * A name to be read, never a path: no folder, no control character, nothing that changes the direction of writing,
 * nothing that hides a file or stands for a device where it is saved.
 */
export function displayName(sent: string): string {
  const named = sent.replace(/%(?:22|0D|0A)/g, code => escaped[code] ?? code)
  const bare = (named.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const dot = bare.lastIndexOf('.')
  const [start, end] = dot <= 0 ? [bare, ''] : [bare.slice(0, dot), bare.slice(dot)]
  const shown = start.replace(/^[.\s]+/, '').trimEnd()
  const stem = deviceName.test(shown) ? `${namelessFile}-${shown}` : shown
  const extension = end.slice(0, 12)
  const letters = [...stem]
  const room = longestName - extension.length
  const kept = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : stem
  return `${kept === '' ? namelessFile : kept}${extension}`
}
