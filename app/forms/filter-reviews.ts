// What the address of one's reviews says of its tab and page: what cannot be read is the first.

import { type ReviewTab, reviewTabs } from '#app/domain/review-step.ts'

/** A tab in the address, in French as all addresses are. */
const tabNames: Readonly<Record<ReviewTab, string>> = { waiting: 'a-faire', given: 'rendus', other: 'en-suspens' }

/** What comes after `?` to read that page of a tab. */
export const reviewQueryOf = (tab: ReviewTab, page = 1): string =>
  new URLSearchParams({ liste: tabNames[tab], ...(page === 1 ? {} : { page: String(page) }) }).toString()

export function readReviewFilters(params: URLSearchParams): { readonly tab: ReviewTab; readonly page: number } {
  const tab = reviewTabs.find(known => tabNames[known] === params.get('liste')) ?? 'waiting'
  const typed = params.get('page') ?? ''
  return { tab, page: /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1 }
}
