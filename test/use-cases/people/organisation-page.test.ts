// What the page shows on which somebody names their body.

import { expect, test } from 'vitest'
import { versionInForce } from '#app/domain/funding-window.ts'
import { organisationKinds } from '#app/domain/organisation.ts'
import { showOrganisationPage } from '#app/use-cases/people/organisation-page.ts'
import { makeWorld } from '#test/support/world.ts'

test('a newcomer sees an empty page with the kinds to choose from', async () => {
  const world = await makeWorld()
  const actor = await world.person({ name: '', position: '' })

  expect(await showOrganisationPage(world.ctx, actor)).toEqual({
    ok: true,
    value: {
      windowId: world.window.id,
      person: { name: '', position: '' },
      organisation: null,
      kinds: organisationKinds,
      ministries: versionInForce(world.window, world.ctx.now()).ministries,
    },
  })
})

test('who named a body sees it', async () => {
  const world = await makeWorld()
  const organisation = await world.organisation()
  const actor = await world.person({ organisationId: organisation.id })

  expect(await showOrganisationPage(world.ctx, actor)).toMatchObject({ ok: true, value: { organisation } })
})
