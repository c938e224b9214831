// A file of an application, for whoever may read it: always as a download, which no browser opens in the site's name.

import { ok } from '#app/domain/result.ts'
import { readAttachment } from '#app/use-cases/applications/read-attachment.ts'
import { fileResponse } from '#app/web/file-response.ts'
import { download } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const loader = download('readAttachment', async ({ ctx, actor, params }) => {
  const file = await readAttachment(ctx, actor, idIn('attachmentId')(params))
  return file.ok ? ok(fileResponse(file.value)) : file
})
