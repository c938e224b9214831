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
    return error instanceof BodyTooLarge ? 'tooLarge' : 'unreadable'
  }
}

/** `name=value&…`; the platform judges the type and the text. */
async function readPairs(request: Request): Promise<SentForm> {
  const text = await request.text()
  if (text.split('&', mostFields + 1).length > mostFields) throw new Error('more fields than any page has')
  const type = request.headers.get('content-type') ?? ''
  return { formData: await new Response(text, { headers: { 'Content-Type': type } }).formData(), files: [] }
}

/** Reads to the end even what it refuses: a sender who is answered before hears a broken connection, not the answer. */
async function readParts(request: Request): Promise<SentForm> {
  const boundary = getMultipartBoundary(request.headers.get('content-type') ?? '')
  const parser = new MultipartParser(boundary ?? '', { maxFileSize: largestUpload })
  const formData = new FormData()
  const files: SentFile[] = []
  let parts = 0
  let fault = boundary === null ? new Error('the type names no boundary') : null
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
