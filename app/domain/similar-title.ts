// Whether two titles name the same project (rule DUPLICATE_APPLICATION).

const plain = (title: string): string => title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Articles and prepositions have three letters at most: they say nothing about a project. */
const words = (title: string): ReadonlySet<string> => new Set(plain(title).match(/[\p{L}\p{N}]{4,}/gu) ?? [])

/** Four words in five of the longer title are in the other one, whatever their accents, capitals and order. */
export function isSimilarTitle(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)]
  const longer = Math.max(a.size, b.size)
  if (longer === 0) return plain(one).trim() === plain(other).trim()
  const together = [...a].filter(word => b.has(word)).length
  return together * 5 >= longer * 4
}
