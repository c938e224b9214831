// What the agenda's table is given of each point: a title alone, for whoever takes no part in it.

import type { AfterPoint } from '#app/domain/agenda.ts'
import type { DecisionKind } from '#app/domain/decision.ts'
import type { AgendaItemId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'

type Place = { readonly id: AgendaItemId; readonly position: number; readonly title: string }

export type PointRow = Place & {
  readonly hidden: false
  readonly organisation: string
  readonly stream: string
  readonly scores: {
    readonly each: readonly number[]
    readonly mean: number
    readonly spread: number
    readonly divergent: boolean
  } | null
  readonly requested: Cents
  readonly recommended: Cents
  readonly decision: {
    readonly kind: DecisionKind
    readonly granted: Cents | null
    readonly validator: string | null
    readonly validatedAt: Instant | null
  } | null
  readonly after: AfterPoint | null
  /** Why there is no amount after it, while it is still to be decided. */
  readonly withoutAfter: 'masked' | 'lineNotOpen' | null
}

export type AgendaRow = PointRow | (Place & { readonly hidden: true })
