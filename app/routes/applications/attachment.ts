// A file of an application, for whoever may read it: always as a download, which no browser opens in the site's name.

import { toId } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import { readAttachment } from '#app/use-cases/applications/read-attachment.ts'
import { fileResponse } from '#app/web/file-response.ts'
import { download } from '#app/web/page.ts'

export const loader = download('readAttachment', async ({ ctx, actor, params }) => {
  const file = await readAttachment(ctx, actor, toId(params['attachmentId'] ?? ''))
  return file.ok ? ok(fileResponse(file.value)) : file
})
