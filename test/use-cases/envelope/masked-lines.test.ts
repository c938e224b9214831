// Lines hidden from a member who takes no part in a point.

import { expect, test } from 'vitest'
import { euros } from '#app/domain/money.ts'
import type { PersonActor, WindowRole } from '#app/domain/people.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { maskedStreams, remainingShownTo } from '#app/use-cases/envelope/masked-lines.ts'
import { showEnvelope } from '#app/use-cases/envelope/show-envelope.ts'
import { showLine } from '#app/use-cases/envelope/show-line.ts'
import { attend, done, inTheRoom, makeCommittee } from '#test/support/committee.ts'

test('from the recusal to the release, for that member alone', async () => {
  const world = await makeCommittee()
  const id = await world.file({ requested: euros(100_000) })
  const meeting = await world.inSession([id])
  const streams = async (actor: typeof world.chair) => [...(await maskedStreams(world.ctx, actor, world.window.id))]
  expect(await streams(world.member)).toEqual([])

  const recused = { ...inTheRoom, recused: [4] }
  done(await attend(world, world.manager, id, recused))
  expect([await streams(world.member), await streams(world.chair), await streams(world.finance)]).toEqual([
    ['DATA'],
    [],
    [],
  ])

  done(await world.record(id, { kind: 'grant', granted: euros(100_000) }, { ticked: recused }))
  done(await world.validate(world.manager, id))
  expect(await streams(world.member)).toEqual(['DATA'])
  done(await world.release(meeting))
  expect(await streams(world.member)).toEqual([])
})

test('what such a line could give to another file is masked too, for that member alone and until the release', async () => {
  const world = await makeCommittee()
  const secret = await world.file({ requested: euros(100_000) })
  const other = await world.file({ requested: euros(50_000) })
  const elsewhere = await world.file({ requested: euros(50_000), stream: 'OPEN' })
  const meeting = await world.inSession([secret])
  const followUp = await world.person({ roles: ['followUpOfficer'] })
  const shownTo = async (actor: typeof world.chair, id = other) =>
    remainingShownTo(world.ctx, actor, await world.situation(id))
  done(
    await world.record(
      secret,
      { kind: 'grant', granted: euros(80_000), departureReason: 'Moins.' },
      { ticked: { ...inTheRoom, recused: [4] } },
    ),
  )
  done(await world.validate(world.manager, secret))

  const left = euros(500_000 - 80_000)
  expect([await shownTo(world.member), await shownTo(world.chair), await shownTo(followUp)]).toEqual([
    'masked',
    left,
    null,
  ])
  expect(await shownTo(world.member, elsewhere)).not.toBe('masked')
  done(await world.release(meeting))
  expect(await shownTo(world.member)).toBe(left)
})

test('somebody of the body that carries a file, whatever their role, reads nothing of its lines before the release', async () => {
  const world = await makeCommittee()
  const ofTheBody = (roles: readonly WindowRole[]) =>
    world.person({ roles, organisationId: world.editor.organisationId })
  const readers = [await ofTheBody(['financeOfficer']), await ofTheBody(['caseOfficer'])]
  const id = await world.file({ requested: euros(100_000), title: 'Projet sous embargo' })
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'grant', granted: euros(80_000), departureReason: 'Moins.' })
  const committedShownTo = async (reader: PersonActor) =>
    done(await showEnvelope(world.ctx, reader, { at: null, page: 1 })).ledger.entries.flatMap(
      ({ kind, application }) => (kind === 'commitment' ? [application?.title] : []),
    )
  const shown = () => Promise.all([...readers, world.finance].map(committedShownTo))

  expect(await shown()).toEqual([[], [], ['Projet sous embargo']])
  done(await world.release(meeting))
  expect(await shown()).toEqual([[undefined], [undefined], ['Projet sous embargo']])
})

test('what is reserved for a file is no more theirs to read, before a meeting and after, by the ledger or by its lines', async () => {
  const world = await makeCommittee()
  const ofTheBody = await world.person({ roles: ['financeOfficer'], organisationId: world.editor.organisationId })
  const id = await world.file({ requested: euros(100_000), recommended: euros(70_000), title: 'Réservé' })
  const shownTo = async (reader: PersonActor) => {
    const { ledger, lines, masked } = done(await showEnvelope(world.ctx, reader, { at: null, page: 1 }))
    return {
      named: ledger.entries.flatMap(({ application }) => application?.title ?? []),
      line: lines.some(({ stream }) => stream === 'DATA'),
      masked: masked.some(({ stream }) => stream === 'DATA'),
    }
  }
  expect(await shownTo(ofTheBody)).toEqual({ named: [], line: false, masked: true })
  expect(await shownTo(world.finance)).toEqual({ named: ['Réservé'], line: true, masked: false })

  const meeting = await world.inSession([id])
  expect(await shownTo(ofTheBody)).toEqual({ named: [], line: false, masked: true })
  await world.decide(id, { kind: 'grant', granted: euros(60_000), departureReason: 'Moins.' })
  done(await world.release(meeting))

  expect(await shownTo(ofTheBody)).toEqual({ named: [], line: true, masked: false })
  const { lines } = done(await showEnvelope(world.ctx, ofTheBody, { at: null, page: 1 }))
  const line = lines.find(({ stream, year }) => stream === 'DATA' && year === 2025)
  if (line === undefined) throw new Error('no line')
  const namedTo = async (reader: PersonActor) =>
    done(await showLine(world.ctx, reader, line.id, { figure: null, at: null })).entries.flatMap(
      ({ application }) => application?.title ?? [],
    )
  expect([new Set(await namedTo(ofTheBody)), new Set(await namedTo(world.finance))]).toEqual([
    new Set(),
    new Set(['Réservé']),
  ])
})

test('asking takes as many statements for three meetings to come as for one', async () => {
  const world = await makeCommittee()
  const meetingOn = async (day: string) => {
    const id = await world.file()
    done(await scheduleApplication(world.ctx, world.manager, id, await world.meeting(day)))
  }
  const asking = () => world.statementsOf(() => maskedStreams(world.ctx, world.member, world.window.id))
  await meetingOn('2025-04-15')
  const forOne = await asking()
  await meetingOn('2025-04-16')
  await meetingOn('2025-04-17')

  expect(await asking()).toBe(forOne)
})
