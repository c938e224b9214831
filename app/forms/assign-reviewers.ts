// Who is asked for a review, by when, and whose review is taken back.

import { z } from 'zod'
import { day } from './fields.ts'

const ids = z.array(z.string().max(60)).default([])

export const assignReviewersForm = z.object({ reviewers: ids, replaced: ids, dueOn: day })
