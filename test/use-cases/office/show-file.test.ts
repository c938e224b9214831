// The page of a file: each reader gets what is theirs to read, and the acts that would succeed.

import { expect, test } from 'vitest'
import { type ConditionId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { isReadersTurn } from '#app/ui/office/readers-turn.ts'
import { createMeeting } from '#app/use-cases/committees/create-meeting.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { meetCondition, recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { liftConditions } from '#app/use-cases/decisions/lift-conditions.ts'
import { officeActions, showFile } from '#app/use-cases/office/show-file.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { declareInterests } from '#app/use-cases/reviews/declare-interests.ts'
import { countWaiting } from '#db/waiting.ts'
import { attend, makeCommittee } from '#test/support/committee.ts'
import { filedApplication, officeWorlds, refusal, reviewedApplication, situationOf } from '#test/support/office.ts'
import { admissibleApplication, done, underReview } from '#test/support/reviewing.ts'

const office = officeWorlds()

test('the officer reads what was filed, what the rules found, the reasons, the figures and the history', async () => {
  const world = office()
  const id = await admissibleApplication(world)

  const file = done(await showFile(world.ctx, world.officer, id))

  expect(file.head).toMatchObject({ reference: 'GD-2025-0001', state: 'admissible' })
  expect(file.filed).toMatchObject({ number: 1, by: 'Serge Signataire' })
  expect(file.figures).toMatchObject({ total: euros(100_000), requested: euros(50_000), rate: 5000, months: 12 })
  expect(file.findings.map(({ code, level }) => [code, level])).toEqual([
    ['SIRET_UNVERIFIED', 'WARN'],
    ['ATTACHMENT_RECOMMENDED', 'INFO'],
  ])
  expect(file.overrides.map(({ code, reason }) => [code, reason])).toEqual([['SIRET_UNVERIFIED', 'Vu.']])
  expect(file.office?.history.at(-1)).toMatchObject({ action: 'declareAdmissible', actorName: 'Léa Office' })
  expect(file.office?.remaining).toBe(euros(500_000))
})

test('the acts offered are those that would succeed, choosing reviewers included', async () => {
  const world = office()
  const filed = await filedApplication(world)
  const admissible = await admissibleApplication(world)

  const offered = async (id: typeof filed, actor: typeof world.officer) =>
    officeActions(await situationOf(world, id), actor)

  expect(await offered(filed, world.officer)).toEqual([
    'takeFile',
    'handOver',
    'changeStream',
    'requestSupplement',
    'declareAdmissible',
    'proposeInadmissible',
  ])
  expect(await offered(filed, world.manager)).toEqual(['handOver'])
  expect(await offered(filed, world.auditor)).toEqual([])
  expect(await offered(admissible, world.officer)).toEqual([
    'takeFile',
    'handOver',
    'requestSupplement',
    'assignReviewers',
  ])
})

test('a reviewer of the file does not read this page, which says where it stands: they have their own', async () => {
  const world = office()
  const { id, sarahs } = await underReview(world)
  done(await declareInterests(world.ctx, world.sarah, sarahs, { answer: 'none', words: '' }))

  expect(await showFile(world.ctx, world.sarah, id)).toEqual(refusal({ code: 'notFound' }))
})

test('the finance officer reads neither reviews nor report; the committee reads both', async () => {
  const world = office()
  const id = await reviewedApplication(world)

  const finance = done(await showFile(world.ctx, world.finance, id)).office
  const member = done(await showFile(world.ctx, world.member, id)).office

  expect([
    finance?.reviews,
    finance?.assessment,
    finance?.history.some(({ action }) => action === 'submitReview'),
  ]).toEqual([null, null, false])
  expect(member?.reviews?.score?.meanTenths).toBe(750)
  expect(member?.history.some(({ action }) => action === 'submitReview')).toBe(true)
})

test('a member recused on another file of the line does not read what the line could give', async () => {
  const world = office()
  const member = await world.person({ email: 'marc.vidal@comite.exemple.invalid', roles: ['committeeMember'] })
  const [id, secret] = [await reviewedApplication(world), await reviewedApplication(world)]
  done(
    await writeAssessment(world.ctx, world.officer, secret, {
      recommendation: 'favourable',
      recommended: euros(50_000),
      reasons: 'Utile.',
    }),
  )
  const { ctx, manager, window } = world
  const heldAt = parisInstant(toDay('2025-04-15'), '09:30')
  const meeting = done(await createMeeting(ctx, manager, window.id, { heldAt, place: 'Salle des Registres' }))
  done(await scheduleApplication(ctx, manager, secret, meeting.id))
  const remaining = async () => done(await showFile(ctx, member, id)).office?.remaining
  expect(await remaining()).toBe(euros(450_000))

  done(await attend({ ctx }, manager, secret, { present: [], recused: [4] }))

  expect(await remaining()).toBe('masked')
})

test('the next file is the officer’s or nobody’s, the most pressing first, and never the same one', async () => {
  const world = office()
  world.setClock('2025-02-20')
  const late = await filedApplication(world, { title: 'Écluses à l’heure' })
  world.setClock('2025-03-10')
  const mine = await admissibleApplication(world, { title: 'Forêts suivies' })

  const nextAfter = async (id: typeof late, actor: typeof world.officer) =>
    done(await showFile(world.ctx, actor, id)).office?.next?.id ?? null

  expect(await nextAfter(mine, world.officer)).toBe(late)
  expect(await nextAfter(late, world.officer)).toBe(mine)
  expect(await nextAfter(late, world.hugo)).toBeNull()
  expect(await nextAfter(late, world.manager)).toBeNull()
})

test('those it can be handed to are the other officers who could take it', async () => {
  const world = office()
  await world.person({ organisationId: world.editor.organisationId, roles: ['caseOfficer'] })
  const id = await admissibleApplication(world)

  expect(done(await showFile(world.ctx, world.officer, id)).office?.officers).toEqual([
    { id: world.hugo.id, name: 'hugo Fictif' },
  ])
})

test('the carrier and a stranger find nothing there', async () => {
  const world = office()
  const id = await filedApplication(world)

  expect(await showFile(world.ctx, world.editor, id)).toEqual(refusal({ code: 'notFound' }))
  expect(await showFile(world.ctx, world.stranger, id)).toEqual(refusal({ code: 'notFound' }))
})

test('a decided file says its decision, and the head whose turn it is, to whoever reads decisions', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.decide(id, {
    kind: 'grantWithConditions',
    granted: euros(100_000),
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') }],
  })
  done(await world.release(meeting))
  const read = async () => done(await showFile(world.ctx, world.officer, id))

  expect((await read()).office?.decided).toMatchObject({
    decision: { kind: 'grantWithConditions', granted: euros(100_000) },
    projectId: null,
  })
  expect((await read()).head.conditions).toBe('evidence')
  const condition = (await world.situation(id)).conditions[0]?.id ?? toId<ConditionId>('none')
  done(
    await recordConditionEvidence(world.ctx, world.editor, id, condition, {
      evidence: 'AIPD signée.',
      evidenceAt: null,
    }),
  )
  expect((await read()).head.conditions).toBe('judge')
})

