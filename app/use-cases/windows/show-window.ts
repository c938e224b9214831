// The public page of the window: its rules, its time, its envelope and what was funded, before, during and after.

import { publicFigures } from '#app/domain/envelope-figures.ts'
import { isOpen, versionInForce } from '#app/domain/funding-window.ts'
import { rate } from '#app/domain/money.ts'
import { pageOf } from '#app/domain/paging.ts'
import { type Actor, anonymous } from '#app/domain/people.ts'
import { publicGrants } from '#app/domain/public-grants.ts'
import { proofsOf, publicName, publicProject } from '#app/domain/public-project.ts'
import { type PublicWindow, publicLines, publicRules, withoutReserved } from '#app/domain/public-window.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { listLines } from '#db/envelope.ts'
import { findNextMeeting, listCommitments, listFiledAnswers, listSignedProjects } from '#db/public-figures.ts'
import type { Context } from '../context.ts'
import { findCurrentWindow } from './current-window.ts'

/** Projects on a page of their list. */
export const projectsOnPage = 25

/** A page of projects past the last one is the last one. */
export async function showWindow(
  ctx: Context,
  actor: Actor = anonymous,
  asked = 1,
): Promise<Result<PublicWindow, Refusal>> {
  const window = await findCurrentWindow(ctx, actor, 'readWindow')
  if (window === null) return refuse({ code: 'notFound' })
  const now = ctx.now()
  const commitments = await listCommitments(ctx.db, window.id)
  const notified = new Set(commitments.filter(entry => entry.notified).map(({ decisionId }) => decisionId))
  const { granted, embargoed } = publicGrants(commitments, decision => notified.has(decision))
  const figures = publicFigures(await listLines(ctx.db, window.id), embargoed, parisDay(now))
  const signed = await listSignedProjects(ctx.db, window.id)
  const ids = [
    ...new Set([
      ...granted.map(({ applicationId }) => applicationId),
      ...signed.map(({ applicationId }) => applicationId),
    ]),
  ]
  const filed = new Map((await listFiledAnswers(ctx.db, ids)).map(answers => [answers.applicationId, answers]))
  const projects = signed.flatMap(project => {
    const answers = filed.get(project.applicationId)
    return answers === undefined ? [] : [publicProject(project, answers, window)]
  })
  const { page, pages } = pageOf({ asked, rows: projects.length, size: projectsOnPage })
  const { name, purpose, opensAt, closesAt } = window
  return ok({
    name,
    purpose,
    opensAt,
    closesAt,
    now,
    state: isOpen(window, now) ? 'open' : now < opensAt ? 'before' : 'closed',
    rules: publicRules(versionInForce(window, now)),
    versions: window.versions
      .filter(({ validFrom }) => validFrom <= now)
      .map(({ number, validFrom, changes }) => ({ number, validFrom, changes }))
      .reverse(),
    lines: publicLines(figures.lines, window),
    total: withoutReserved(figures.total),
    grants: granted
      .flatMap(({ applicationId, amount }) => {
        const answers = filed.get(applicationId)
        return answers === undefined
          ? []
          : [{ name: publicName(answers, window), amount, share: rate(amount, figures.total.opened) }]
      })
      .sort((a, b) => b.amount - a.amount || a.name.localeCompare(b.name, 'fr')),
    projects: projects.slice((page - 1) * projectsOnPage, page * projectsOnPage),
    signed: projects.length,
    page,
    pages,
    preparing: granted.filter(({ applicationId }) => !signed.some(project => project.applicationId === applicationId))
      .length,
    proofs: proofsOf(projects),
    nextMeeting: await findNextMeeting(ctx.db, window.id, now),
  })
}
