// The shape of each state of a project, of its health and of its milestones.

import type { HealthLevel } from '#app/domain/health.ts'
import type { MilestoneState } from '#app/domain/project.ts'
import type { BoardState } from '#app/domain/project-board.ts'
import type { Look } from '../look.ts'

export const healthLook: Readonly<Record<HealthLevel, Look>> = { green: 'done', amber: 'watch', red: 'wrong' }

export const stateLook: Readonly<Record<BoardState, Look>> = {
  acceptedWithConditions: 'toLook',
  accepted: 'done',
  agreementToSign: 'toLook',
  inProgress: 'going',
  suspended: 'paused',
  closing: 'near',
  closed: 'done',
  terminated: 'refused',
  withdrawn: 'nothing',
}

export const milestoneLook: Readonly<Record<MilestoneState, Look>> = {
  planned: 'toCome',
  evidenceSubmitted: 'new',
  accepted: 'done',
  returned: 'toLook',
}

/** A sentence begun: « rendre le jalon J4 » as the value of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
