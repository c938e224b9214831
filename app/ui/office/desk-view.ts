// What the desk shows, as its page receives it, and the addresses of its other views.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { DeskColumn, DeskTab } from '#app/domain/office-step.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'

export type ShownDeskRow = {
  readonly id: ApplicationId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly stream: string
  readonly state: ApplicationState
  readonly stateSince: Instant
  readonly stepDueAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly requested: Cents | null
  readonly scoreTenths: number | null
  readonly reviewsGiven: number
  readonly reviewsAsked: number
  readonly hasReport: boolean
  readonly hasProject: boolean
  readonly officerName: string | null
  readonly mayTake: boolean
  readonly isLate: boolean
}

export type ShownDeskFilters = {
  readonly tab: DeskTab
  readonly words: string
  readonly state: ApplicationState | null
  readonly stream: string | null
  readonly ministry: string | null
  readonly olderThan: number | null
  readonly sort: DeskColumn
  readonly descending: boolean
  readonly page: number
}

export type DeskView = {
  readonly today: Day
  readonly filters: ShownDeskFilters
  readonly rows: readonly ShownDeskRow[]
  readonly streams: readonly Stream[]
}

/** The desk with these filters; what is usual is left out of the address. */
export function deskHref(filters: ShownDeskFilters): string {
  const said = Object.entries(deskParams(filters)).filter(([, value]) => value !== '')
  return said.length === 0 ? urls.desk() : `${urls.desk()}?${new URLSearchParams(said).toString()}`
}

/** The same, name by name, as its form keeps them. */
export const deskParams = ({
  tab,
  words,
  state,
  stream,
  ministry,
  olderThan,
  sort,
  descending,
  page,
}: ShownDeskFilters) => ({
  vue: tab === 'waiting' ? '' : tab,
  q: words,
  etat: state ?? '',
  volet: stream ?? '',
  ministere: ministry ?? '',
  age: olderThan === null ? '' : String(olderThan),
  tri: sort === 'step' ? '' : sort,
  sens: descending ? 'desc' : '',
  page: page <= 1 ? '' : String(page),
})
