// What an acknowledgement states of silence: the kind of decision it makes and the Paris day it does.

import { expect, test } from 'vitest'
import type { ImplicitDecision } from '#app/domain/funding-window.ts'
import { statedSilence } from '#app/domain/implicit-decision.ts'
import { toInstant } from '#app/domain/time.ts'

const remedies = { fr: 'Recours dans les deux mois.', en: 'Appeal within two months.' }
const of = (kind: ImplicitDecision['kind']): ImplicitDecision => ({ kind, afterMonths: 2, remedies })

// 31/12/2024 at 23:30 in Paris, then 10/02/2025
const first = toInstant('2024-12-31T22:30:00.000Z')
const complete = toInstant('2025-02-10T09:00:00.000Z')

test('an acceptance counts from the version that completes the file', () => {
  expect(statedSilence(of('acceptance'), { first, complete, pausedDays: 12 })).toEqual({
    kind: 'acceptance',
    remedies,
    day: '2025-04-10',
  })
})

test('a rejection counts from the first filing, in Paris, and stands still while a supplement is asked', () => {
  expect(statedSilence(of('rejection'), { first, complete: first, pausedDays: 0 }).day).toBe('2025-02-28')
  expect(statedSilence(of('rejection'), { first, complete, pausedDays: 12 }).day).toBe('2025-03-12')
})
