// What the rules warn about, each with its level; it stops nothing.

import type { Finding } from '#app/domain/rules.ts'
import { findingSentence } from '#app/text/finding-sentence.ts'
import { CheckList } from '../check-list.tsx'
import { useText } from '../text-context.tsx'

/** `hrefOf` leads to the field, where the reader may mend it. */
export function AttentionList({
  found,
  hrefOf,
}: {
  readonly found: readonly Finding[]
  readonly hrefOf?: ((field: string) => string) | undefined
}) {
  const { t } = useText()
  return (
    <CheckList
      checks={found.map((one, index) => ({
        key: `${one.code} ${index}`,
        level: one.level === 'BLOCK' ? 'error' : 'todo',
        sentence: findingSentence(t, one),
        href: hrefOf === undefined || one.field === null ? undefined : hrefOf(one.field),
        note: t.rules.level[one.level],
      }))}
    />
  )
}
