// The HTTP status of each refusal, and the answer a refused page gives.

import { json } from '@remix-run/node'
import type { Refusal } from '#app/domain/refusal.ts'

/** 404 where a stranger must learn nothing, 403 for what one may see but not do, 409 for a race, 422 for what can be mended. */
export function statusOf(refusal: Refusal): 403 | 404 | 409 | 422 {
  switch (refusal.code) {
    case 'notFound':
      return 404
    case 'notAllowed':
    case 'accountDisabled':
    case 'anotherPerson':
    case 'presentAndNotRecused':
      return 403
    case 'changedMeanwhile':
    case 'alreadyReleased':
      return 409
    default:
      return 422
  }
}

/** What a page that cannot be shown answers: the refusal itself, for the error boundary to put into words. */
export const refusedPage = (refusal: Refusal): Response => json({ refusal }, { status: statusOf(refusal) })
