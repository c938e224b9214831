// A deferred application goes back before the committee.

import { expect, test } from 'vitest'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { scheduleApplication } from '#app/use-cases/committees/schedule-application.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { listJournal } from '#db/journal.ts'
import { done, makeCommittee } from '#test/support/committee.ts'

async function deferred() {
  const world = await makeCommittee()
  const id = await world.file()
  const meeting = await world.inSession([id])
  await world.decide(id, { kind: 'defer', reasonText: 'Il manque une convention.' })
  return { world, id, meeting }
}

test('it is reviewed again, its people are told, and it can be put on another meeting', async () => {
  const { world, id, meeting } = await deferred()
  done(await releaseNotices(world.ctx, world.manager, meeting))
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
  expect(done(await scheduleApplication(world.ctx, world.manager, id, await world.meeting('2025-05-20'))).state).toBe(
    'committeeScheduled',
  )
})

test('is refused under embargo, without a word, and to anybody but the manager', async () => {
  const { world, id, meeting } = await deferred()

  expect(await reopenApplication(world.ctx, world.manager, id, 'La convention.')).toEqual({
    ok: false,
    refusal: { code: 'noticeReleased' },
  })
  done(await releaseNotices(world.ctx, world.manager, meeting))
  expect(await reopenApplication(world.ctx, world.manager, id, ' ')).toEqual({
    ok: false,
    refusal: { code: 'reasonMissing' },
  })
  expect(await reopenApplication(world.ctx, world.officer, id, 'La convention.')).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
})
