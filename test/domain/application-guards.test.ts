// Each guard of the application's workflow, on both sides of its line.

import { describe, expect, test } from 'vitest'
import type { AgendaPlace, Supplement } from '#app/domain/application.ts'
import { applicationGuards, blocking, findingsOn } from '#app/domain/application-guards.ts'
import type { ApplicationGuard } from '#app/domain/application-workflow.ts'
import { type MeetingId, toId } from '#app/domain/identifiers.ts'
import { type PersonActor, system } from '#app/domain/people.ts'
import type { Situation } from '#app/domain/situation.ts'
import { days, deadline, hours, parisInstant, plus, toDay, toInstant } from '#app/domain/time.ts'
import { aDecision, aPerson, aReview, aSituation, now, people, rules } from '#test/support/situation.ts'

const holds = (guard: ApplicationGuard, situation: Situation, actor: PersonActor | typeof system = people.officer) =>
  applicationGuards[guard](situation, actor)

function agendaOf(situation: Situation): AgendaPlace {
  if (situation.agenda === null) throw new Error('no agenda')
  return situation.agenda
}

describe('windowOpen', () => {
  test.each([
    ['2025-12-31T22:59:59.000Z', true],
    ['2025-12-31T22:59:59.999Z', true],
    ['2025-12-31T23:00:00.000Z', false],
    ['2025-12-31T23:00:01.000Z', false],
    ['2023-01-15T22:59:59.999Z', false],
    ['2023-01-15T23:00:00.000Z', true],
  ])('at %s: %s', (at, open) => {
    expect(holds('windowOpen', aSituation('draft', { now: toInstant(at) }))).toBe(open)
  })
})

describe('complete', () => {
  test('holds when no rule blocks', () => {
    expect(blocking(aSituation('draft'))).toEqual([])
    expect(holds('complete', aSituation('draft'))).toBe(true)
  })

  test('fails on one missing answer', () => {
    const { answers } = aSituation('draft').application
    const without = aSituation('draft', { application: { answers: { ...answers, problem: '' } } })

    expect(holds('complete', without)).toBe(false)
    expect(blocking(without).map(({ code }) => code)).toEqual(['FIELD_MISSING'])
  })

  test('does not ask whether the window is open: a supplement is answered after the close', () => {
    const late = aSituation('supplementRequested', { now: toInstant('2026-02-01T12:00:00.000Z') })

    expect(holds('complete', late)).toBe(true)
  })

  test('shows a draft the closing as a finding, but does not count it twice', () => {
    const late = aSituation('draft', { now: toInstant('2026-02-01T12:00:00.000Z') })

    expect(findingsOn(late).map(({ code }) => code)).toContain('CALL_CLOSED')
    expect(blocking(late).map(({ code }) => code)).not.toContain('CALL_CLOSED')
  })
})

test('signatoryNamed: one participant signs, whether or not they have signed in', () => {
  const editorOnly = aSituation('draft').participants.filter(({ role }) => role === 'applicantEditor')
  const invited = { role: 'applicantSignatory' as const, email: 'x@exemple.invalid', personId: null, name: null }

  expect(holds('signatoryNamed', aSituation('draft', { participants: editorOnly }))).toBe(false)
  expect(holds('signatoryNamed', aSituation('draft', { participants: [...editorOnly, invited] }))).toBe(true)
})

describe('anotherPerson', () => {
  test.each([
    ['submitted', people.officer, people.otherOfficer],
    ['waitlisted', people.manager, people.chair],
    ['committeeScheduled', people.chair, people.member],
  ] as const)('in state %s: not the one who proposed', (state, proposer, other) => {
    expect(holds('anotherPerson', aSituation(state), proposer)).toBe(false)
    expect(holds('anotherPerson', aSituation(state), other)).toBe(true)
  })
})

test('inadmissibilityProposed: somebody proposed it', () => {
  expect(holds('inadmissibilityProposed', aSituation('submitted'))).toBe(true)
  expect(holds('inadmissibilityProposed', aSituation('submitted', { inadmissibility: null }))).toBe(false)
})

test('enoughReviewers: the minimum of the version, those who declared an interest left out', () => {
  const [first, second] = [
    aReview(people.reviewer),
    aReview(people.otherReviewer, { interest: null, state: 'assigned' }),
  ]
  const conflicted = aReview(people.thirdReviewer, { interest: 'declared', state: 'assigned' })

  expect(holds('enoughReviewers', aSituation('admissible', { reviews: [first, second] }))).toBe(true)
  expect(holds('enoughReviewers', aSituation('admissible', { reviews: [first, conflicted] }))).toBe(false)
  expect(holds('enoughReviewers', aSituation('admissible', { reviews: [] }))).toBe(false)
})

test('interestUnsure: somebody waits for the officer’s word', () => {
  const holding = (interest: 'unsure' | 'none') =>
    holds('interestUnsure', aSituation('underReview', { reviews: [aReview(people.reviewer, { interest })] }))

  expect([holding('unsure'), holding('none')]).toEqual([true, false])
})

