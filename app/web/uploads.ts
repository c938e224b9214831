// A form that may carry files: its body is parsed as it streams in, its files are set apart from its fields.

import { type FileUpload, parseFormData } from '@mjackson/form-data-parser'
import { BodyTooLarge, largestBody } from './node-http.ts'

export type SentFile = { readonly field: string; readonly name: string; readonly content: Uint8Array }

export type SentForm = { readonly formData: FormData; readonly files: readonly SentFile[] }

const mostFiles = 12

/**
 * Every field, and every file that was chosen, or why not: more than the server reads, or no form at all. The server
 * caps the whole (`largestBody`), so that files may be held in memory until they are judged.
 */
export async function readForm(request: Request): Promise<SentForm | 'tooLarge' | 'unreadable'> {
  const files: SentFile[] = []
  const keep = async (upload: FileUpload): Promise<null> => {
    const content = new Uint8Array(await upload.arrayBuffer())
    // an empty control sends an empty file without a name
    if (content.byteLength > 0 || (upload.name !== '' && upload.name !== 'file-upload'))
      files.push({ field: upload.fieldName, name: upload.name, content })
    return null
  }
  try {
    const formData = await parseFormData(request, { maxFiles: mostFiles, maxFileSize: largestBody }, keep)
    return { formData, files }
  } catch (error) {
    return isTooLarge(error) ? 'tooLarge' : 'unreadable'
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof BodyTooLarge ||
  (error instanceof Error && (error.name === 'MaxFileSizeExceededError' || isTooLarge(error.cause)))
