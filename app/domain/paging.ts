// Which page of a list is shown, of how many.

/** Counted from one. A list without rows has one page; a page past the last one is the last one. */
export function pageOf({
  asked,
  rows,
  size,
}: {
  readonly asked: number
  readonly rows: number
  readonly size: number
}): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows / size))
  return { page: Math.min(Math.max(1, asked), pages), pages }
}