describe('minimumReviews', () => {
  const submitted = [aReview(people.reviewer), aReview(people.otherReviewer)]
  const assigned = aReview(people.thirdReviewer, { state: 'assigned' })
  const conflicted = aReview(people.thirdReviewer, { state: 'assigned', interest: 'declared' })
  const toConfirm = aReview(people.otherReviewer, { confirmBy: toDay('2025-03-17') })

  test('for an officer: the minimum is submitted and settled', () => {
    const having = (...reviews: readonly ReturnType<typeof aReview>[]) =>
      holds('minimumReviews', aSituation('underReview', { reviews }))

    expect(having(...submitted, assigned)).toBe(true)
    expect(having(aReview(people.reviewer), assigned)).toBe(false)
    expect(having(aReview(people.reviewer), toConfirm)).toBe(false)
  })

  test('for time: every review that can come has come', () => {
    const having = (...reviews: readonly ReturnType<typeof aReview>[]) =>
      holds('minimumReviews', aSituation('underReview', { reviews }), system)

    expect(having(...submitted)).toBe(true)
    expect(having(...submitted, conflicted)).toBe(true)
    expect(having(...submitted, assigned)).toBe(false)
    expect(having(...submitted, aReview(people.thirdReviewer, { confirmBy: toDay('2025-03-17') }))).toBe(false)
    expect(having(aReview(people.reviewer), conflicted)).toBe(false)
    expect(having()).toBe(false)
  })
})

test('reportFinished: an assessment was written', () => {
  expect(holds('reportFinished', aSituation('reviewed'))).toBe(true)
  expect(holds('reportFinished', aSituation('reviewed', { assessment: null }))).toBe(false)
})

test('reportFinished: a reopened file needs its report updated since', () => {
  const reopened = (writtenAt: typeof now) => {
    const { assessment } = aSituation('reviewed')
    if (assessment === null) throw new Error('a reviewed situation has its report')
    return aSituation('reviewed', { application: { stateSince: now }, assessment: { ...assessment, writtenAt } })
  }

  expect(holds('reportFinished', reopened(toInstant('2025-03-01T09:00:00.000Z')))).toBe(false)
  expect(holds('reportFinished', reopened(now))).toBe(true)
})

describe('meetingPastWithoutRecord', () => {
  const situation = aSituation('committeeScheduled', { decision: null })

  test('holds once the meeting was held, at its very instant', () => {
    const at = (heldAt: typeof now) =>
      holds('meetingPastWithoutRecord', { ...situation, agenda: { ...agendaOf(situation), heldAt } })

    expect(at(now)).toBe(true)
    expect(at(plus(now, hours(-1)))).toBe(true)
    expect(at(plus(now, hours(1)))).toBe(false)
  })

  test('fails with a record of that meeting, not with one of an earlier meeting', () => {
    const earlier = aDecision({ meetingId: toId<MeetingId>('earlier meeting') })

    expect(holds('meetingPastWithoutRecord', aSituation('committeeScheduled'))).toBe(false)
    expect(holds('meetingPastWithoutRecord', { ...situation, decision: earlier })).toBe(true)
    expect(holds('meetingPastWithoutRecord', { ...situation, agenda: null })).toBe(false)
  })
})

describe('decisionRecorded', () => {
  test('holds for a record of this meeting that nobody validated', () => {
    expect(holds('decisionRecorded', aSituation('committeeScheduled'))).toBe(true)
  })

  test('fails without one, once it is validated, or for that of another meeting', () => {
    const failing = [
      aSituation('committeeScheduled', { decision: null }),
      aSituation('committeeScheduled', { decision: aDecision() }),
      aSituation('committeeScheduled', {
        decision: aDecision({ meetingId: toId<MeetingId>('earlier meeting'), validatedAt: null }),
      }),
      aSituation('committeeScheduled', { agenda: null }),
    ]

    expect(failing.map(situation => holds('decisionRecorded', situation))).toEqual([false, false, false, false])
  })
})

test('recorderNotRecused: who recorded still takes part, or never had a seat', () => {
  const situation = aSituation('committeeScheduled')
  const attendance = [{ seat: 0, present: true, recused: true }]
  const recused = { ...situation, agenda: { ...agendaOf(situation), attendance } }

  expect(holds('recorderNotRecused', situation)).toBe(true)
  expect(holds('recorderNotRecused', recused)).toBe(false)
  expect(holds('recorderNotRecused', { ...recused, recorderEmail: people.manager.email })).toBe(true)
})

