// What changed on the board since a day: the worst first, reminders in one line.

import { expect, test } from 'vitest'
import { projectRow } from '#app/domain/project-board.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { listWeek } from '#app/use-cases/projects/list-week.ts'
import { remindCarrier } from '#app/use-cases/projects/remind-carrier.ts'
import { suspendProject } from '#app/use-cases/projects/suspend-project.ts'
import { done, draftedProject, makeFundedWorld, runningProject, situationOf } from '#test/support/projects.ts'

test('lists what happened from that day on, the worst first', async () => {
  const world = await makeFundedWorld('2025-01-06')
  const drafted = await draftedProject(world)
  world.setClock('2025-03-10')
  const running = await runningProject(world)
  done(await remindCarrier(world.ctx, world.followUp, drafted.id, null, ''))
  done(await suspendProject(world.ctx, world.manager, running.id, 'Marché à renouveler', null))
  const rows = [projectRow(await situationOf(world, drafted.id)), projectRow(await situationOf(world, running.id))]

  const news = await listWeek(world.ctx, rows, parisInstant(toDay('2025-03-10')))
  const later = await listWeek(world.ctx, rows, parisInstant(toDay('2025-03-11')))

  const [name = ''] = rows.map(row => row.name)
  const today = [toDay('2025-03-10')]
  expect(news).toEqual([
    { what: 'suspend', names: [name], about: 'Marché à renouveler', days: today },
    { what: 'remindCarrier', names: [name], about: null, days: today },
    { what: 'draftAgreement', names: [name], about: null, days: today },
    { what: 'activate', names: [name], about: null, days: today },
  ])
  expect(later).toEqual([])
})
