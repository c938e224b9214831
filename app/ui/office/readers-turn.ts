// Whose turn it is on a file: the reader's, when one of the acts that move it on is theirs.

import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import { officeStep } from '#app/domain/office-step.ts'
import type { ShownHead } from './file-frame.tsx'

/** Acts that move a file on: whoever may do one is whose turn it is. */
const movingActs: readonly ApplicationAction[] = [
  'declareAdmissible',
  'confirmInadmissible',
  'assignReviewers',
  'closeReviews',
  'writeAssessment',
  'schedule',
  'reschedule',
  'recordDecision',
  'grant',
  'grantWithConditions',
  'defer',
  'waitlist',
  'reject',
  'reopen',
  'promote',
  'liftConditions',
  'draftAgreement',
]

type Progress = { readonly given: number; readonly expected: number }

/** Reviews that are coming are the reviewers' turn; a report that is written is the manager's. */
export function isReadersTurn(
  actions: readonly ApplicationAction[],
  head: Pick<ShownHead, 'state' | 'hasReport' | 'hasProject' | 'conditions' | 'inadmissibilityProposed'>,
  { reviews, mayJudge }: { readonly reviews: Progress | null; readonly mayJudge: boolean },
): boolean {
  if (mayJudge && officeStep(head.state, head) === 'judging') return true
  if (head.state === 'underReview') return actions.includes('closeReviews') && reviews?.given === reviews?.expected
  // another person is awaited: whoever proposed may still change their mind
  if (head.state === 'submitted' && head.inadmissibilityProposed) return actions.includes('confirmInadmissible')
  return actions.some(act => movingActs.includes(act) && !(act === 'writeAssessment' && head.hasReport))
}
