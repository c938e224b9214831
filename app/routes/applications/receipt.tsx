// The acknowledgement of a filed version: number, instant to the second, service, fingerprint; to be kept and printed.

import { useLoaderData } from '@remix-run/react'
import { ReceiptPage } from '#app/ui/applications/receipt-page.tsx'
import { titled } from '#app/ui/title.tsx'
import { showReceipt } from '#app/use-cases/applications/show-receipt.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly acknowledgement: { readonly reference: string } }>(
  (t, loaded) => `${t.applying.receipt.title} ${loaded?.acknowledgement.reference ?? ''}`,
)

/** `?version`: an earlier filed version; the latest without it. */
export const loader = page('readReceipt', ({ ctx, actor, params, url }) => {
  const asked = /^\d{1,4}$/.exec(url.searchParams.get('version') ?? '')
  return showReceipt(ctx, actor, idIn('applicationId')(params), asked === null ? null : Number(asked[0]))
})

export default function Receipt() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />
}