test('the officer is told that evidence is theirs to judge, on the file and on the desk, until they judged it', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  await world.decide(id, {
    kind: 'grantWithConditions',
    granted: euros(100_000),
    conditions: [{ kind: 'SUSPENSIVE', wording: 'AIPD validée', dueOn: toDay('2025-06-30') }],
  })
  const condition = (await world.situation(id)).conditions[0]?.id ?? toId<ConditionId>('none')
  const waits = async () => {
    const file = done(await showFile(world.ctx, world.officer, id))
    const waiting = await countWaiting(world.db, world.officer, { id: world.window.id, isOpen: true })
    const { mayJudge, actions } = file.office
    return [mayJudge, isReadersTurn(actions, file.head, file.office), waiting.desk]
  }
  done(await world.release(meeting))
  const evidence = { evidence: 'AIPD signée.', evidenceAt: null }

  expect(await waits()).toEqual([false, false, 0])
  done(await recordConditionEvidence(world.ctx, world.editor, id, condition, evidence))
  expect(await waits()).toEqual([true, true, 1])
  expect(done(await showFile(world.ctx, world.manager, id)).office.mayJudge).toBe(false)
  done(await meetCondition(world.ctx, world.officer, id, condition, world.ctx.now()))
  expect(await waits()).toEqual([false, true, 1])
  done(await liftConditions(world.ctx, world.officer, id))
  expect((await waits())[2]).toBe(0)
})
