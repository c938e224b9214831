// One event told once: its history, its audit, and an e-mail to everyone an audience is, in their language.

import { describe, expect, test } from 'vitest'
import { type AgendaItemId, type MeetingId, toId } from '#app/domain/identifiers.ts'
import { windowSubject } from '#app/domain/permissions.ts'
import type { Situation } from '#app/domain/situation.ts'
import { audit, holdersWho, queue, recipientsOf, record, tellApplication, withLocale } from '#app/use-cases/tell.ts'
import { insertApplication } from '#db/applications.ts'
import { appendAudit, verifyAudit } from '#db/audit.ts'
import { listJournal } from '#db/journal.ts'
import { findPerson, savePerson } from '#db/people.ts'
import { aReview, aSituation } from '#test/support/situation.ts'
import { makeWorld, type World } from '#test/support/world.ts'
import { leavesBroken } from '#test/support/worlds.ts'

const letter = {
  name: 'applicationReopened',
  props: { reference: 'GD-2025-0001', title: 'Titre', link: { page: 'myApplication', id: 'a' } },
} as const

/** An application of this world, with people in every audience. */
async function aStory(world: World) {
  const body = await world.organisation()
  const editor = await world.person({ email: 'editor@exemple.invalid', organisationId: body.id })
  const officer = await world.person({ email: 'officer@exemple.invalid', roles: ['caseOfficer'] })
  await world.person({ email: 'other-officer@exemple.invalid', roles: ['caseOfficer'], locale: 'en' })
  const reviewer = await world.person({ email: 'reviewer@exemple.invalid', roles: ['reviewer'] })
  const conflicted = await world.person({ email: 'conflicted@exemple.invalid', roles: ['reviewer'] })
  await world.person({ email: 'chair@exemple.invalid', roles: ['committeeChair'] })
  await world.person({ email: 'member@exemple.invalid', roles: ['committeeMember'] })
  await world.person({ email: 'finance@exemple.invalid', roles: ['financeOfficer'] })
  const base = aSituation('underReview')
  const application = {
    ...base.application,
    windowId: world.window.id,
    organisationId: body.id,
    createdBy: editor.id,
    caseOfficerId: null,
  }
  await insertApplication(world.db, application)
  leavesBroken(world, 'referencesHaveNoGap', 'filedHaveTheirParts')
  const situation: Situation = {
    ...base,
    window: world.window,
    application,
    organisation: body,
    participants: [
      { role: 'applicantEditor', email: editor.email, personId: editor.id, name: editor.name },
      { role: 'applicantSignatory', email: 'plus.tard@exemple.invalid', personId: null, name: null },
    ],
    reviews: [aReview(reviewer), aReview(conflicted, { interest: 'declared' })],
  }
  return { situation, editor, officer, reviewer }
}

describe('who is told', () => {
  const told = async (
    given: (story: Awaited<ReturnType<typeof aStory>>, world: World) => Situation | Promise<Situation>,
    action: 'resubmit' | 'nameSignatory' | 'proposePromotion' | 'liftConditions',
  ) => {
    const world = await makeWorld()
    const story = await aStory(world)
    const situation = await given(story, world)
    const emails = {
      resubmit: { applicant: letter, officers: letter, reviewers: letter },
      nameSignatory: { signatory: letter },
      proposePromotion: { members: letter },
      liftConditions: { applicant: null, finance: letter },
    }[action]
    await tellApplication(world.ctx, situation, {
      action,
      by: story.editor,
      after: situation.application,
      emails: emails as never,
    })
    return (await world.sent()).map(line => line.replace('applicationReopened → ', '').replace('@exemple.invalid', ''))
  }

  test('of an act that names applicants, officers and reviewers: each of them once, nobody with an interest', async () => {
    expect(await told(({ situation }) => situation, 'resubmit')).toEqual([
      'editor',
      'plus.tard',
      'officer',
      'other-officer',
      'reviewer',
    ])
  })

  test('is the officer in charge, where there is one', async () => {
    const assigned = ({ situation, officer }: Awaited<ReturnType<typeof aStory>>): Situation => ({
      ...situation,
      application: { ...situation.application, caseOfficerId: officer.id },
      participants: [],
      reviews: [],
    })

    expect(await told(assigned, 'resubmit')).toEqual(['officer'])
  })

  test('is every officer once the account of the one in charge is closed, and no reviewer whose account is', async () => {
    const closed = async (
      { situation, officer, reviewer }: Awaited<ReturnType<typeof aStory>>,
      world: World,
    ): Promise<Situation> => {
      for (const { id } of [officer, reviewer])
        await world.db.updateTable('person').set({ disabled_at: world.ctx.now() }).where('id', '=', id).execute()
      return {
        ...situation,
        application: { ...situation.application, caseOfficerId: officer.id },
        participants: [],
      }
    }

    expect(await told(closed, 'resubmit')).toEqual(['other-officer'])
  })

  test('is the signatory alone, the committee, or finance', async () => {
    expect(await told(({ situation }) => situation, 'nameSignatory')).toEqual(['plus.tard'])
    expect(await told(({ situation }) => situation, 'proposePromotion')).toEqual(['chair', 'member'])
    expect(await told(({ situation }) => situation, 'liftConditions')).toEqual(['finance'])
  })
})

