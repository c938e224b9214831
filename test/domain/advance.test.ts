// The one judge: what the page offers is exactly what would succeed, at the closing second and under embargo too.

import { describe, expect, test } from 'vitest'
import { advance, availableActions, stepDue } from '#app/domain/advance.ts'
import {
  type ApplicationAction,
  applicationStates,
  applicationTransitions,
  decidedStates,
  publicState,
} from '#app/domain/application-workflow.ts'
import { type Actor, anonymous, system } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { noticeReleased, type Situation, subjectOf } from '#app/domain/situation.ts'
import { dayIn, days, parisInstant, plus, toDay, toInstant } from '#app/domain/time.ts'
import { aDecision, aSituation, now, people, rules, window } from '#test/support/situation.ts'

const actions = Object.keys(applicationTransitions) as ApplicationAction[]
const everyone: readonly Actor[] = [anonymous, system, ...Object.values(people)]

describe('the matrix of states and acts, with everything around it in order', () => {
  test('offers each person this', () => {
    const offered = applicationStates.map(state => {
      const named = [['time', system] as const, ...Object.entries(people)]
      const lines = named.flatMap(([name, actor]) => {
        const available = availableActions(aSituation(state), actor)
        return available.length === 0 ? [] : [`  ${name}: ${available.join(', ')}`]
      })
      return [state, ...lines].join('\n')
    })

    expect(offered.join('\n')).toMatchInlineSnapshot(`
      "draft
        editor: editDraft, discardDraft, nameSignatory, askForSignature
        signatory: sendBack, submit, withdraw
      submitted
        signatory: withdraw
        officer: takeFile, handOver, changeStream, requestSupplement, declareAdmissible, proposeInadmissible
        otherOfficer: takeFile, handOver, changeStream, requestSupplement, declareAdmissible, proposeInadmissible, confirmInadmissible
        manager: handOver, confirmInadmissible
      supplementRequested
        editor: answerSupplement, resubmit
        signatory: resubmit, withdraw
        officer: takeFile, handOver
        otherOfficer: takeFile, handOver
        manager: handOver
        reviewer: declareInterests, writeReview, submitReview, withdrawReview
        otherReviewer: declareInterests, writeReview, submitReview, withdrawReview
        thirdReviewer: declareInterests, writeReview, submitReview, withdrawReview
      admissible
        signatory: withdraw
        officer: takeFile, handOver, requestSupplement, assignReviewers
        otherOfficer: takeFile, handOver, requestSupplement, assignReviewers
        manager: handOver
      inadmissible
      underReview
        time: closeReviews
        signatory: withdraw
        officer: takeFile, handOver, requestSupplement, assignReviewers, closeReviews
        otherOfficer: takeFile, handOver, requestSupplement, assignReviewers, closeReviews
        manager: handOver
        reviewer: declareInterests, writeReview, submitReview, withdrawReview, confirmReview, reviseReview
        otherReviewer: declareInterests, writeReview, submitReview, withdrawReview, confirmReview, reviseReview
        thirdReviewer: declareInterests, writeReview, submitReview, withdrawReview, confirmReview, reviseReview
      reviewed
        signatory: withdraw
        officer: takeFile, handOver, writeAssessment
        otherOfficer: takeFile, handOver, writeAssessment
        manager: handOver, schedule
      committeeScheduled
        signatory: withdraw
        officer: takeFile, handOver
        otherOfficer: takeFile, handOver
        manager: handOver, tickAttendance, grant, grantWithConditions, defer, waitlist, reject
        chair: tickAttendance, recordDecision
        member: grant, grantWithConditions, defer, waitlist, reject
      deferred
        signatory: withdraw
        manager: reopen
      waitlisted
        signatory: withdraw
        manager: proposePromotion
        chair: promote
      acceptedWithConditions
        signatory: withdraw
        officer: liftConditions
        otherOfficer: liftConditions
      accepted
        signatory: withdraw
        finance: draftAgreement
      rejected
      withdrawn"
    `)
  })

  test('offers nobody what is not theirs, or not possible from there', () => {
    for (const state of applicationStates) {
      const situation = aSituation(state)
      for (const actor of everyone)
        for (const action of availableActions(situation, actor)) {
          expect(can(actor, action, subjectOf(situation))).toBe(true)
          expect(applicationTransitions[action].from).toContain(state)
        }
    }
  })

  test('refuses whoever has no right before it says anything of the state', () => {
    const answers = applicationStates.flatMap(state =>
      actions.map(action => advance(aSituation(state), action, people.stranger)),
    )

    expect(answers.filter(({ ok }) => ok)).toEqual([])
    expect(answers.every(answer => !answer.ok && answer.refusal.code === 'notAllowed')).toBe(true)
  })

  test('gives nothing at all to an anonymous visitor', () => {
    expect(applicationStates.flatMap(state => availableActions(aSituation(state), anonymous))).toEqual([])
  })
})

