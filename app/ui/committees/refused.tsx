// What was refused of an act, at the top of what stands in the place of its form.

import { Notice } from '../notice.tsx'

export function Refused({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map(sentence => (
    <Notice key={sentence} tone="error" small live>
      {sentence}
    </Notice>
  ))
}