describe('presentAndNotRecused', () => {
  const attending = (seat: number, present: boolean, recused: boolean) => {
    const situation = aSituation('committeeScheduled')
    return { ...situation, agenda: { ...agendaOf(situation), attendance: [{ seat, present, recused }] } }
  }

  test('holds for a member in the room', () => {
    expect(holds('presentAndNotRecused', attending(1, true, false), people.member)).toBe(true)
  })

  test('fails for one who is absent, recused, or of no seat', () => {
    expect(holds('presentAndNotRecused', attending(1, false, false), people.member)).toBe(false)
    expect(holds('presentAndNotRecused', attending(1, true, true), people.member)).toBe(false)
    expect(holds('presentAndNotRecused', attending(1, true, false), people.officer)).toBe(false)
    expect(holds('presentAndNotRecused', attending(0, true, false), people.member)).toBe(false)
    expect(holds('presentAndNotRecused', attending(1, true, false), system)).toBe(false)
  })

  test('holds for the manager of the window from outside the room, but not when recused', () => {
    const managerInSeat = { ...aPerson('member', 'windowManager', 'committeeMember') }

    expect(holds('presentAndNotRecused', attending(1, false, false), people.manager)).toBe(true)
    expect(holds('presentAndNotRecused', attending(1, true, true), managerInSeat)).toBe(false)
  })
})

test('noticeReleased: nothing decided, or its notice is out', () => {
  const held = aDecision({ noticeReleasedAt: null })

  expect(holds('noticeReleased', aSituation('deferred'))).toBe(true)
  expect(holds('noticeReleased', aSituation('deferred', { decision: held }))).toBe(false)
  expect(holds('noticeReleased', aSituation('reviewed', { decision: held }))).toBe(true)
})

test('promotionProposed: the manager proposed it', () => {
  expect(holds('promotionProposed', aSituation('waitlisted'))).toBe(true)
  expect(holds('promotionProposed', aSituation('waitlisted', { promotion: null }))).toBe(false)
})

test('conditionsMet: every suspensive one, whatever becomes of the others', () => {
  const condition = { id: toId('c') as never, decisionId: toId('d') as never, wording: 'x', dueOn: toDay('2025-06-30') }
  const rest = { evidence: null, evidenceAt: null }
  const suspensive = { ...condition, ...rest, kind: 'SUSPENSIVE' as const }
  const resolutory = { ...condition, ...rest, kind: 'RESOLUTORY' as const, metAt: null }

  const held = (conditions: Situation['conditions']) =>
    holds('conditionsMet', aSituation('acceptedWithConditions', { conditions }))

  expect(held([{ ...suspensive, metAt: now }, resolutory])).toBe(true)
  expect(
    held([
      { ...suspensive, metAt: now },
      { ...suspensive, metAt: null },
    ]),
  ).toBe(false)
  expect(held([])).toBe(true)
})

describe('supplementOpen and supplementExpired', () => {
  const requestedAt = parisInstant(toDay('2025-01-10'), '15:30')
  const supplement: Supplement = {
    id: 's',
    number: 1,
    requestedBy: people.officer.id,
    requestedAt,
    dueOn: toDay('2025-02-09'),
    message: '',
    fields: [],
  }
  const at = (when: typeof now) => {
    const situation = aSituation('supplementRequested', { now: when, supplement })
    return [holds('supplementOpen', situation), holds('supplementExpired', situation)]
  }

  test('one ends and the other begins at the midnight that ends the sixtieth day, in Paris', () => {
    const end = deadline(requestedAt, rules.delays.supplementExpiry)

    expect(end).toBe('2025-03-11T23:00:00.000Z')
    expect(at(toInstant('2025-03-11T22:59:59.999Z'))).toEqual([true, false])
    expect(at(end)).toEqual([false, true])
    expect(at(plus(end, days(1)))).toEqual([false, true])
  })

  test('neither holds when nothing is asked', () => {
    const situation = aSituation('supplementRequested', { supplement: null })
    expect([holds('supplementOpen', situation), holds('supplementExpired', situation)]).toEqual([false, false])
  })
})

test('noProjectYet: none was made of it', () => {
  expect(holds('noProjectYet', aSituation('accepted'))).toBe(true)
  expect(holds('noProjectYet', aSituation('accepted', { project: { state: 'agreementToSign' } }))).toBe(false)
})

describe('withdrawable', () => {
  const held = aDecision({ kind: 'reject', noticeReleasedAt: null })

  test('until the project starts', () => {
    const project = (state: 'agreementToSign' | 'inProgress' | 'withdrawn') =>
      holds('withdrawable', aSituation('accepted', { project: { state } }), people.signatory)

    expect(holds('withdrawable', aSituation('accepted'), people.signatory)).toBe(true)
    expect(project('agreementToSign')).toBe(true)
    expect(project('inProgress')).toBe(false)
    expect(project('withdrawn')).toBe(false)
  })

  test('a refusal only until its notice is released', () => {
    expect(holds('withdrawable', aSituation('rejected', { decision: held }), people.signatory)).toBe(true)
    expect(holds('withdrawable', aSituation('rejected'), people.signatory)).toBe(false)
  })
})
