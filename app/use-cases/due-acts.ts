// The acts that time causes, one row each; every one asks what is due at `ctx.now()` and is harmless when repeated.

import { followSupplements, remindIdleDrafts } from './applications/remind-applicants.ts'
import { sendDueAgendas } from './committees/send-agenda.ts'
import type { Context } from './context.ts'
import { openDueLines } from './envelope/open-due-lines.ts'
import { followProjects } from './projects/follow-projects.ts'
import { remindLateReviews } from './reviews/remind-late-reviews.ts'

export type DueAct = (ctx: Context) => Promise<void>

export const dueActs: readonly DueAct[] = [
  remindIdleDrafts,
  followSupplements,
  openDueLines,
  remindLateReviews,
  sendDueAgendas,
  followProjects,
]
