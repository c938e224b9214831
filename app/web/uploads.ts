// A form that may carry files: its body is parsed as it streams in, within bounds, its files are set apart from its fields.

import { getMultipartBoundary, MultipartParser, type MultipartPart } from '@mjackson/multipart-parser'
import { BodyTooLarge, bytesOf, carriesFiles, largestUpload } from './node-http.ts'

export type SentFile = { readonly field: string; readonly name: string; readonly content: Uint8Array }

export type SentForm = { readonly formData: FormData; readonly files: readonly SentFile[] }

/** More than the longest page of the form sends. Each costs time during which nobody else is served. */
const mostFields = 5000
const mostFiles = 12

/** Every field, and every file that was chosen, or why not: more than the server reads, or no form at all. */
export async function readForm(request: Request): Promise<SentForm | 'tooLarge' | 'unreadable'> {
  try {
    return carriesFiles(request.headers.get('content-type')) ? await readParts(request) : await readPairs(request)
  } catch (error) {
    return faultOfSender(error)
  }
}

/** What a sender is told of a form that could not be read. Throws what is no fault of theirs: a disk that fails or is full. */
export function faultOfSender(error: unknown): 'tooLarge' | 'unreadable' {
  if (error instanceof BodyTooLarge) return 'tooLarge'
  if (error instanceof Error && 'syscall' in error) throw error
  return 'unreadable'
}

const pairs = /^application\/x-www-form-urlencoded\s*(;|$)/i

/** `name=value&…`, under that type alone: the platform's own reader would take a form with files too, without any bound. */
async function readPairs(request: Request): Promise<SentForm> {
  const text = await request.text()
  if (!pairs.test(request.headers.get('content-type') ?? '')) throw new Error('the type is that of no form')
  if (text.split('&', mostFields + 1).length > mostFields) throw new Error('more fields than any page has')
  const formData = new FormData()
  for (const [name, value] of new URLSearchParams(text)) formData.append(name, value)
  return { formData, files: [] }
}

/** As long as it may be (RFC 2046): looking for a longer one costs the square of its length at each piece. */
const longestBoundary = 70

function boundaryOf(type: string): string | null {
  const named = getMultipartBoundary(type)
  return named !== null && named.length <= longestBoundary ? named : null
}

/** Reads to the end even what it refuses: a sender who is answered before hears a broken connection, not the answer. */
async function readParts(request: Request): Promise<SentForm> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  const parser = new MultipartParser(boundary ?? '', { maxFileSize: largestUpload })
  const formData = new FormData()
  const files: SentFile[] = []
  let parts = 0
  let fault = boundary === null ? new Error('the type names no boundary that may be') : null
  for await (const chunk of bytesOf(request.body)) {
    if (fault !== null) continue
    try {
      for (const part of partsIn(parser, chunk as Uint8Array)) {
        parts += 1
        if (parts > mostFields) throw new Error('more parts than any page has')
        const { name } = part
        if (name === undefined || name === '') continue
        const { filename } = part.headers.contentDisposition
        // `filename*` is not heard: a form has none (RFC 7578)
        if (filename === undefined) formData.append(name, part.text)
        // a control in which nothing was chosen sends an empty file without a name
        else if (filename !== '' || part.size > 0) files.push({ field: name, name: filename, content: part.bytes })
        if (files.length > mostFiles) throw new Error('more files than any page takes')
      }
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error))
      files.length = 0
    }
  }
  if (fault !== null) throw fault
  parser.finish()
  return { formData, files }
}

/** What follows the last boundary is nobody's: a line end may come in a piece of its own, and the parser minds. */
function* partsIn(parser: MultipartParser, chunk: Uint8Array): Generator<MultipartPart> {
  try {
    yield* parser.write(chunk)
  } catch (error) {
    if (!isWhole(parser)) throw error
  }
}

function isWhole(parser: MultipartParser): boolean {
  try {
    parser.finish()
    return true
  } catch {
    return false
  }
}
