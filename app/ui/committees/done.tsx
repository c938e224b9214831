// What one button of a larger form did, said at the top of the page that comes back.

import type { FormReply } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { useText } from '../text-context.tsx'

export function Done({ reply }: { readonly reply: FormReply | undefined }) {
  const { flash } = useText().t
  if (reply?.done === undefined) return null
  return (
    <Notice tone="success" live>
      {flash[reply.done]}
    </Notice>
  )
}