describe('an act', () => {
  test('moves the state, dates it, and says when the new step is due', () => {
    const situation = aSituation('submitted')

    const moved = advance(situation, 'declareAdmissible', people.officer)

    expect(moved).toEqual({
      ok: true,
      value: {
        ...situation.application,
        state: 'admissible',
        previousState: null,
        stateSince: now,
        stepDueAt: '2025-03-20T23:00:00.000Z',
      },
    })
  })

  test('that changes no state changes nothing', () => {
    const situation = aSituation('submitted')

    expect(advance(situation, 'takeFile', people.officer)).toEqual({ ok: true, value: situation.application })
  })

  test('that leads to where one is already changes nothing: reviewers added to a file under review', () => {
    const situation = aSituation('underReview', { application: { stepDueAt: toInstant('2025-03-20T23:00:00.000Z') } })

    expect(advance(situation, 'assignReviewers', people.officer)).toEqual({ ok: true, value: situation.application })
  })

  test('not possible from there is refused with the state', () => {
    expect(advance(aSituation('withdrawn'), 'withdraw', people.signatory)).toEqual({
      ok: false,
      refusal: { code: 'notFromHere', state: 'withdrawn' },
    })
  })

  test('whose guard fails is refused by the name of the guard', () => {
    expect(advance(aSituation('reviewed', { assessment: null }), 'schedule', people.manager)).toEqual({
      ok: false,
      refusal: { code: 'reportFinished' },
    })
  })

  test('that is incomplete says how much is missing', () => {
    const { answers } = aSituation('draft').application
    const draft = aSituation('draft', { application: { answers: { ...answers, problem: '', solution: '' } } })

    expect(advance(draft, 'submit', people.signatory)).toEqual({ ok: false, refusal: { code: 'complete', missing: 2 } })
  })
})

describe('a supplement', () => {
  test.each(['submitted', 'admissible', 'underReview'] as const)('asked from %s goes back there', state => {
    const asked = advance(aSituation(state), 'requestSupplement', people.officer)
    if (!asked.ok) throw new Error(asked.refusal.code)
    const answered = advance(
      aSituation('supplementRequested', { application: { previousState: asked.value.previousState } }),
      'resubmit',
      people.editor,
    )

    expect(asked.value).toMatchObject({ state: 'supplementRequested', previousState: state })
    expect(answered).toMatchObject({ ok: true, value: { state, previousState: null, stateSince: now } })
  })

  test('is answered after the window has closed', () => {
    const late = aSituation('supplementRequested', { now: toInstant('2026-02-01T12:00:00.000Z') })

    expect(availableActions(late, people.editor)).toContain('resubmit')
  })
})

test('once its last delay has run out a supplement is no longer answered, and time withdraws the file', () => {
  const open = aSituation('supplementRequested')
  if (open.supplement === null) throw new Error('asked')
  const over = { ...open, supplement: { ...open.supplement, requestedAt: plus(now, days(-70)) } }
  const acts = [
    ['answerSupplement', people.editor],
    ['resubmit', people.signatory],
    ['expire', system],
  ] as const
  const judged = (situation: Situation) =>
    acts.map(([action, actor]) => {
      const result = advance(situation, action, actor)
      return result.ok ? 'done' : result.refusal.code
    })

  expect(judged(open)).toEqual(['done', 'done', 'supplementExpired'])
  expect(judged(over)).toEqual(['supplementOpen', 'supplementOpen', 'done'])
})

