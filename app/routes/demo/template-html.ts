// The HTML of one e-mail template with its sample, for a frame.

import { ok, refuse } from '#app/domain/result.ts'
import { letterFrame } from '#app/web/letter-frame.ts'
import { publicDownload } from '#app/web/page.ts'
import { parseEmailName, sampleLetter } from '#app/web/sample-letter.ts'

export const loader = publicDownload('useDemonstration', async ({ params }) => {
  const name = parseEmailName(params['name'] ?? '')
  const locale = params['locale']
  if (name === null || (locale !== 'fr' && locale !== 'en')) return refuse({ code: 'notFound' })
  return ok(letterFrame((await sampleLetter(name, locale)).html))
})