test('an act is written once in the history and once in the audit, without free words in the latter', async () => {
  const world = await makeWorld()
  const { situation, editor } = await aStory(world)
  leavesBroken(world, 'statesAgreeWithHistory')

  await tellApplication(world.ctx, situation, {
    action: 'resubmit',
    by: editor,
    after: { ...situation.application, state: 'submitted' },
    comment: 'Un mot pour l’histoire',
    body: { number: 2 },
    emails: { applicant: null, officers: null, reviewers: null },
  })

  expect(await listJournal(world.db, 'application', situation.application.id)).toEqual([
    {
      at: world.ctx.now(),
      actorId: editor.id,
      actorName: editor.name,
      action: 'resubmit',
      from: 'underReview',
      to: 'submitted',
      comment: 'Un mot pour l’histoire',
    },
  ])
  const last = await world.db
    .selectFrom('audit_event')
    .selectAll()
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()
  expect(last).toMatchObject({
    action: 'resubmit',
    actor_id: editor.id,
    subject: 'application',
    subject_id: situation.application.id,
  })
  expect(JSON.parse(last.body)).toEqual({ number: 2, from: 'underReview', to: 'submitted' })
  expect(await world.sent()).toEqual([])
})

test('what has no history of its own leaves a line of audit alone', async () => {
  const world = await makeWorld()
  const before = (await verifyAudit(world.db, world.ctx.sha256)).lines

  await audit(world.ctx, { subject: 'person', subjectId: 'x', action: 'signIn', by: { kind: 'system' } })

  expect(await verifyAudit(world.db, world.ctx.sha256)).toEqual({ lines: before + 1, broken: null })
  expect(await world.db.selectFrom('journal').selectAll().execute()).toEqual([])
})

test('the chain goes on across everything that is recorded', async () => {
  const world = await makeWorld()
  await record(world.ctx, {
    subject: 'project',
    subjectId: 'p',
    action: 'close',
    by: { kind: 'system' },
    from: 'closing',
    to: 'closed',
  })
  await appendAudit(world.db, world.ctx.sha256, {
    at: world.ctx.now(),
    actorId: null,
    action: 'a',
    subject: 'b',
    subjectId: 'c',
    body: '{}',
  })

  expect((await verifyAudit(world.db, world.ctx.sha256)).broken).toBeNull()
})

describe('an e-mail', () => {
  test('goes once to each address, in the language given', async () => {
    const world = await makeWorld()
    const [claire, john] = [
      { email: 'claire@exemple.invalid', locale: 'fr' as const },
      { email: 'john@exemple.invalid', locale: 'en' as const },
    ]

    await queue(world.ctx, [claire, john, claire], letter)
    await world.tick()

    expect(world.mail.map(({ to, locale, name }) => [to, locale, name])).toEqual([
      ['claire@exemple.invalid', 'fr', 'applicationReopened'],
      ['john@exemple.invalid', 'en', 'applicationReopened'],
    ])
  })

  test('to nobody is no e-mail', async () => {
    const world = await makeWorld()

    await queue(world.ctx, [], letter)

    expect(await world.sent()).toEqual([])
  })

  test('is in the language its owner chose, in French for whoever never signed in', async () => {
    const world = await makeWorld()
    await world.person({ email: 'john@exemple.invalid', locale: 'en' })

    expect(await withLocale(world.ctx, ['john@exemple.invalid', 'inconnue@exemple.invalid'])).toEqual([
      { email: 'john@exemple.invalid', locale: 'en' },
      { email: 'inconnue@exemple.invalid', locale: 'fr' },
    ])
  })
})

