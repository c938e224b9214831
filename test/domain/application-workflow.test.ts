// The life of an application: the whole matrix, that it leads everywhere and never to a dead end, and what is public.

import { describe, expect, test } from 'vitest'
import { applicationGuards } from '#app/domain/application-guards.ts'
import {
  type ApplicationAction,
  type ApplicationGuard,
  type ApplicationState,
  type Audience,
  applicationStates,
  applicationTransitions,
  decidedStates,
  finalApplicationStates,
  publicState,
  publicStates,
} from '#app/domain/application-workflow.ts'
import type { Transition } from '#app/domain/machine.ts'
import { matrix, movesOf, reachableFrom } from '#test/support/workflow.ts'

const transitions: Readonly<Record<ApplicationAction, Transition<ApplicationState, ApplicationGuard, Audience>>> =
  applicationTransitions

describe('the matrix', () => {
  test('says from each state which acts lead where', () => {
    expect(matrix(applicationStates, transitions)).toMatchInlineSnapshot(`
      "draft
        moves: discardDraft → withdrawn, submit → submitted, withdraw → withdrawn
        acts: editDraft, nameSignatory, askForSignature, sendBack
      submitted
        moves: withdraw → withdrawn, requestSupplement → supplementRequested, declareAdmissible → admissible, confirmInadmissible → inadmissible
        acts: takeFile, handOver, changeStream, proposeInadmissible
      supplementRequested
        moves: resubmit → previous, withdraw → withdrawn, expire → withdrawn
        acts: answerSupplement, takeFile, handOver, declareInterests, resolveInterest, writeReview, submitReview, withdrawReview
      admissible
        moves: withdraw → withdrawn, requestSupplement → supplementRequested, assignReviewers → underReview
        acts: takeFile, handOver
      inadmissible
        moves: none
        acts: none
      underReview
        moves: withdraw → withdrawn, requestSupplement → supplementRequested, assignReviewers → underReview, closeReviews → reviewed
        acts: takeFile, handOver, declareInterests, resolveInterest, writeReview, submitReview, withdrawReview, confirmReview, reviseReview
      reviewed
        moves: withdraw → withdrawn, schedule → committeeScheduled
        acts: takeFile, handOver, writeAssessment
      committeeScheduled
        moves: withdraw → withdrawn, grant → accepted, grantWithConditions → acceptedWithConditions, defer → deferred, waitlist → waitlisted, reject → rejected
        acts: takeFile, handOver, reschedule, tickAttendance, recordDecision
      deferred
        moves: withdraw → withdrawn, reopen → reviewed
        acts: none
      waitlisted
        moves: withdraw → withdrawn, promote → accepted
        acts: proposePromotion
      acceptedWithConditions
        moves: withdraw → withdrawn, liftConditions → accepted
        acts: none
      accepted
        moves: withdraw → withdrawn
        acts: draftAgreement
      rejected
        moves: withdraw → withdrawn
        acts: none
      withdrawn
        moves: none
        acts: none"
    `)
  })

  test('leads from a draft to every state', () => {
    expect(reachableFrom('draft', transitions)).toEqual(new Set(applicationStates))
  })

  test('leaves every state that is not final a way out', () => {
    const open = applicationStates.filter(state => !finalApplicationStates.includes(state))

    expect(open.filter(state => movesOf(transitions).every(move => move.from !== state))).toEqual([])
  })

  test('lets nothing out of a final state but a withdrawal before the notice of a refusal', () => {
    const moves = movesOf(transitions).filter(({ from }) => finalApplicationStates.includes(from))

    expect(moves).toEqual([{ from: 'rejected', action: 'withdraw', to: 'withdrawn' }])
    expect(transitions.withdraw.requires).toContain('withdrawable')
  })

  test('uses every guard that exists', () => {
    const used = new Set(Object.values(transitions).flatMap(({ requires }) => requires))

    expect([...used].toSorted()).toEqual(Object.keys(applicationGuards).toSorted())
  })

  test('goes back to a previous state only with the answer to a supplement request, from where it was asked', () => {
    const back = Object.entries(transitions).filter(([, { to }]) => to === 'previous')

    expect(back.map(([action, { from }]) => [action, from])).toEqual([['resubmit', ['supplementRequested']]])
    expect(transitions.requestSupplement.from).toEqual(['submitted', 'admissible', 'underReview'])
  })

  test('tells officers alone of a decision, until its notice is released', () => {
    const decisions = ['grant', 'grantWithConditions', 'defer', 'waitlist', 'reject'] as const

    expect(decisions.map(decision => transitions[decision].tells)).toEqual(decisions.map(() => ['officers']))
    expect(new Set(decisions.map(decision => transitions[decision].to))).toEqual(new Set(decidedStates))
  })

  test('asks two people of every act that needs two', () => {
    const byTwo = Object.entries(transitions).filter(([, { requires }]) => requires.includes('anotherPerson'))

    expect(byTwo.map(([action]) => action)).toEqual([
      'confirmInadmissible',
      'grant',
      'grantWithConditions',
      'defer',
      'waitlist',
      'reject',
      'promote',
    ])
  })
})

describe('what the carrier reads', () => {
  test('is one of the public states, for every state', () => {
    const read = applicationStates.map(state => publicState(state, true))

    expect(new Set(read)).toEqual(new Set(publicStates))
  })

  test('is one word for the three states of the instruction', () => {
    const states = ['admissible', 'underReview', 'reviewed'] as const

    expect(states.map(state => publicState(state, true))).toEqual(['inProgress', 'inProgress', 'inProgress'])
  })

  test.each(decidedStates)('of %s is the committee until the notice is released', state => {
    expect(publicState(state, false)).toBe(publicState('committeeScheduled', false))
    expect(publicState(state, true)).toBe(state)
  })

  test('of a state without a decision does not depend on a notice', () => {
    const undecided = applicationStates.filter(state => !decidedStates.includes(state))

    expect(undecided.map(state => publicState(state, false))).toEqual(undecided.map(state => publicState(state, true)))
  })
})
