// Forms that a page did not show, as it would hold them: what pages showed of that kind, else what is written here.

import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import type { About } from './matrix.ts'

const said = 'Un mot assez long pour dire pourquoi.'
const review = { version: '1', submissionNumber: '1' }
const validation = { decisionVersion: '1' }

/** Kinds that no page of this world shows to anybody, since nothing in it is at that step: as a page would send them. */
export const neverShown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'candidatures/:applicationId evidence': { conditionId: '', evidence: said, evidenceAt: '' },
  'candidatures/:applicationId/recapitulatif askForSignature': {},
  'candidatures/:applicationId/signature submit': {
    filingKey: 'a-key-of-this-test',
    version: '1',
    accurate: 'on',
    noDoubleFunding: 'on',
    publishable: 'on',
  },
  'avis/:reviewId revise': review,
  'avis/:reviewId confirm': review,
  'dossiers form': { application: '' },
  'dossiers/:applicationId closeReviews': {},
  'dossiers/:applicationId/evaluateurs resolve': { review: '', answer: 'none', reason: said },
  'dossiers/:applicationId/rapport form': {
    version: '0',
    recommendation: 'favourable',
    recommended: '1000',
    reasons: said,
  },
  'comites/:meetingId schedule': { applicationId: '' },
  'comites/:meetingId reschedule': { applicationId: '' },
  'comites/:meetingId/points/:itemId record': { attendanceSeen: 'nobody', kind: 'defer', reasonText: said },
  'comites/:meetingId/points/:itemId grant': validation,
  'comites/:meetingId/points/:itemId grantWithConditions': validation,
  'comites/:meetingId/points/:itemId defer': validation,
  'comites/:meetingId/points/:itemId waitlist': validation,
  'comites/:meetingId/points/:itemId reject': validation,
  'dossiers/:applicationId/decision evidence': { conditionId: '', evidence: said, evidenceAt: '' },
  'dossiers/:applicationId/decision meet': { conditionId: '', evidenceAt: '' },
  'dossiers/:applicationId/decision lift': {},
  'dossiers/:applicationId/decision reopen': { reason: said },
  'dossiers/:applicationId/decision propose': { amount: '1000', reason: said, proposedAt: '' },
  'dossiers/:applicationId/decision promote': { proposedAt: '' },
  'projets/:projectId proposeClosure': { version: '1', reason: said },
  'projets/:projectId close': { version: '1' },
  'projets/:projectId/convention activate': { version: '1' },
  'projets/:projectId/jalons/:milestoneId acceptMilestone': { version: '1', word: said },
  'projets/:projectId/jalons/:milestoneId returnMilestone': { version: '1', word: said },
  'projets/:projectId/points-de-suivi/:reportId form': { version: '1' },
  'dossiers/:applicationId/convention form': { object: said, start: '01/04/2025', end: '30/06/2026' },
}

/** What a page about that object holds without showing it, as the world has it now. */
export function heldOf(dataDir: string, { params, applicationId }: About): Readonly<Record<string, string>> {
  const db = new SQLite(join(dataDir, 'guichet.db'), { readonly: true })
  const find = (statement: string, ...given: readonly (string | null)[]): string => {
    const found = db
      .prepare(statement)
      .pluck()
      .get(...given) as string | number | undefined
    return String(found ?? '')
  }
  const [table, id] = (
    [
      ['progress_report', params['reportId']],
      ['milestone', params['milestoneId']],
      ['project', params['projectId']],
      ['review', params['reviewId']],
      ['application', applicationId],
    ] as const
  ).find(([, known]) => known !== undefined) ?? ['application', null]
  const condition = `from decision_condition where decision_id in (select id from decision where application_id = ?)`
  const held = {
    version: find(`select version from ${table} where id = ?`, id ?? null),
    submissionNumber: find('select max(number) from submission where application_id = ?', applicationId),
    decisionVersion: find('select version from decision where application_id = ? order by number desc', applicationId),
    proposedAt: find(
      `select proposed_at from promotion where application_id = ? union all
       select proposed_at from inadmissibility where application_id = ?`,
      applicationId,
      applicationId,
    ),
    conditionId: find(`select id ${condition}`, applicationId),
    evidenceAt: find(`select evidence_at ${condition}`, applicationId),
    review: find("select id from review where application_id = ? order by interest = 'unsure' desc", applicationId),
    applicationId: find("select id from application where state in ('reviewed', 'committeeScheduled')"),
    application: find("select id from application where state = 'submitted'"),
    from: find('select case_officer_id from application where id = ?', applicationId),
  }
  db.close()
  return held
}

/** The same act on the same object, which another page shows to them: where, and the form's name there. */
export const shownElsewhere: Readonly<Record<string, string>> = {
  // one list shows the files of its filter
  'dossiers form': 'dossiers/:applicationId takeFile',
  // whoever may confirm the refusal is led to the page that gives its reasons, where it is dropped too
  'dossiers/:applicationId dropInadmissible': 'dossiers/:applicationId/recevabilite drop',
}
