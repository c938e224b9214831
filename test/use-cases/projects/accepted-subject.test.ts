// An accepted application as a subject: its participants and its body, for permissions to judge.

import { expect, test } from 'vitest'
import { can } from '#app/domain/permissions.ts'
import { acceptedSubject } from '#app/use-cases/projects/accepted-subject.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import { acceptedApplication, makeFundedWorld } from '#test/support/projects.ts'

test('opens to the office, not to a follow-up officer of the same body', async () => {
  const world = await makeFundedWorld()
  const { organisationId } = await acceptedApplication(world)
  const colleague = await world.person({ organisationId, roles: ['followUpOfficer'] })
  const [accepted] = await listAcceptedApplications(world.db, {}, world.ctx.now())
  if (accepted === undefined) throw new Error('unreachable')

  const subject = acceptedSubject(accepted)

  expect([can(world.followUp, 'remindCarrier', subject), can(colleague, 'remindCarrier', subject)]).toEqual([
    true,
    false,
  ])
  expect(can(world.editor, 'readOwnApplication', subject)).toBe(true)
})