describe('nobody is told of a file that is closed to them', () => {
  const toldTo = async (
    given: (story: Awaited<ReturnType<typeof aStory>>, world: World) => Situation | Promise<Situation>,
    audience: 'officers' | 'reviewers' | 'members' | 'finance',
  ) => {
    const world = await makeWorld()
    const situation = await given(await aStory(world), world)
    leavesBroken(world, 'statesAgreeWithHistory')
    const told = await recipientsOf(world.ctx, situation, audience)
    return told.map(({ email }) => email.replace('@exemple.invalid', ''))
  }

  test.each([
    ['officers', 'caseOfficer', ['officer', 'other-officer']],
    ['members', 'committeeMember', ['chair', 'member']],
    ['finance', 'financeOfficer', ['finance']],
    ['reviewers', 'reviewer', ['reviewer']],
  ] as const)('of the %s, one who belongs to the body that carries it', async (audience, role, others) => {
    const withOneOfTheBody = async ({ situation }: Awaited<ReturnType<typeof aStory>>, world: World) => {
      const own = await world.person({
        email: 'of-the-body@exemple.invalid',
        roles: [role],
        organisationId: situation.organisation.id,
      })
      return role === 'reviewer' ? { ...situation, reviews: [...situation.reviews, aReview(own)] } : situation
    }

    expect(await toldTo(withOneOfTheBody, audience)).toEqual(others)
  })

  test('the officer in charge who joined that body since: the others are told', async () => {
    const joined = async ({ situation, officer }: Awaited<ReturnType<typeof aStory>>, world: World) => {
      const person = await findPerson(world.db, officer.id)
      if (person === null) throw new Error('nobody')
      await savePerson(world.db, { ...person, organisationId: situation.organisation.id })
      return { ...situation, application: { ...situation.application, caseOfficerId: officer.id } }
    }

    expect(await toldTo(joined, 'officers')).toEqual(['other-officer'])
  })

  test('the officer who reviews it', async () => {
    const reviewing = async ({ situation }: Awaited<ReturnType<typeof aStory>>, world: World) => {
      const both = await world.person({ email: 'both@exemple.invalid', roles: ['caseOfficer', 'reviewer'] })
      return { ...situation, reviews: [...situation.reviews, aReview(both)] }
    }

    expect(await toldTo(reviewing, 'officers')).toEqual(['officer', 'other-officer'])
  })

  test('the chair who is recused on it', async () => {
    const recused = ({ situation }: Awaited<ReturnType<typeof aStory>>): Situation => {
      const attendance = [{ seat: 0, present: true, recused: true }]
      const place = { itemId: toId<AgendaItemId>('item'), meetingId: toId<MeetingId>('meeting') }
      return { ...situation, agenda: { ...place, heldAt: situation.now, noticesReleasedAt: null, attendance } }
    }

    expect(await toldTo(recused, 'members')).toEqual(['member'])
  })
})

test('who holds a role is asked each time: a disabled account is told nothing', async () => {
  const world = await makeWorld()
  const { officer } = await aStory(world)
  leavesBroken(world, 'statesAgreeWithHistory')
  const person = await findPerson(world.db, officer.id)
  if (person === null) throw new Error('nobody')

  await savePerson(world.db, { ...person, disabledAt: world.ctx.now(), disabledReason: 'départ' })

  const told = await holdersWho(world.ctx, ['caseOfficer'], 'readDesk', windowSubject(world.window.id))
  expect(told.map(({ email }) => email)).toEqual(['other-officer@exemple.invalid'])
})
