// What is read off an application and all around it: its people, and whether its latest decision is public.

import { describe, expect, test } from 'vitest'
import { applicationStates, decidedStates } from '#app/domain/application-workflow.ts'
import { noticeReleased, subjectOf } from '#app/domain/situation.ts'
import { aDecision, aReview, aSituation, people, rules } from '#test/support/situation.ts'

describe('the people around an application', () => {
  test('are its participants who have signed in, its reviewers, and the members who stand back', () => {
    const situation = aSituation('committeeScheduled')
    const { agenda } = situation
    if (agenda === null) throw new Error('no agenda')

    const subject = subjectOf({
      ...situation,
      participants: [
        ...situation.participants,
        { role: 'applicantSignatory', email: 'pas.encore@exemple.invalid', personId: null, name: null },
      ],
      reviews: [aReview(people.reviewer, { interest: 'unsure' })],
      agenda: {
        ...agenda,
        attendance: [
          { seat: 0, present: true, recused: false },
          { seat: 1, present: true, recused: true },
        ],
      },
    })

    expect(subject).toEqual({
      windowId: situation.application.windowId,
      organisationId: situation.application.organisationId,
      filed: true,
      participants: [
        { personId: people.editor.id, role: 'applicantEditor' },
        { personId: people.signatory.id, role: 'applicantSignatory' },
      ],
      reviews: [{ reviewerId: people.reviewer.id, interest: 'unsure' }],
      recusedSeats: [people.member.email],
      standIn: null,
      editorMayFile: false,
    })
  })

  test('are told apart before and after filing, and by what the version lets an editor do', () => {
    expect(subjectOf(aSituation('draft')).filed).toBe(false)
    expect(subjectOf(aSituation('draft', { agenda: null })).recusedSeats).toEqual([])
    expect(subjectOf(aSituation('draft', { rules: { ...rules, editorMayFile: true } })).editorMayFile).toBe(true)
  })
})

describe('the notice of the latest decision', () => {
  test.each(decidedStates)('counts in state %s', state => {
    expect(noticeReleased(aSituation(state))).toBe(true)
    expect(noticeReleased(aSituation(state, { decision: aDecision({ noticeReleasedAt: null }) }))).toBe(false)
    expect(noticeReleased(aSituation(state, { decision: null }))).toBe(false)
  })

  test('is nobody’s question where nothing is decided', () => {
    const undecided = applicationStates.filter(state => !decidedStates.includes(state))

    expect(undecided.filter(state => !noticeReleased(aSituation(state, { decision: null })))).toEqual([])
  })
})
