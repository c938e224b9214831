// Where two texts differ, word by word: what an officer reads of an answer that came back changed.

export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Over this many words a side, the middle is shown as replaced whole: no officer reads finer than that. */
const maxWords = 1500

/** The pieces of both texts in reading order; those `removed` are of the former, those `added` of the latter. */
export function textDifference(before: string, after: string): readonly Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const head = commonLength(a, b)
  const tail = commonLength(a.slice(head).reverse(), b.slice(head).reverse())
  const [oldMiddle, newMiddle] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return joined([
    ...a.slice(0, head).map(same),
    ...(oldMiddle.length > maxWords || newMiddle.length > maxWords
      ? [...oldMiddle.map(removed), ...newMiddle.map(added)]
      : aligned(oldMiddle, newMiddle)),
    ...a.slice(a.length - tail).map(same),
  ])
}

const same = (text: string): Piece => ({ kind: 'same', text })
const removed = (text: string): Piece => ({ kind: 'removed', text })
const added = (text: string): Piece => ({ kind: 'added', text })

/** Words with the blanks that follow them: put together again they are the text. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? []

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** The longest common subsequence, read forwards. */
function aligned(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      pieces.push(same(left))
      i += 1
      j += 1
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(removed(left ?? ''))
      i += 1
    } else {
      pieces.push(added(right))
      j += 1
    }
  }
  return pieces
}

/** Pieces of one kind side by side are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: { kind: Piece['kind']; text: string }[] = []
  for (const { kind, text } of pieces) {
    const last = result.at(-1)
    if (last?.kind === kind) last.text += text
    else result.push({ kind, text })
  }
  return result
}