describe('the closing second', () => {
  const filedAt = (at: string) => advance(aSituation('draft', { now: toInstant(at) }), 'submit', people.signatory)

  test('one second before, filing counts', () => {
    expect(filedAt('2025-12-31T22:59:59.000Z')).toMatchObject({ ok: true, value: { state: 'submitted' } })
  })

  test('the last millisecond of the last second counts', () => {
    expect(filedAt('2025-12-31T22:59:59.999Z')).toMatchObject({ ok: true })
  })

  test.each(['2025-12-31T23:00:00.000Z', '2025-12-31T23:00:01.000Z'])('at %s it is refused, with the times', at => {
    expect(filedAt(at)).toEqual({
      ok: false,
      refusal: { code: 'windowOpen', opensAt: window.opensAt, closesAt: window.closesAt, receivedAt: at },
    })
  })

  test('falls an hour earlier for the universal clock when the window closes in summer', () => {
    const summer = { ...window, closesAt: parisInstant(toDay('2025-07-01')) }
    const at = (moment: string) =>
      advance(aSituation('draft', { window: summer, now: toInstant(moment) }), 'submit', people.signatory).ok

    expect([at('2025-06-30T21:59:59.999Z'), at('2025-06-30T22:00:00.000Z')]).toEqual([true, false])
  })

  test('is offered exactly as it is judged', () => {
    const offered = (at: string) =>
      availableActions(aSituation('draft', { now: toInstant(at) }), people.signatory).includes('submit')

    expect([offered('2025-12-31T22:59:59.999Z'), offered('2025-12-31T23:00:00.000Z')]).toEqual([true, false])
  })
})

describe('the embargo', () => {
  const held = (state: (typeof decidedStates)[number]) =>
    aSituation(state, { decision: aDecision({ noticeReleasedAt: null }) })

  test('leaves the carrier exactly the acts of a file that waits for its meeting', () => {
    const waiting = aSituation('committeeScheduled')

    for (const carrier of [people.editor, people.signatory])
      expect(decidedStates.map(state => availableActions(held(state), carrier))).toEqual(
        decidedStates.map(() => availableActions(waiting, carrier)),
      )
    expect(availableActions(waiting, people.signatory)).toEqual(['withdraw'])
  })

  test('shows the carrier the committee in every decided state', () => {
    expect(decidedStates.map(state => publicState(state, noticeReleased(held(state))))).toEqual(
      decidedStates.map(() => 'committee'),
    )
  })

  test('ends with the notice: a refusal can no longer be withdrawn, the rest goes on', () => {
    const offered = decidedStates.filter(state =>
      availableActions(aSituation(state), people.signatory).includes('withdraw'),
    )

    expect(offered).toEqual(decidedStates.filter(state => state !== 'rejected'))
  })

  test('holds back what follows a decision until then', () => {
    const following = ['reopen', 'proposePromotion', 'promote', 'liftConditions', 'draftAgreement'] as const
    const somebody = { reopen: people.manager, proposePromotion: people.manager, promote: people.chair }
    const acts = following.map(action => {
      const [state = 'draft'] = applicationTransitions[action].from
      const actor =
        action === 'liftConditions' ? people.officer : action === 'draftAgreement' ? people.finance : somebody[action]
      return [advance(held(state), action, actor), advance(aSituation(state), action, actor)] as const
    })

    expect(acts.map(([before]) => before)).toEqual(
      following.map(() => ({ ok: false, refusal: { code: 'noticeReleased' } })),
    )
    expect(acts.map(([, after]) => after.ok)).toEqual(following.map(() => true))
  })
})

describe('when a step is due', () => {
  test.each([
    ['submitted', 10],
    ['admissible', 10],
    ['underReview', 15],
    ['reviewed', 15],
    ['accepted', 60],
  ] as const)('%s: %i days, to the end of the day', (state, delay) => {
    expect(stepDue({ now, rules }, state)).toBe(parisInstant(toDay(dayIn(now, delay + 1))))
  })

  test('nothing is due where the act itself sets the date, or where nobody has to act', () => {
    const silent = applicationStates.filter(state => stepDue({ now, rules }, state) === null)

    expect(silent).toEqual([
      'draft',
      'supplementRequested',
      'inadmissible',
      'committeeScheduled',
      'deferred',
      'waitlisted',
      'acceptedWithConditions',
      'rejected',
      'withdrawn',
    ])
  })
})
