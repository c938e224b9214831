// A deferred application goes back before the committee.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { showOwnApplication } from '#app/use-cases/applications/show-own-application.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { showMeeting } from '#app/use-cases/committees/show-meeting.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { type DeskFilters, showDesk } from '#app/use-cases/office/list-desk.ts'
import { writeAssessment } from '#app/use-cases/office/write-assessment.ts'
import { listJournal } from '#db/journal.ts'
import { findNextFile } from '#db/next-file.ts'
import { findReader } from '#db/visibility.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

const everything: DeskFilters = {
  tab: 'all',
  words: '',
  state: null,
  stream: null,
  ministry: null,
  olderThan: null,
  sort: 'reference',
  descending: false,
  page: 1,
}

async function deferred() {
  const world = await makeCommittee()
  const id = await world.file()
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'defer', reasonText: 'Il manque une convention.' })
  return { world, id, meeting }
}

test('it is reviewed again, its people are told, and it can be put on another meeting once its report is updated', async () => {
  const { world, id, meeting } = await deferred()
  done(await world.release(meeting))
  await world.sent()

  const reopened = done(await reopenApplication(world.ctx, world.manager, id, 'La convention est signée.'))

  expect(reopened.state).toBe('reviewed')
  expect((await listJournal(world.db, 'application', id)).at(-1)).toMatchObject({
    action: 'reopen',
    comment: 'La convention est signée.',
  })
  expect(await world.sent()).toEqual([
    `applicationReopened → ${world.editor.email}`,
    `applicationReopened → ${world.signatory.email}`,
    `applicationReopened → ${world.officer.email}`,
  ])
  const next = await world.meeting('2025-05-20')
  const stands = async () => {
    const { ready } = done(await showMeeting(world.ctx, world.manager, next))
    const file = await findNextFile(
      world.db,
      await findReader(world.db, world.officer),
      world.window.id,
      toId('none'),
      world.ctx.now(),
    )
    const [row] = done(await showDesk(world.ctx, world.officer, everything)).rows
    return { ready: ready.map(({ applicationId }) => applicationId), next: file?.id, hasReport: row?.hasReport }
  }
  expect(await scheduleApplication(world.ctx, world.manager, id, next)).toEqual({
    ok: false,
    refusal: { code: 'reportFinished' },
  })
  expect(await stands()).toEqual({ ready: [], next: id, hasReport: false })

  done(
    await writeAssessment(world.ctx, world.officer, id, {
      recommendation: 'favourable',
      recommended: euros(90_000),
      reasons: 'La convention lève la réserve.',
    }),
  )
  expect(await stands()).toEqual({ ready: [id], next: undefined, hasReport: true })
  expect(done(await scheduleApplication(world.ctx, world.manager, id, next)).state).toBe('committeeScheduled')
})

test('is refused under embargo, without a word, and to anybody but the manager', async () => {
  const { world, id, meeting } = await deferred()

  expect(await reopenApplication(world.ctx, world.manager, id, 'La convention.')).toEqual({
    ok: false,
    refusal: { code: 'noticeReleased' },
  })
  done(await world.release(meeting))
  expect(await reopenApplication(world.ctx, world.manager, id, ' ')).toEqual({
    ok: false,
    refusal: { code: 'reasonMissing' },
  })
  expect(await reopenApplication(world.ctx, world.officer, id, 'La convention.')).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
})

test('the carrier of a deferral is told where to send what it awaits; the promise that the deferral kept is late on nothing', async () => {
  const { world, id, meeting } = await deferred()
  done(await world.release(meeting))
  await world.db.updateTable('application').set({ answer_due_at: '2025-05-01T00:00:00.000Z' }).execute()
  const own = async () => done(await showOwnApplication(world.ctx, world.editor, id))

  expect(await own()).toMatchObject({
    sendTo: world.window.service,
    view: { step: { what: 'newElements', who: 'you' } },
  })
  done(await reopenApplication(world.ctx, world.manager, id, 'La convention est signée.'))
  world.setClock('2025-12-15')
  expect(await own()).toMatchObject({
    sendTo: null,
    answerDueAt: null,
    view: { step: { what: 'review', who: 'office', by: null } },
  })
  const { counts } = done(await showDesk(world.ctx, world.officer, everything))
  expect(counts.promiseLate).toBe(0)
})
