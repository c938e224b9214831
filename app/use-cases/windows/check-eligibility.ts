// Five questions and a reasoned answer, for anybody: which body, which types, what cost, what request, which dates.

import { type CheckAnswer, checkEligibility } from '#app/domain/eligibility-check.ts'
import {
  type FundingWindow,
  isOpen,
  type ListedOperator,
  type ProjectType,
  type Stream,
  versionInForce,
  type WindowVersion,
} from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import { type OrganisationKind, organisationKinds, parseSiren, parseSiret, sirenOf } from '#app/domain/organisation.ts'
import { type Actor, anonymous } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { findOperator, listOperatorsNamed } from '#db/windows.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from './current-window.ts'

export type EligibilityQuestions = {
  readonly now: Instant
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly isOpen: boolean
  readonly kinds: readonly OrganisationKind[]
  readonly projectTypes: readonly ProjectType[]
  readonly streams: readonly Stream[]
  readonly version: Pick<WindowVersion, 'number' | 'validFrom' | 'totalCost' | 'maxRate'>
}

/** What was answered; `siren` when one operator of several was chosen, `body` as typed. */
export type EligibilityAnswers = {
  readonly body: string
  readonly siren: string
  readonly kind: OrganisationKind | null
  readonly types: readonly string[]
  readonly totalCost: Cents
  readonly requested: Cents
  readonly startDate: Day
  readonly endDate: Day
}

/** The body that is meant: one operator of the list, a kind that was stated, or several names to choose from. */
export type FoundBody =
  | { readonly found: 'operator'; readonly operator: ListedOperator }
  | { readonly found: 'kind'; readonly kind: OrganisationKind }
  | { readonly found: 'several'; readonly operators: readonly ListedOperator[]; readonly more: boolean }

export type EligibilityReply = { readonly body: FoundBody; readonly answer: CheckAnswer | null }

const shownOperators = 8

export async function showEligibilityQuestions(
  ctx: Context,
  actor: Actor = anonymous,
): Promise<Result<EligibilityQuestions, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readWindow')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  const { number, validFrom, totalCost, maxRate, projectTypes, streams } = versionInForce(window, now)
  const { opensAt, closesAt } = window
  return ok({
    now,
    opensAt,
    closesAt,
    isOpen: isOpen(window, now),
    kinds: organisationKinds,
    projectTypes,
    streams,
    version: { number, validFrom, totalCost, maxRate },
  })
}

/** Nothing of it is kept. Refused when the body is not in the list and its kind was not said. */
export async function answerEligibility(
  ctx: Context,
  answers: EligibilityAnswers,
  actor: Actor = anonymous,
): Promise<Result<EligibilityReply, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readWindow')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  const version = versionInForce(window, now)
  const body = await findBody(ctx, window, version, answers)
  if (body === null) return refuse({ code: 'bodyKindNeeded', typed: answers.body })
  if (body.found === 'several') return ok({ body, answer: null })
  const { types, totalCost, requested, startDate, endDate } = answers
  const kind = body.found === 'operator' ? 'OPERATOR' : body.kind
  const answer = checkEligibility(
    { kind, operatorListed: body.found === 'operator', types, totalCost, requested, startDate, endDate },
    version,
    window,
    now,
  )
  return ok({ body, answer })
}

/** Null when nothing says what it is. A name that fits several operators is asked again, unless the kind says it is none. */
async function findBody(
  ctx: Context,
  window: FundingWindow,
  { number }: WindowVersion,
  { body, siren, kind }: EligibilityAnswers,
): Promise<FoundBody | null> {
  const chosen = siren === '' ? null : await findOperator(ctx.db, window.id, number, siren)
  if (chosen !== null) return { found: 'operator', operator: chosen }
  const digits = parseSiren(body) ?? (parseSiret(body) === null ? null : sirenOf(parseSiret(body) ?? ''))
  const named = digits !== null ? await findOperator(ctx.db, window.id, number, digits) : null
  if (named !== null) return { found: 'operator', operator: named }
  const isWord = digits === null && /\p{L}{2}/u.test(body)
  const operators = isWord ? await listOperatorsNamed(ctx.db, window.id, number, body, shownOperators + 1) : []
  const [only] = operators
  if (only !== undefined && operators.length === 1) return { found: 'operator', operator: only }
  if (kind !== null) return { found: 'kind', kind }
  return only === undefined
    ? null
    : { found: 'several', operators: operators.slice(0, shownOperators), more: operators.length > shownOperators }
}
