// The one judge: may this person (permissions), is it time (workflow). Pages ask it what to offer, use cases what to do.

import type { Application } from './application.ts'
import { applicationGuards, blocking } from './application-guards.ts'
import {
  type ApplicationAction,
  type ApplicationGuard,
  type ApplicationState,
  type Audience,
  applicationTransitions,
} from './application-workflow.ts'
import { next, type Transition } from './machine.ts'
import type { Actor } from './people.ts'
import { can } from './permissions.ts'
import { notFromHere, type Refusal } from './refusal.ts'
import { ok, type Result, refuse } from './result.ts'
import { type Situation, subjectOf } from './situation.ts'
import { deadline, type Instant } from './time.ts'

type Row = Transition<ApplicationState, ApplicationGuard, Audience>

const actions = Object.keys(applicationTransitions) as ApplicationAction[]

/** The application as `action` by `actor` leaves it, or why not. Data that an act carries is its use case's to judge. */
export function advance(situation: Situation, action: ApplicationAction, actor: Actor): Result<Application, Refusal> {
  if (!can(actor, action, subjectOf(situation))) return refuse({ code: 'notAllowed' })
  const { application, now } = situation
  const row: Row = applicationTransitions[action]
  const moved = next(row, application.state, application.previousState, guard =>
    applicationGuards[guard](situation, actor),
  )
  if (!moved.ok) return refuse(explain(situation, moved.refusal))
  const state = moved.value
  if (state === application.state && row.to !== 'previous') return ok(application)
  return ok({
    ...application,
    state,
    previousState: state === 'supplementRequested' ? application.state : null,
    stateSince: now,
    stepDueAt: stepDue(situation, state),
  })
}

function explain(
  situation: Situation,
  refusal: { readonly code: 'notFromHere' } | { readonly code: 'guard'; readonly guard: ApplicationGuard },
): Refusal {
  if (refusal.code === 'notFromHere') return notFromHere(situation.application.state)
  const { opensAt, closesAt } = situation.window
  switch (refusal.guard) {
    case 'windowOpen':
      return { code: 'windowOpen', opensAt, closesAt, receivedAt: situation.now }
    case 'complete':
      return { code: 'complete', missing: blocking(situation).length }
    default:
      return { code: refusal.guard }
  }
}

/** When the step that begins now should end; the calls that know better (a supplement, a meeting) set it themselves. */
export function stepDue({ now, rules }: Pick<Situation, 'now' | 'rules'>, state: ApplicationState): Instant | null {
  const { delays } = rules
  const inDays: Partial<Record<ApplicationState, number>> = {
    submitted: delays.admissibility,
    admissible: delays.assignment,
    underReview: delays.review,
    reviewed: delays.assessment,
    accepted: delays.agreement,
  }
  const delay = inDays[state]
  return delay === undefined ? null : deadline(now, delay)
}

/** Exactly the acts that would succeed now, as far as the tables know. */
export const availableActions = (situation: Situation, actor: Actor): readonly ApplicationAction[] =>
  actions.filter(action => advance(situation, action, actor).ok)
