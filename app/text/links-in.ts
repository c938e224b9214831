// The web addresses in a text, and the text cut around them, so that a page can make links of them.

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g

/** In the order of the text, each once. */
export const linksIn = (text: string): readonly string[] => [...new Set(text.match(address) ?? [])]

export type TextPiece = { readonly text: string; readonly isLink: boolean }

/** Put together again, the pieces are the text. */
export function cutAroundLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const found of text.matchAll(address)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), isLink: false })
    pieces.push({ text: found[0], isLink: true })
    from = found.index + found[0].length
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isLink: false }] : pieces
}
