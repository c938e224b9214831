// Whether a file is what its extension says, by its first bytes and, for office documents, by what its container holds.

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

/** A document of the Open Packaging Conventions with that part in it, and no macro. */
function isPackage(content: Uint8Array, part: string): boolean {
  const names = zipEntries(content)
  return (
    names !== null &&
    names.includes('[Content_Types].xml') &&
    names.includes(part) &&
    !names.some(name => /vbaproject\.bin$/i.test(name))
  )
}

/** An OpenDocument says what it is in its first entry, which is not compressed. */
const isOpenDocument = (content: Uint8Array, type: string): boolean =>
  zipEntries(content) !== null && zipStored(content, 'mimetype') === type

const isWhatItSays: Readonly<Record<AttachmentType, (content: Uint8Array) => boolean>> = {
  pdf: content => startsWith(content, ascii('%PDF-')),
  png: content =>
    startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
    startsWith(content.subarray(12), ascii('IHDR')),
  jpg: content => startsWith(content, [0xff, 0xd8, 0xff]),
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

/** What a browser writes for the three characters that a name cannot hold in a form with files, as HTML says. */
const escaped: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' }

/** A name to be read, never a path: no folder, no control character, nothing that changes the direction of writing. */
export function displayName(sent: string): string {
  const named = sent.replace(/%(?:22|0D|0A)/g, code => escaped[code] ?? code)
  const bare = (named.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const dot = bare.lastIndexOf('.')
  const [stem, whole] = dot <= 0 ? [bare.replace(/^\.+/, ''), ''] : [bare.slice(0, dot), bare.slice(dot)]
  const extension = whole.slice(0, 12)
  const letters = [...stem]
  const room = longestName - extension.length
  const kept = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : stem
  return `${kept === '' ? 'piece' : kept}${extension}`
}
