// A form that may carry files: its body is parsed as it streams in, its files are set apart from its fields.

import { type FileUpload, parseFormData } from '@mjackson/form-data-parser'
import { BodyTooLarge, carriesFiles, largestForm, largestUpload } from './node-http.ts'

export type SentFile = { readonly field: string; readonly name: string; readonly content: Uint8Array }

export type SentForm = { readonly formData: FormData; readonly files: readonly SentFile[] }

const mostFiles = 12

/** Files are held in memory until they are judged: of forms that may be heavy, so many are read at once and the others wait. */
const heavyAtOnce = 4
let heavy = 0
const waiting: (() => void)[] = []

/** Every field, and every file that was chosen, or why not: more than the server reads, or no form at all. */
export async function readForm(request: Request): Promise<SentForm | 'tooLarge' | 'unreadable'> {
  if (!isHeavy(request)) return read(request)
  if (heavy >= heavyAtOnce) await new Promise<void>(go => waiting.push(go))
  else heavy += 1
  try {
    return await read(request)
  } finally {
    const next = waiting.shift()
    if (next === undefined) heavy -= 1
    else next()
  }
}

/** A form with files that does not say its length may be of any. */
export const isHeavy = ({ headers }: Request): boolean =>
  carriesFiles(headers.get('content-type')) && !(Number(headers.get('content-length') ?? Number.NaN) <= largestForm)

async function read(request: Request): Promise<SentForm | 'tooLarge' | 'unreadable'> {
  const files: SentFile[] = []
  const keep = async (upload: FileUpload): Promise<null> => {
    const content = new Uint8Array(await upload.arrayBuffer())
    // an empty control sends an empty file without a name
    if (content.byteLength > 0 || (upload.name !== '' && upload.name !== 'file-upload'))
      files.push({ field: upload.fieldName, name: upload.name, content })
    return null
  }
  try {
    const formData = await parseFormData(request, { maxFiles: mostFiles, maxFileSize: largestUpload }, keep)
    return { formData, files }
  } catch (error) {
    return isTooLarge(error) ? 'tooLarge' : 'unreadable'
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof BodyTooLarge ||
  (error instanceof Error && (error.name === 'MaxFileSizeExceededError' || isTooLarge(error.cause)))
