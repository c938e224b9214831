// Where somebody lands after signing in.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { windowRoles } from '#app/domain/people.ts'
import { findHome, homeOf } from '#app/use-cases/people/home.ts'
import { aPerson } from '#test/support/situation.ts'
import { makeWorld } from '#test/support/world.ts'

test('each role begins where its work is', () => {
  expect(Object.fromEntries(windowRoles.map(role => [role, homeOf(aPerson('somebody', role))]))).toEqual({
    caseOfficer: 'desk',
    followUpOfficer: 'projects',
    reviewer: 'reviews',
    windowManager: 'meetings',
    committeeMember: 'meetings',
    committeeChair: 'meetings',
    financeOfficer: 'projects',
    auditor: 'desk',
  })
})

test('of several roles the first of the list decides, whatever the order they were given in', () => {
  expect(homeOf(aPerson('somebody', 'auditor', 'reviewer'))).toBe('reviews')
  expect(homeOf(aPerson('somebody', 'reviewer', 'auditor'))).toBe('reviews')
})

test('who has no role carries applications', async () => {
  const world = await makeWorld()
  const carrier = await world.person()
  const officer = await world.person({ roles: ['caseOfficer'] })

  expect(await findHome(world.ctx, carrier.id)).toBe('applications')
  expect(await findHome(world.ctx, officer.id)).toBe('desk')
  expect(await findHome(world.ctx, toId('nobody'))).toBe('applications')
})
