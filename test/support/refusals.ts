// One example of every refusal, so that each is put into words and given a status.

import { cents, euros } from '#app/domain/money.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'

const at = parisInstant(toDay('2026-01-01'))
const on = toDay('2025-03-10')

type Examples = { readonly [C in Refusal['code']]: Extract<Refusal, { readonly code: C }> }

/** What a code carries beside itself; nothing for most. */
const carried = {
  notFromHere: { state: 'withdrawn' },
  windowOpen: { opensAt: parisInstant(toDay('2023-01-16')), closesAt: at, receivedAt: at },
  complete: { missing: 3 },
  envelopeExceeded: { remaining: euros(130_000), missing: cents(1) },
  notEnoughOnLine: { remaining: euros(130_000) },
  notThatMuchFrozen: { frozen: euros(100_000) },
  linesDoNotMatch: { movement: 'transfer' },
  codeWrong: { attemptsLeft: 2 },
  tooManyCodes: { retryAt: at },
  accountDisabled: { reason: 'départ du service.' },
  fieldLocked: { field: 'title' },
  fileTooLarge: { fileName: 'plan.pdf', maxBytes: 10_000_000 },
  fileTypeRefused: { fileName: 'plan.exe' },
  fileContentMismatch: { fileName: 'plan.pdf' },
  fileEmpty: { fileName: 'plan.pdf' },
  tooManyFiles: { max: 10 },
  overrideReasonMissing: { rules: ['SIRET_UNVERIFIED'] },
  dueOnPast: { on },
  supplementWrong: { problems: [{ code: 'fieldsMissing' }, { code: 'dueOnTooLate', latest: on }] },
  officerRefused: { name: 'Claire Exemple' },
  streamRefused: { stream: 'AI' },
  recommendedAboveRequested: { requested: euros(370_000) },
  profilesMissing: { profiles: ['technical', 'policy'] },
  reviewerRefused: { name: 'Denis Exemple', reasons: ['sameMinistry', 'tooManyOpen'] },
  reviewIncomplete: { gaps: [{ code: 'strengthsMissing' }] },
  meetingToCome: { heldAt: at },
  decisionTerms: { problems: [{ code: 'amountMissing' }] },
  quorumMissing: { present: 2, quorum: 3 },
  recordsNotValidated: { count: 2 },
  agreementWrong: { problems: [{ code: 'yearTwice', year: 2025 }] },
  endBeforeStart: { start: on },
  endBeforePeriod: { periodEnd: on },
  reportDoubtful: {},
  reportRead: {},
  signatureWrong: { problems: [{ signature: 'bodySignedOn', code: 'beforeEdit', editedOn: on }] },
  bodyKindNeeded: { typed: 'Autre' },
} as const satisfies { readonly [C in keyof Examples]?: Omit<Examples[C], 'code'> }

const example = (code: Refusal['code']): Refusal =>
  ({ code, ...(carried as { readonly [code: string]: object })[code] }) as Refusal

/** An example of each of these codes. */
export const examplesOf = (codes: readonly string[]): readonly Refusal[] =>
  codes.map(code => example(code as Refusal['code']))
