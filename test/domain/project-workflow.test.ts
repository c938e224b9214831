// The life of a funded project: the whole matrix, that it leads everywhere and never to a dead end.

import { expect, test } from 'vitest'
import type { Transition } from '#app/domain/machine.ts'
import { projectGuards } from '#app/domain/project-guards.ts'
import {
  finalProjectStates,
  type ProjectAction,
  type ProjectAudience,
  type ProjectGuard,
  type ProjectState,
  projectStates,
  projectTransitions,
  runningProjectStates,
} from '#app/domain/project-workflow.ts'
import { matrix, movesOf, reachableFrom } from '#test/support/workflow.ts'

const transitions: Readonly<Record<ProjectAction, Transition<ProjectState, ProjectGuard, ProjectAudience>>> =
  projectTransitions

test('the matrix says from each state which acts lead where', () => {
  expect(matrix(projectStates, transitions)).toMatchInlineSnapshot(`
    "agreementToSign
      moves: activate → inProgress, withdrawProject → withdrawn
      acts: editAgreement, recordSignature, remindCarrier
    inProgress
      moves: suspend → suspended, startClosing → closing, terminate → terminated
      acts: submitEvidence, acceptMilestone, returnMilestone, sendReport, readReport, remindCarrier, overrideHealth
    suspended
      moves: resume → inProgress, terminate → terminated
      acts: submitEvidence, acceptMilestone, returnMilestone, readReport, remindCarrier, overrideHealth
    closing
      moves: close → closed
      acts: submitEvidence, acceptMilestone, returnMilestone, sendReport, readReport, remindCarrier, overrideHealth, proposeClosure
    closed
      moves: none
      acts: none
    terminated
      moves: none
      acts: none
    withdrawn
      moves: none
      acts: none"
  `)
})

test('every state is reached from the agreement to sign', () => {
  expect(reachableFrom('agreementToSign', transitions)).toEqual(new Set(projectStates))
})

test('a state is final exactly when nothing leaves it', () => {
  const left = new Set(movesOf(transitions).map(({ from }) => from))

  expect(projectStates.filter(state => !left.has(state))).toEqual(finalProjectStates)
})

test('every guard that exists is used', () => {
  const used = new Set(Object.values(transitions).flatMap(({ requires }) => requires))

  expect([...used].toSorted()).toEqual(Object.keys(projectGuards).toSorted())
})

test('no act remains on a project that is over', () => {
  const late = Object.entries(transitions).filter(([, { from }]) =>
    from.some(state => finalProjectStates.includes(state)),
  )

  expect(late).toEqual([])
})

test('a project runs from its activation until it is over', () => {
  const after = projectStates.filter(state => state !== 'agreementToSign' && !finalProjectStates.includes(state))

  expect(runningProjectStates).toEqual(after)
})

test('closing needs two people', () => {
  expect(transitions.close.requires).toEqual(['closureProposed', 'anotherPerson'])
})
